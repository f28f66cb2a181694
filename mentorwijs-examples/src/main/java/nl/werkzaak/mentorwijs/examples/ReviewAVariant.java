package nl.werkzaak.mentorwijs.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Finding;

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
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String... arguments) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("variants");
        review(Files.writeString(folder.resolve("haven.yaml"), DOCUMENT), out);
    }

    private static void review(Path file, PrintStream out) throws IOException {
        Review review = Mentorwijs.standard().review(file);

        review.fidelity().ifPresent(fidelity -> out.println(fidelity.overall()));
        for (Finding finding : review.findings()) {
            out.println(finding.place() + " " + finding.rule());
            out.println(finding.message(Locale.ENGLISH));
        }
    }
}
