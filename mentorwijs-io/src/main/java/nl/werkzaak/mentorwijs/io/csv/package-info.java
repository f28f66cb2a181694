/**
 * Tables for a spreadsheet; start at {@link nl.werkzaak.mentorwijs.io.csv.SpreadsheetCsv} and {@link
 * nl.werkzaak.mentorwijs.io.csv.CsvFormat}. How a variant is judged is not known here.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.csv;

import org.jspecify.annotations.NullMarked;
