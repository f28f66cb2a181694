package nl.werkzaak.mentorwijs.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {

    private static final RuleTexts TEXTS = ModelRules.texts();
    private static final Locale FLEMISH = Locale.forLanguageTag("nl-BE");

    @Test
    void areDutchForEveryDutchAndEnglishForEveryOtherLanguage() {
        Map<String, String> id = Map.of("id", "geluk");

        assertThat(TEXTS.sentence("session.component.unknown", id, FLEMISH))
                .isEqualTo("Er is geen werkzaam bestanddeel met de id geluk.");
        assertThat(TEXTS.sentence("session.component.unknown", id, Locale.FRENCH))
                .isEqualTo("There is no active component with the id geluk.");
        assertThat(TEXTS.sentence("session.component.unknown", id, Locale.ROOT))
                .isEqualTo("There is no active component with the id geluk.");
    }

    @Test
    void standInTwoResourcesBesideAClass() {
        RuleTexts read = RuleTexts.of(ModelRules.class, "ContributorValidationMessages");

        assertThat(read.rules()).contains("text.blank").isEqualTo(TEXTS.rules());
        assertThat(read.sentence("text.blank", Map.of(), RuleTexts.DUTCH))
                .isEqualTo(TEXTS.sentence("text.blank", Map.of(), RuleTexts.DUTCH));
    }

    @Test
    void sayADurationInTheLanguageOfTheSentence() {
        Map<String, Duration> durations = Map.of("stated", Duration.ofMinutes(90), "sum", Duration.ofHours(5));

        assertThat(TEXTS.sentence("effort.contact-time.sum", durations, RuleTexts.DUTCH))
                .contains("1,5 uur")
                .contains("5 uur");
        assertThat(TEXTS.sentence("effort.contact-time.sum", durations, Locale.ENGLISH))
                .contains("1.5 hours")
                .contains("5 hours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${7*7}", "{jakarta.validation.constraints.Min.message}", "{id}", "{number}", "$1", "\\", "#{x}"
            })
    void neverReadAnArgumentAsATemplate(String text) {
        assertThat(TEXTS.sentence("session.component.unknown", Map.of("id", text), Locale.ENGLISH))
                .isEqualTo("There is no active component with the id " + text + ".");
    }

    @Test
    void leaveAPlaceholderWithoutAnArgumentVisible() {
        assertThat(TEXTS.sentence("session.component.unknown", Map.of(), Locale.ENGLISH))
                .endsWith("the id {id}.");
    }

    @Test
    void haveTheSamePlaceholdersInBothLanguages() {
        assertThat(TEXTS.rules())
                .allSatisfy(rule ->
                        assertThat(placeholders(rule, RuleTexts.DUTCH)).isEqualTo(placeholders(rule, Locale.ENGLISH)));
    }

    private static Set<String> placeholders(String rule, Locale language) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(TEXTS.sentence(rule, Map.of(), language))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void areSentencesWithoutLooseEnds() {
        assertThat(TEXTS.rules()).allSatisfy(rule -> {
            assertThat(TEXTS.sentence(rule, Map.of(), RuleTexts.DUTCH))
                    .matches("\\p{Lu}.*\\.")
                    .doesNotContain("  ");
            assertThat(TEXTS.sentence(rule, Map.of(), Locale.ENGLISH))
                    .matches("\\p{Lu}.*\\.")
                    .doesNotContain("  ");
        });
    }

    @Test
    void refuseARuleThatTheyDoNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXTS.sentence("no.such.rule", Map.of(), Locale.ENGLISH))
                .withMessageContaining("no.such.rule");
    }

    @Test
    void refuseAResourceThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleTexts.of(RuleTextsTest.class, "Nowhere"))
                .withMessageContaining("Nowhere.properties");
    }

    @Test
    void refuseARuleThatHasASentenceInOneLanguageOnly() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleTexts.of(RuleTextsTest.class, "HalfTranslated"))
                .withMessageContaining("only.english")
                .withMessageContaining("only.dutch");
    }
}
