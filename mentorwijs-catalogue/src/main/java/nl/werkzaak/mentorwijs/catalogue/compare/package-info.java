/**
 * Two trainings side by side: what belongs together, what differs, and what the differences amount to; start at {@link
 * nl.werkzaak.mentorwijs.catalogue.compare.Comparison}. It knows no document: trainings only.
 */
@NullMarked
package nl.werkzaak.mentorwijs.catalogue.compare;

import org.jspecify.annotations.NullMarked;
