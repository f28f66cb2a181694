/**
 * Frameworks for describing interventions, such as TIDieR: which parts of the catalogue answer their items, and how much a
 * variant answers; start at {@link nl.werkzaak.mentorwijs.catalogue.framework.Completeness}. No text of a framework beyond
 * its headings lives here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.framework;

import org.jspecify.annotations.NullMarked;
