package nl.werkzaak.mentorwijs.hosts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conformance suite as files, made once by the build, so that the probe needs no reader of JSON of its own. */
public final class UnpackedSuite {

    private UnpackedSuite() {}

    /**
     * Writes a file for each document.
     *
     * @param arguments  the folder of the suite, and the folder to write in, not null
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path suite = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int number = 0;
        for (String file : List.of("valid.ndjson", "faulty.ndjson")) {
            for (String line : Files.readAllLines(suite.resolve(file))) {
                JsonNode document = JsonMapper.shared().readTree(line);
                number++;
                Files.write(
                        folder.resolve(SuiteFolder.SuiteFile.name(
                                number,
                                document.get("kind").stringValue(),
                                document.get("format").stringValue())),
                        bytes(document, suite));
            }
        }
    }

    private static byte[] bytes(JsonNode document, Path suite) throws IOException {
        if (document.has("file")) {
            return Files.readAllBytes(suite.resolve(document.get("file").stringValue()));
        }
        String text = document.get("text").stringValue();
        if (document.has("repeat")) {
            JsonNode repeat = document.get("repeat");
            text = text.replace(
                    repeat.get("instead").stringValue(),
                    repeat.get("of").stringValue().repeat(repeat.get("times").intValue()));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
