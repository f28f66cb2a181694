/**
 * Many variants beside each other, for spreadsheets and pages; start at {@link
 * nl.werkzaak.mentorwijs.io.report.matrix.MatrixColumns}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.report.matrix;

import org.jspecify.annotations.NullMarked;
