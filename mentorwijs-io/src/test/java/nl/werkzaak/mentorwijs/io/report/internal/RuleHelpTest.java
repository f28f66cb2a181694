package nl.werkzaak.mentorwijs.io.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRules;
import nl.werkzaak.mentorwijs.io.IoRules;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import org.junit.jupiter.api.Test;

class RuleHelpTest {

    @Test
    void explainsEveryRuleInBothLanguagesWithoutPlaceholders() {
        Set<String> rules = new TreeSet<>(ModelRules.texts().rules());
        rules.addAll(IoRules.texts().rules());
        FidelityRules.standard().forEach(rule -> rules.add(rule.id()));
        rules.addAll(List.of("change.missing", "variant.parent.unknown"));

        assertThat(rules).allSatisfy(rule -> {
            String dutch = RuleHelp.help(rule, RuleTexts.DUTCH).orElseThrow();
            assertThat(dutch)
                    .startsWith(RuleHelp.sentence(rule, RuleTexts.DUTCH).orElseThrow());
            assertThat(dutch).doesNotContainPattern("\\{[A-Za-z]+\\}");
            assertThat(RuleHelp.help(rule, Locale.ENGLISH).orElseThrow()).isNotBlank();
        });
    }

    @Test
    void addsWhatToDoAndTheSource() {
        assertThat(RuleHelp.help("homework.removed", Locale.ENGLISH)
                        .orElseThrow()
                        .lines())
                .anyMatch(line -> line.startsWith("Add a homework assignment"))
                .anyMatch(line -> line.startsWith("TNO, line 35"));
        assertThat(RuleHelp.help("change.missing", Locale.ENGLISH).orElseThrow().lines())
                .hasSize(2);
    }

    @Test
    void knowsNothingOfWhatIsNoRule() {
        assertThat(RuleHelp.help("document.unread", Locale.ENGLISH)).isEmpty();
    }
}
