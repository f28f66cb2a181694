package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompletenessOptionTest {

    private static final String ONLINE =
            Path.of("variants", "online-ploegendienst.yaml").toString();
    private static final String WHOLE =
            Path.of("variants", "volledig-uitgeschreven.json").toString();

    @Test
    void tellsHowMuchOfAFrameworkAVariantAnswers() {
        Ran ran = Ran.mentorwijs("validate", ONLINE, "--completeness", "tidier");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("Hoe volledig de variant").containsPattern("6 hoe +niet +deels");
    }

    @Test
    void findsAsMuchInTheTrainingWrittenOutAsInTheCatalogue() {
        Ran ran = Ran.mentorwijs("validate", WHOLE, "--completeness", "sei", "--format", "json", "--lang", "en");

        JsonNode told = JsonMapper.shared().readTree(ran.out()).at("/documents/0/completeness");
        assertThat(told.get("framework").stringValue()).isEqualTo("sei");
        assertThat(told.get("variant")).isEqualTo(told.get("canonical"));
    }

    @Test
    void refusesAFrameworkThatIsNotThere() {
        Ran ran = Ran.mentorwijs("validate", ONLINE, "--completeness", "prisma");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.notes()).contains("prisma");
    }
}
