package nl.werkzaak.mentorwijs.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
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
     * @throws IOException if the files cannot be written or read
     */
    public static void main(String... arguments) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("variants");
        Files.writeString(folder.resolve("haven.acceptances.yaml"), ACCEPTANCES);
        Path variant = Files.writeString(folder.resolve("haven.yaml"), VARIANT);
        print(variant, LocalDate.of(2027, 6, 30), out);
        print(variant, LocalDate.of(2027, 7, 1), out);
    }

    private static void print(Path variant, LocalDate day, PrintStream out) throws IOException {
        Review review = Mentorwijs.standard().withDay(day).review(variant);
        review.fidelity().ifPresent(fidelity -> out.println(day + " " + fidelity.overall()));
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
