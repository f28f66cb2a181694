package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.report.VariantReview;
import nl.werkzaak.mentorwijs.io.report.VariantReviewer;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Is a document valid, and how faithful is what it describes? */
public final class ReviewAVariant {

    private static final String DOCUMENT = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: mentorwijs-haven
            version: "0.1.0"
            name: { nl: Mentorwijs voor de haven }
            homework: []
            changes:
              - { section: homework, nature: REMOVING, reason: { goal: IMPROVE_FEASIBILITY } }
            """;

    private ReviewAVariant() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        review(DOCUMENT, out);
    }

    private static void review(String document, PrintStream out) {
        DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
        ReadResult<TrainingVariant> read = yaml.reader().read(document);
        VariantReview review = VariantReviewer.standard().review("haven.yaml", read);

        review.fidelity().ifPresent(fidelity -> out.println(fidelity.overall()));
        for (Finding finding : review.findings()) {
            out.println(finding.location().position().orElseThrow() + " " + finding.rule());
            out.println(finding.message().in(Locale.ENGLISH));
        }
    }
}
