package nl.werkzaak.mentorwijs.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.training.Section;

/** Our variant builds on that of our region: from which document does each section come? */
public final class ResolveAVariantOfAVariant {

    private static final String REGION = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: regio
            version: "2.0.0"
            sessions: [{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }]
            """;
    private static final String TOWN = """
            schemaVersion: "1.0"
            variantOf: { id: regio, version: "2.0.0" }
            id: gemeente
            version: "0.1.0"
            homework: []
            """;

    private ResolveAVariantOfAVariant() {}

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
        Files.writeString(folder.resolve("regio.yaml"), REGION);
        Path town = Files.writeString(folder.resolve("gemeente.yaml"), TOWN);

        Review review = Mentorwijs.standard().review(town);

        review.resolution().ifPresent(resolution -> print(resolution, out));
    }

    private static void print(Resolution resolution, PrintStream out) {
        for (Section section : List.of(Section.GOAL, Section.SESSIONS, Section.HOMEWORK, Section.EFFORT)) {
            out.println(section + ": " + resolution.documents().get(section));
        }
    }
}
