package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.fidelity.DimensionResult;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantResolver;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

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
            TrainingVariant variant = Formats.standard()
                    .byId("yaml")
                    .orElseThrow()
                    .reader()
                    .read(document)
                    .value()
                    .orElseThrow();
            FidelityReport report = FidelityAssessor.standard()
                    .assess(VariantResolver.standard().resolve(variant))
                    .orElseThrow();
            out.println(variant.getId() + ": " + report.overall());
            for (DimensionResult dimension : report.dimensions()) {
                out.println("    " + dimension.dimension().label().in(Locale.ENGLISH) + ": " + dimension.light());
            }
        }
    }
}
