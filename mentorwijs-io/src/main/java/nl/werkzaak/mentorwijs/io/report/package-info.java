/**
 * Renderings of what was found: reviews, comparisons, plans and the catalogue; start at {@link
 * nl.werkzaak.mentorwijs.io.report.ReviewReport}. No judgement is made here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.report;

import org.jspecify.annotations.NullMarked;
