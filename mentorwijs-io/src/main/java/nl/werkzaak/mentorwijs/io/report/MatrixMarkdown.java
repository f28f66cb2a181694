package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The matrix as a table in Markdown. */
record MatrixMarkdown(Locale language) implements ReviewReport {

    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    private static final Pattern LINE = Pattern.compile("\\R");

    @Override
    public void write(List<VariantReview> reviews, Appendable out) throws IOException {
        ReviewMatrix matrix = ReviewMatrix.of(reviews);
        MatrixWords words = MatrixWords.of(matrix, language);
        List<String> headings = words.headings();
        out.append(line(headings))
                .append("|")
                .append(" --- |".repeat(headings.size()))
                .append('\n');
        for (MatrixRow row : matrix.rows()) {
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
