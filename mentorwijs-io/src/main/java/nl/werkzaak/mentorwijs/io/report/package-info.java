/**
 * Reports of what was found: reviews, comparisons, plans and the catalogue; start at {@link
 * nl.werkzaak.mentorwijs.io.report.ReviewReport}, or at {@link nl.werkzaak.mentorwijs.io.report.ReportFormat} to add a
 * format. No judgement is made here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.report;

import org.jspecify.annotations.NullMarked;
