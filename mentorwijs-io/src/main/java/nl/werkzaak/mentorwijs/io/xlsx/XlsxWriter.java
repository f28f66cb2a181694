package nl.werkzaak.mentorwijs.io.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.internal.library.OptionalLibrary;
import nl.werkzaak.mentorwijs.io.internal.print.Printing;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenObject;
import nl.werkzaak.mentorwijs.io.xlsx.file.StableZip;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Writes variants as workbooks, which hold all of them.
 *
 * @param form  how much is written, not null
 */
record XlsxWriter(WrittenForm form) implements VariantWriter {

    private static final OptionalLibrary LIBRARY =
            new OptionalLibrary("org.dhatim:fastexcel", "org.dhatim.fastexcel.Workbook");

    @Override
    public List<Finding> write(TrainingVariant variant, OutputStream out) throws IOException {
        LIBRARY.require("xlsx");
        WrittenObject written = (WrittenObject) Printing.of(variant, form);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        WorkbookPrinter.print(written, workbook);
        out.write(StableZip.of(workbook.toByteArray()));
        return List.of();
    }
}
