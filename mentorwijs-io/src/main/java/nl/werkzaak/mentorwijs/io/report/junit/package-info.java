/**
 * Reviews as JUnit XML; start at {@link nl.werkzaak.mentorwijs.io.report.junit.JUnitReportFormat}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.report.junit;

import org.jspecify.annotations.NullMarked;
