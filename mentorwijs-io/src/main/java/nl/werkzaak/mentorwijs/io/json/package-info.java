/**
 * JSON (RFC 8259), for programs; start at {@link nl.werkzaak.mentorwijs.io.json.JsonFormat}. What a document may hold is
 * not known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.json;

import org.jspecify.annotations.NullMarked;
