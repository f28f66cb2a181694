/**
 * What a workbook is as a file: its parts in a zip, their XML, and the cells of a sheet; nothing here knows a training. Start
 * at {@link nl.werkzaak.mentorwijs.io.xlsx.file.WorkbookParts}.
 */
@NullMarked
package nl.werkzaak.mentorwijs.io.xlsx.file;

import org.jspecify.annotations.NullMarked;
