/**
 * What a training asks of an organisation and its participants: hours per bearer, and the days of the sessions; start at
 * {@link nl.werkzaak.mentorwijs.catalogue.effort.EffortPlanner}. Nothing that no source says is filled in here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.effort;

import org.jspecify.annotations.NullMarked;
