/**
 * What the sources say around the training; start at {@link nl.werkzaak.mentorwijs.catalogue.background.Background}.
 * The training itself and what was published later live elsewhere.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.background;

import org.jspecify.annotations.NullMarked;
