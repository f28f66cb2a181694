package nl.werkzaak.mentorwijs.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;

/** How do many variants stand beside each other? */
public final class CompareManyVariants {

    private static final String HEAD = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            version: "0.1.0"
            """;
    private static final List<Map.Entry<String, String>> DOCUMENTS = List.of(
            Map.entry("haven.yaml", HEAD + "id: mentorwijs-haven\nhomework: []\n"),
            Map.entry("zorg.yaml", HEAD + "id: mentorwijs-zorg\n"),
            Map.entry("bouw.yaml", HEAD + "id: Mentorwijs bouw\n"));

    private CompareManyVariants() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     * @throws IOException if it cannot be printed
     */
    public static void main(String... arguments) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        List<Review> reviews = new ArrayList<>();
        for (Map.Entry<String, String> document : DOCUMENTS) {
            reviews.add(Mentorwijs.standard()
                    .review(document.getKey(), Formats.yaml().reader().read(document.getValue())));
        }

        ReviewReport.of("matrix", ReportOptions.in(Locale.ENGLISH)).write(reviews, out);
    }
}
