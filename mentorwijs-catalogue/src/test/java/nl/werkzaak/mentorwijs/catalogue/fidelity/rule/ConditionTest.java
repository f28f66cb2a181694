package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    private static final ConditionKind FEWER = new ConditionKind(ElementCondition.ElementsFewerThan.class);
    private static final ConditionKind SHORTER = new ConditionKind(LimitCondition.SessionsShorterThan.class);

    static List<ConditionKind> kinds() {
        return ConditionKind.all();
    }

    @Test
    void isCalledInADocumentByTheNameOfItsRecord() {
        assertThat(ConditionKind.of(new Condition.Always())).hasToString("ALWAYS");
        assertThat(FEWER.name()).isEqualTo("ELEMENTS_FEWER_THAN");
        assertThat(kinds()).extracting(ConditionKind::name).hasSize(32).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void ofEachKindSaysInASentenceWhenItGivesAFinding(ConditionKind kind) {
        assertThat(kind.meaning().dutch()).matches("[A-Z].*[.]");
        assertThat(kind.meaning().in(Locale.ENGLISH))
                .matches("[A-Z].*[.]")
                .isNotEqualTo(kind.meaning().dutch());
    }

    @Test
    void hasASentenceOfItsKindAndNoOther() {
        RuleTexts texts = RuleTexts.of(ConditionKind.class, ConditionKind.TEXTS);

        assertThat(texts.rules())
                .filteredOn(key -> key.startsWith("condition."))
                .containsExactlyInAnyOrderElementsOf(
                        kinds().stream().map(kind -> "condition." + kind.name()).toList());
    }

    @Test
    void isMadeOfTheParametersOfItsKind() {
        assertThat(FEWER.condition(Map.of("list", ElementList.HOMEWORK, "number", 2)))
                .isEqualTo(new ElementCondition.ElementsFewerThan(ElementList.HOMEWORK, 2));
        assertThat(FEWER.parameters().keySet()).containsExactly("list", "number");
        assertThat(FEWER.words()).containsExactlyInAnyOrder("number", "limit");
    }

    @Test
    void isNotMadeOfOtherParameters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FEWER.condition(Map.of("list", ElementList.HOMEWORK)))
                .withMessage("ELEMENTS_FEWER_THAN takes [list, number], not [list]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FEWER.condition(Map.of("list", ElementList.HOMEWORK, "number", "two")));
    }

    @Test
    void hasNoLimitBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitCondition.SessionsFewerThan(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitCondition.SessionsShorterThan(Duration.ofMinutes(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHORTER.condition(Map.of("duration", Duration.ofMinutes(-1))));
        assertThat(new LimitCondition.SessionsFewerThan(0).number()).isZero();
        assertThat(new LimitCondition.SessionsShorterThan(Duration.ZERO).duration())
                .isZero();
    }

    @Test
    void saysWhatIsWrongWithItsParameters() {
        assertThat(FEWER.brokenBy(Map.of("list", ElementList.HOMEWORK, "number", 0)))
                .isEmpty();
        assertThat(broken(FEWER, Map.of())).containsExactly("rule.parameter.missing ", "rule.parameter.missing ");
        assertThat(broken(FEWER, Map.of("list", ElementList.HOMEWORK, "number", 1, "section", Section.GOAL)))
                .containsExactly("rule.parameter.unused section");
        assertThat(broken(FEWER, Map.of("list", ElementList.HOMEWORK, "number", -1)))
                .containsExactly("rule.parameter.negative number");
        assertThat(broken(SHORTER, Map.of("duration", Duration.ofMinutes(-1))))
                .containsExactly("rule.parameter.negative duration");
        assertThat(FEWER.brokenBy(Map.of("list", ElementList.HOMEWORK, "number", 1, "element", Id.of("trust"))))
                .extracting(Violation::arguments)
                .containsExactly(Map.of("kind", "ELEMENTS_FEWER_THAN", "parameter", "element"));
    }

    private static List<String> broken(ConditionKind kind, Map<String, ?> given) {
        return kind.brokenBy(given).stream()
                .map(violation -> violation.rule() + " " + violation.path())
                .toList();
    }
}
