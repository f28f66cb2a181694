package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.fidelity.DimensionResult;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;

/** Which of two variants is still the more faithful, and in what do they differ? */
public final class CompareFidelity {

    private static final String HEAD = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            version: "0.1.0"
            """;
    private static final List<String> DOCUMENTS = List.of(
            HEAD + "id: zonder-huiswerk\nhomework: []\n",
            HEAD + "id: in-drieen\nsessions: [{ number: 1 }, { number: 2 }, { number: 3 }]\n");

    private CompareFidelity() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        for (String document : DOCUMENTS) {
            Review review = Mentorwijs.standard()
                    .review("variant.yaml", Formats.yaml().reader().read(document));
            review.variant().ifPresent(variant -> out.print(variant.getId() + ": "));
            review.fidelity().ifPresent(report -> print(report, out));
        }
    }

    private static void print(FidelityReport report, PrintStream out) {
        out.println(report.overall());
        for (DimensionResult dimension : report.dimensions()) {
            out.println("    " + dimension.dimension().label().in(Locale.ENGLISH) + ": " + dimension.light());
        }
    }
}
