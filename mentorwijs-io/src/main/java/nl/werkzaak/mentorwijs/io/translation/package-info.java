/**
 * The short way to a format of one's own: translate its documents into JSON and say where each part stood; start at
 * {@link nl.werkzaak.mentorwijs.io.translation.TranslatedReader}. No format is known here but JSON.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.translation;

import org.jspecify.annotations.NullMarked;
