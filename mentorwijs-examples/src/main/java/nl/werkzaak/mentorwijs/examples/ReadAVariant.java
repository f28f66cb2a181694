package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** What is wrong with a document, and where? */
public final class ReadAVariant {

    private static final String DOCUMENT = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: mentorwijs-haven
            version: "0.1.0"
            sesions:
              - { number: 1 }
            sessions:
              - { number: 1, duration: 2 uur }
              - { number: 3 }
            """;

    private ReadAVariant() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        ReadResult<TrainingVariant> result = Formats.yaml().reader().read(DOCUMENT);
        for (Finding finding : result.findings()) {
            out.println(finding.place() + " " + finding.message(Locale.ENGLISH));
        }
    }
}
