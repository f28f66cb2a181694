package nl.werkzaak.mentorwijs.io.report.json;

import java.io.IOException;

/**
 * JSON that is written part by part, laid out as {@link ReportJson} does a whole: two blanks a level, LF. No text in JSON
 * holds a line break, so that a part can be moved in line by line.
 */
public final class JsonLines {

    private static final String INDENT = "  ";

    private final Appendable out;
    private int depth;
    private boolean first = true;

    public JsonLines(Appendable out) {
        this.out = out;
    }

    /** Begins an object or a list in a list, or the whole. */
    public void open(String bracket) throws IOException {
        begin();
        openBracket(bracket);
    }

    /** Begins an object or a list that a property holds. */
    public void open(String name, String bracket) throws IOException {
        begin();
        name(name);
        openBracket(bracket);
    }

    public void close(String bracket) throws IOException {
        depth--;
        if (!first) {
            newLine();
        }
        out.append(bracket);
        first = false;
        if (depth == 0) {
            out.append('\n');
        }
    }

    /** A value in a list. */
    public void element(Object value) throws IOException {
        String text = text(value);
        begin();
        out.append(text);
    }

    /** A property with its value. */
    public void property(String name, Object value) throws IOException {
        String text = text(value);
        begin();
        name(name);
        out.append(text);
    }

    private void begin() throws IOException {
        if (depth > 0) {
            out.append(first ? "" : ",");
            newLine();
        }
        first = false;
    }

    private void name(String name) throws IOException {
        out.append('"').append(name).append("\": ");
    }

    private void openBracket(String bracket) throws IOException {
        out.append(bracket);
        depth++;
        first = true;
    }

    /** Made before anything is written: where that fails, nothing is half there. */
    private String text(Object value) {
        return ReportJson.print(value).strip().replace("\n", "\n" + INDENT.repeat(depth));
    }

    private void newLine() throws IOException {
        out.append('\n').append(INDENT.repeat(depth));
    }
}
