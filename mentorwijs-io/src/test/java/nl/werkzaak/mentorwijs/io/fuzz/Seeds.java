package nl.werkzaak.mentorwijs.io.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Companion;
import org.junit.jupiter.api.Named;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.json.JsonMapper;

/** The documents of the other tests, to start from. */
final class Seeds {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final List<String> VARIANTS =
            List.of("conformance/bases", "conformance/rules", "variant-rules", "fidelity", "report", "ten-faults");

    private Seeds() {}

    static Stream<Named<byte[]>> variants(String... extensions) {
        return VARIANTS.stream()
                .flatMap(folder -> documents(folder, extensions))
                .filter(file -> !Companion.isCompanion(file))
                .map(Seeds::named);
    }

    static Stream<Named<byte[]>> acceptances(String... extensions) {
        return documents("conformance/rules", extensions)
                .filter(Companion.ACCEPTANCES::isNameOf)
                .map(Seeds::named);
    }

    static Stream<Named<byte[]>> rules(String... extensions) {
        return documents("conformance/own-rules", extensions).map(Seeds::named);
    }

    /** Documents in YAML as JSON, as far as they are YAML at all. */
    static Stream<Named<byte[]>> inJson(Stream<Named<byte[]>> documents) {
        return documents.flatMap(document ->
                inJson(document.getPayload()).map(json -> Named.of(document.getName() + ".json", json)).stream());
    }

    private static Optional<byte[]> inJson(byte[] yaml) {
        try {
            Object tree =
                    new Load(LoadSettings.builder().build()).loadFromString(new String(yaml, StandardCharsets.UTF_8));
            return Optional.of(JsonMapper.shared().writeValueAsBytes(tree));
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    private static Stream<Path> documents(String folder, String... extensions) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files
                    .filter(file -> Stream.of(extensions).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Named<byte[]> named(Path file) {
        try {
            return Named.of(RESOURCES.relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
