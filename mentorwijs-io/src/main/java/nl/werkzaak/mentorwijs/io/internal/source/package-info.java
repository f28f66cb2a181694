/**
 * The one gate through which all bytes come; start at {@link nl.werkzaak.mentorwijs.io.internal.source.Gate}. No
 * format is known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.internal.source;

import org.jspecify.annotations.NullMarked;
