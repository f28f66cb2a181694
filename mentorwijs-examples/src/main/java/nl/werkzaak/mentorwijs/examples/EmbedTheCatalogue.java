package nl.werkzaak.mentorwijs.examples;

import java.io.IOException;
import java.io.InputStream;
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
     * @throws IOException if the resource cannot be read
     */
    public static void main(String... arguments) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        try (InputStream json =
                MentorwijsCatalogue.class.getClassLoader().getResourceAsStream(MentorwijsCatalogue.RESOURCE)) {
            JsonNode training = JsonMapper.shared().readTree(json).get("training");
            out.println(training.at("/name/nl").stringValue());
            for (JsonNode session : training.get("sessions")) {
                out.println("    " + session.get("number").intValue() + ": "
                        + session.get("duration").stringValue());
            }
        }
    }
}
