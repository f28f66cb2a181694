package nl.werkzaak.mentorwijs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on how a variant is written names everything that can be written, and what it shows is valid. */
class FormatPageTest {

    private static final String PAGE = "docs/format.md";
    private static final JavaClasses MODEL =
            new ClassFileImporter().importPackagesOf(Training.class, TrainingVariant.class, Acceptances.class);
    private static final String HEAD = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: voorbeeld
            version: "1.0.0"
            """;

    static Stream<String> properties() {
        return MODEL.stream()
                .filter(type -> type.isAnnotatedWith(JsonPropertyOrder.class))
                .flatMap(type -> Arrays.stream(
                        type.getAnnotationOfType(JsonPropertyOrder.class).value()))
                .distinct()
                .sorted();
    }

    static Stream<String> values() {
        return MODEL.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.getMethods().stream().noneMatch(method -> method.isAnnotatedWith(JsonValue.class)))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(value -> ((Enum<?>) value).name())
                .distinct()
                .sorted();
    }

    static Stream<String> sections() {
        return Arrays.stream(Section.values()).map(Section::jsonName);
    }

    static List<String> yaml() throws IOException {
        return Pages.blocks(PAGE, "yaml");
    }

    static List<String> json() throws IOException {
        return Pages.blocks(PAGE, "json");
    }

    @ParameterizedTest
    @MethodSource({"properties", "values", "sections"})
    void namesEverythingThatCanBeWritten(String name) throws IOException {
        assertThat(Pages.text(PAGE)).contains("`" + name + "`");
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void showsOnlyYamlThatIsValid(String block) {
        if (block.contains("acceptancesOf")) {
            assertValid(Formats.standard()
                    .byId("yaml")
                    .orElseThrow()
                    .reader(Companion.ACCEPTANCES)
                    .orElseThrow()
                    .read(block));
            return;
        }
        String document = block.startsWith("schemaVersion") ? block : HEAD + block;

        assertValid(read("yaml", document));
    }

    @ParameterizedTest
    @MethodSource("json")
    void showsOnlyJsonThatIsValid(String block) {
        assertValid(read("json", block));
    }

    @Test
    void looksForTheRightThings() {
        assertThat(properties()).contains("decidedBy", "deliveryMode", "number", "variantOf");
        assertThat(values()).contains("SHELTERED", "DRIFT", "KNOWLEDGE");
    }

    private static ReadResult<TrainingVariant> read(String format, String document) {
        return Formats.standard().byId(format).orElseThrow().reader().read(document);
    }

    private static void assertValid(ReadResult<?> read) {
        assertThat(read.findings()).noneMatch(finding -> finding.severity() != Severity.NOTE);
        assertThat(read.value()).isPresent();
    }
}
