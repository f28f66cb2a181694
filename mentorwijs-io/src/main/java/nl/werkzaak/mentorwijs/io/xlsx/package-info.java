/**
 * Workbooks that people fill in with a spreadsheet; start at {@link nl.werkzaak.mentorwijs.io.xlsx.XlsxFormat}. What is
 * where is derived from the shape of a variant ({@code Table}); nothing here names a section.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.xlsx;

import org.jspecify.annotations.NullMarked;
