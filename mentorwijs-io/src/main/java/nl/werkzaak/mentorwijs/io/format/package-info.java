/**
 * What a format of your own extends; start at {@link nl.werkzaak.mentorwijs.io.format.NodeFormat}. No format is known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.format;

import org.jspecify.annotations.NullMarked;
