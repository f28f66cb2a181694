package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.List;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.internal.read.Opening;
import nl.werkzaak.mentorwijs.io.internal.read.TokenReader;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Workbooks by ECMA-376 (Office Open XML), as Excel and LibreOffice write them: a sheet for what is given once, and one for
 * each list.
 *
 * <p>A sheet with a list has three rows of headings: what a column is called, what it means, and its technical name, by which it
 * is read. Below them stands one element to a row. A row of which only the columns of an inner list are filled in continues
 * the element above it. An empty cell leaves out; {@code (geen)} stands for an empty list. Formulas are never evaluated.
 */
public final class XlsxFormat implements DocumentFormat {

    /** The format, as {@link java.util.ServiceLoader} makes it. */
    public XlsxFormat() {}

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public List<String> extensions() {
        return List.of(".xlsx");
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public DocumentReader<TrainingVariant> reader(ReadOptions options) {
        return TokenReader.ofVariants(Opening.ofNodes(WorkbookReader::parse), options);
    }

    @Override
    public VariantWriter writer(WrittenForm form) {
        return new XlsxWriter(form);
    }
}
