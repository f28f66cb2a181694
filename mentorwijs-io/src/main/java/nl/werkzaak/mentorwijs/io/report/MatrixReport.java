package nl.werkzaak.mentorwijs.io.report;

/**
 * Renderings of reviews as a matrix: the variants in rows, the dimensions, the active components and the overall light in
 * columns. {@link JsonReport} has the same under {@code matrix}.
 */
public final class MatrixReport {

    private MatrixReport() {}

    /**
     * The matrix for people at a terminal: lines of at most 100 characters, with what the signs mean below.
     *
     * @param options  how it is told; passed rules have no place here; not null
     * @return the report, not null
     */
    public static ReviewReport text(ReportOptions options) {
        return out -> new MatrixWriter(
                rows -> new MatrixText(rows, MatrixWords.of(rows, options.language()), options).write(out));
    }

    /**
     * The matrix for a spreadsheet, as Excel opens it where the comma is the decimal sign: with semicolons, CRLF and a
     * byte order mark. A cell that a spreadsheet would take for a formula begins with an apostrophe.
     *
     * @param options  how it is told; colour and passed rules have no place here; not null
     * @return the report, not null
     */
    public static ReviewReport csv(ReportOptions options) {
        return out -> new MatrixWriter(rows -> MatrixCsv.write(rows, options.language(), out));
    }

    /**
     * The matrix as a table in Markdown, for a page or a message.
     *
     * @param options  how it is told; colour and passed rules have no place here; not null
     * @return the report, not null
     */
    public static ReviewReport markdown(ReportOptions options) {
        return out -> new MatrixWriter(rows -> MatrixMarkdown.write(rows, options.language(), out));
    }
}
