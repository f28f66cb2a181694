/**
 * The canonical description of the training as data, with the source of every fact; the door is {@link
 * nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue}. Judging happens in the packages above this one.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue;

import org.jspecify.annotations.NullMarked;
