/**
 * Documents in and documents out; start at {@link nl.werkzaak.mentorwijs.io.Formats}. What any one format looks like is
 * known by its own package only.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io;

import org.jspecify.annotations.NullMarked;
