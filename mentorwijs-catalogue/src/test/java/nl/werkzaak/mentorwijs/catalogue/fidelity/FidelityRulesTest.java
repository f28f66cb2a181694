package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FidelityRulesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");

    static List<FidelityRule> rules() {
        return FidelityRules.standard();
    }

    @Test
    void haveAnIdEach() {
        assertThat(rules()).extracting(FidelityRule::id).doesNotHaveDuplicates();
        assertThat(rules()).allSatisfy(rule -> assertThat(rule.key()).isEqualTo(rule.id()));
    }

    @Test
    void haveEverySentenceOfTheBundleAndNoOther() {
        RuleTexts texts = RuleTexts.of(FidelityRules.class, "FidelityRules");

        assertThat(texts.rules())
                .filteredOn(key -> !key.startsWith("condition."))
                .containsExactlyInAnyOrderElementsOf(rules().stream()
                        .flatMap(rule -> Stream.of(
                                        Optional.of(rule.id()),
                                        rule.holds().map(holds -> rule.id() + ".holds"),
                                        rule.hint().map(hint -> rule.id() + ".hint"))
                                .flatMap(Optional::stream))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void citeASourceAndNameTheirBasisWhereTheyJudge(FidelityRule rule) {
        if (rule.light() == Light.GREY) {
            assertThat(rule.basis()).isEmpty();
            assertThat(rule.aspects()).isEmpty();
        } else {
            assertThat(rule.basis()).isPresent();
            assertThat(rule.citations()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nameTheLiteratureOnWhichTheyRest(FidelityRule rule) {
        assertThat(rule.literature().isEmpty()).isEqualTo(!rule.basis().equals(Optional.of(Basis.LITERATURE)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sayWhatToDoAndWhatHoldsWhereTheyCanBeBroken(FidelityRule rule) {
        boolean canBeBroken = rule.light() == Light.RED || rule.light() == Light.YELLOW;

        assertThat(rule.hint().isPresent()).isEqualTo(canBeBroken);
        assertThat(rule.holds().isPresent())
                .isEqualTo(canBeBroken || rule.condition().orElseThrow() instanceof Condition.Never);
        assertThat(rule.aspects().isEmpty())
                .isEqualTo(rule.light() == Light.GREY || rule.condition().orElseThrow() instanceof Condition.Never);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speakInWholeSentencesOfTheSameThingsInBothLanguages(FidelityRule rule) {
        assertThat(sentences(rule)).allSatisfy(text -> {
            assertThat(text.dutch()).matches("[“A-ZÀ-Ý{].*[.]");
            assertThat(text.in(Locale.ENGLISH)).matches("[“A-ZÀ-Ý{].*[.]");
            assertThat(places(text.in(Locale.ENGLISH))).isEqualTo(places(text.in(RuleTexts.DUTCH)));
        });
    }

    private static List<LocalizedText> sentences(FidelityRule rule) {
        return Stream.of(Stream.of(rule.message()), rule.holds().stream(), rule.hint().stream())
                .flatMap(texts -> texts)
                .toList();
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
