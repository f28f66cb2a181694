package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

    /** A commented line of the document: a property, or what is within one. Sentences begin with a capital. */
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^# ((?: {2}.*|[a-z]+[A-Za-z]*:.*))$");

    private static final Pattern EXPLANATION = Pattern.compile("(?m)^# {3}[a-z]+[A-Za-z]* +[A-Z_].*$");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void makesAVariantThatIsValidAsItStands(String language) throws IOException {
        Ran ran = validate(Ran.mentorwijs("init", "--lang", language).out());

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("Het document is geldig.", "Oordeel: GROEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void givesExamplesThatAreValidAsTheyStand(String language) throws IOException {
        String template = Ran.mentorwijs("init", "--lang", language).out();
        String uncommented =
                EXAMPLE.matcher(EXPLANATION.matcher(template).replaceAll("")).replaceAll("$1");

        Ran ran = validate(uncommented);

        assertThat(uncommented).contains("\nsessions:\n  - { number: 1 }\n", "\nhomework: []\n", "\nchanges:\n");
        assertThat(ran.out()).contains("Het document is geldig.", "[session.count.changed]", "[homework.removed]");
        assertThat(ran.exitCode()).isZero();
    }

    private Ran validate(String document) throws IOException {
        return Ran.mentorwijs(
                "validate",
                Files.writeString(folder.resolve("variant.yaml"), document).toString());
    }
}
