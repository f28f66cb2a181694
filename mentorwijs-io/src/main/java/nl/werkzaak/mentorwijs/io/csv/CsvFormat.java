package nl.werkzaak.mentorwijs.io.csv;

import java.util.List;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.WrittenForm;

/**
 * The sessions of a training as a table for a spreadsheet, in Dutch: a session in each row, with its number, its length in
 * hours and minutes, and what is known of its content. Both forms are the same: all sessions that
 * the variant comes to. To fill in, there is the workbook.
 */
public final class CsvFormat implements WritableFormat {

    /** The format; made by whoever loads the formats. */
    public CsvFormat() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public List<String> extensions() {
        return List.of(".csv");
    }

    @Override
    public VariantWriter writer(WrittenForm form) {
        return new SessionsWriter();
    }
}
