package nl.werkzaak.mentorwijs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRules;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of rules says what the rules say. */
class RulesPageTest {

    static Stream<FidelityRule> fidelityRules() {
        return FidelityRules.standard().stream();
    }

    static Stream<String> modelRules() {
        return ModelRules.texts().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("fidelityRules")
    void listsEveryRuleOfFidelityWithItsLightAndItsSentences(FidelityRule rule) throws IOException {
        String row = "| `" + rule.id() + "` | " + rule.elementClass() + " | " + rule.light() + " | "
                + rule.basis().map(Object::toString).orElse("") + " | "
                + rule.message().dutch() + "<br>*" + rule.message().in(Locale.ENGLISH) + "*";

        assertThat(Pages.text("docs/rules.md")).contains(row);
    }

    @ParameterizedTest
    @MethodSource("modelRules")
    void listsEveryRuleOfTheModelWithItsSentences(String rule) throws IOException {
        RuleTexts texts = ModelRules.texts();
        String row = "| `" + rule + "` | " + texts.sentence(rule, Map.of(), RuleTexts.DUTCH) + "<br>*"
                + texts.sentence(rule, Map.of(), Locale.ENGLISH) + "*";

        assertThat(Pages.text("docs/rules.md")).contains(row);
    }

    @Test
    void listsNoRuleOfFidelityThatIsGone() throws IOException {
        String fidelity = Pages.text("docs/rules.md").split("\n## ", -1)[1];

        assertThat(fidelity.lines().filter(line -> line.startsWith("| `")))
                .hasSize(FidelityRules.standard().size());
        assertThat(FidelityRules.standard().stream().map(FidelityRule::id).collect(Collectors.toSet()))
                .hasSize(FidelityRules.standard().size());
    }
}
