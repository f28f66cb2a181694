/**
 * Which parts of the catalogue answer the items of a framework for describing interventions; start at {@link
 * nl.werkzaak.mentorwijs.catalogue.crosswalk.Crosswalk}. No text of a framework beyond its headings lives here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.crosswalk;

import org.jspecify.annotations.NullMarked;
