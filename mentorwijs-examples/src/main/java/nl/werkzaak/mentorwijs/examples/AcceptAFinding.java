package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.report.VariantReview;
import nl.werkzaak.mentorwijs.io.report.VariantReviewer;
import nl.werkzaak.mentorwijs.model.finding.Finding;

/** We decided to leave something as it is: what still asks for attention, today and after the last day? */
public final class AcceptAFinding {

    private static final String VARIANT = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: haven
            version: "0.1.0"
            homework: []
            changes: [{ section: homework, reason: { goal: IMPROVE_FEASIBILITY } }]
            """;
    private static final String ACCEPTANCES = """
            schemaVersion: "1.0"
            acceptancesOf: { id: haven, version: "0.1.0" }
            acceptances:
              - rule: homework.removed
                address: homework
                reason: { nl: In de haven is thuis geen tijd., en: In the port there is no time at home. }
                acceptedBy: PROGRAMME_MANAGER
                until: 2027-06-30
            """;

    private AcceptAFinding() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        print(LocalDate.of(2027, 6, 30), out);
        print(LocalDate.of(2027, 7, 1), out);
    }

    private static void print(LocalDate day, PrintStream out) {
        DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
        VariantReview review = VariantReviewer.standard()
                .review("haven.yaml", yaml.reader().read(VARIANT))
                .withAcceptances(
                        "haven.acceptances.yaml",
                        yaml.reader(Companion.ACCEPTANCES).orElseThrow().read(ACCEPTANCES),
                        day);
        out.println(day + " " + review.fidelity().orElseThrow().overall());
        for (Finding finding : review.findings()) {
            String accepted = review.acceptanceOf(finding)
                    .map(acceptance -> ", accepted: " + acceptance.getReason().in(Locale.ENGLISH))
                    .orElse("");
            out.println("  " + finding.rule() + accepted);
        }
        out.println("  still open: "
                + review.openFindings().stream().map(Finding::rule).toList());
    }
}
