/**
 * How much of a framework for describing interventions a variant answers, beside the canonical training; start at {@link
 * nl.werkzaak.mentorwijs.catalogue.completeness.Completeness}. Nothing is judged here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.completeness;

import org.jspecify.annotations.NullMarked;
