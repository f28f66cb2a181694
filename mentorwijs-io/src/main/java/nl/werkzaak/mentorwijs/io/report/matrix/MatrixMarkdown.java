package nl.werkzaak.mentorwijs.io.report.matrix;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.report.MatrixRow;

/** The matrix as a table in Markdown. */
final class MatrixMarkdown {

    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    private static final Pattern LINE = Pattern.compile("\\R");

    private MatrixMarkdown() {}

    static void write(MatrixRows rows, Locale language, Appendable out) throws IOException {
        MatrixColumns words = MatrixColumns.of(rows, language);
        List<String> headings = words.headings();
        out.append(line(headings))
                .append("|")
                .append(" --- |".repeat(headings.size()))
                .append('\n');
        for (MatrixRow row : rows) {
            out.append(line(words.cells(row)));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MatrixMarkdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Text that a table in Markdown shows as it is. */
    private static String escaped(String cell) {
        return SIGN.matcher(LINE.matcher(cell).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
