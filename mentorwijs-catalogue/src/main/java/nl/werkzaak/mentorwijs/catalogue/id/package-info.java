/**
 * Constants for the ids of the catalogue; start at {@link nl.werkzaak.mentorwijs.catalogue.id.TrainingIds}. What stands
 * at an id lives in the catalogue itself.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.id;

import org.jspecify.annotations.NullMarked;
