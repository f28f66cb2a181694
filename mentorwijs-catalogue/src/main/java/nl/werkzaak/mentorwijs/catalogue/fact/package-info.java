/**
 * What everything that the catalogue says has in common; start at {@link nl.werkzaak.mentorwijs.catalogue.fact.Fact}.
 * No fact of the sources is typed here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.fact;

import org.jspecify.annotations.NullMarked;
