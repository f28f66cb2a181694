package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** How does a web application answer someone who sends a variant? */
public final class AnswerARequest {

    private static final String BODY = """
            {
              "schemaVersion": "1.0",
              "variantOf": { "id": "mentorwijs", "version": "1.0.0" },
              "id": "mentorwijs-haven",
              "version": "0.1.0",
              "sesions": [{ "number": 1, "duration": "PT2H" }],
              "homework": null
            }
            """;

    private AnswerARequest() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        for (Finding finding : answer(BODY.getBytes(StandardCharsets.UTF_8))) {
            out.println(finding.place() + " " + finding.rule());
            out.println(finding.message(Locale.ENGLISH));
        }
    }

    private static List<Finding> answer(byte[] body) {
        ReadResult<TrainingVariant> read = Formats.json().reader().read(body);
        return Mentorwijs.standard().review("request", read).findings();
    }
}
