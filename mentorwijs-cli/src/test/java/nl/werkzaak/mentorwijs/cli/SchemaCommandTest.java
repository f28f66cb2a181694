package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.DocumentSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

    private static final String VARIANT = new String(DocumentSchema.VARIANT.json(), StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTheSchemaOfAVariantUnlessAskedOtherwise() {
        assertThat(Ran.mentorwijs("schema")).isEqualTo(new Ran(0, VARIANT, ""));
        assertThat(Ran.mentorwijs("schema", "variant")).isEqualTo(new Ran(0, VARIANT, ""));
    }

    @Test
    void writesTheSchemaOfTheCatalogue() {
        assertThat(Ran.mentorwijs("schema", "catalogue"))
                .isEqualTo(new Ran(0, new String(MentorwijsCatalogue.jsonSchema(), StandardCharsets.UTF_8), ""));
    }

    @Test
    void refusesAKindThatHasNoSchema() {
        assertThat(Ran.mentorwijs("schema", "training", "--lang", "en")).isEqualTo(new Ran(2, "", """
                        The value training does not fit variant|acceptances|rules|report|catalogue; expected is variant|acceptances|rules|report|catalogue.
                        See: mentorwijs schema --help
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void writesItWhereTheFirstLineOfANewVariantLooksForIt(String language) throws IOException {
        String firstLine = Ran.mentorwijs("init", "--lang", language)
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        String schema = firstLine.replaceFirst("^# yaml-language-server: \\$schema=\\./", "");
        Path file = folder.resolve(schema);

        Ran ran = Ran.mentorwijs("schema", "-o", file.toString());

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.notes()).contains("is geschreven");
        assertThat(Files.readString(file)).isEqualTo(VARIANT);
        assertThat(Ran.mentorwijs("init", "--lang", language).out()).contains("mentorwijs schema -o " + schema);
    }
}
