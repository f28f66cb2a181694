package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How does a system embed the catalogue as plain JSON, without the types of this library? */
public final class EmbedTheCatalogue {

    private EmbedTheCatalogue() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        JsonNode catalogue = JsonMapper.shared().readTree(MentorwijsCatalogue.json());
        JsonNode training = catalogue.get("training");
        out.println(training.at("/name/nl").stringValue());
        for (JsonNode session : training.get("sessions")) {
            out.println("    " + session.get("number").intValue() + ": "
                    + session.get("duration").stringValue());
        }
    }
}
