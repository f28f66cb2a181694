/** Trainings in which a list is long: no step takes more for an element than when the list is short. */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.growth;

import org.jspecify.annotations.NullMarked;
