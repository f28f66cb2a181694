/**
 * Small values that are text: {@link nl.werkzaak.mentorwijs.model.text.LocalizedText}, ids and versions. They check
 * themselves. Nothing of the training lives here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.text;

import org.jspecify.annotations.NullMarked;
