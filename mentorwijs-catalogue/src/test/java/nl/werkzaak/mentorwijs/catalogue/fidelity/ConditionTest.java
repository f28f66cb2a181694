package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

    @Test
    void holdsEachParameterThatItIsGiven() {
        Condition condition = Condition.of(ConditionKind.ALWAYS)
                .withList(ElementList.HOMEWORK)
                .withSection(Section.GOAL)
                .withElement(Id.of("autonomy"))
                .withNumber(3)
                .withDuration(Duration.ofHours(2))
                .withWorkplace(Workplace.SHELTERED)
                .withDeliveryMode(DeliveryMode.ONLINE);

        assertThat(condition)
                .isEqualTo(new Condition(
                        ConditionKind.ALWAYS,
                        Optional.of(ElementList.HOMEWORK),
                        Optional.of(Section.GOAL),
                        Optional.of(Id.of("autonomy")),
                        Optional.of(3),
                        Optional.of(Duration.ofHours(2)),
                        Optional.of(Workplace.SHELTERED),
                        Optional.of(DeliveryMode.ONLINE)));
        assertThat(condition.given())
                .containsExactly("deliveryMode", "duration", "element", "list", "number", "section", "workplace");
    }

    @Test
    void hasNoParameterThatItIsNotGiven() {
        assertThat(Condition.of(ConditionKind.ALWAYS).given()).isEmpty();
        assertThat(Condition.of(ConditionKind.ALWAYS).withNumber(3).given()).containsExactly("number");
    }

    @ParameterizedTest
    @EnumSource(ConditionKind.class)
    void ofEachKindSaysInASentenceWhenItGivesAFinding(ConditionKind kind) {
        assertThat(kind.meaning().dutch()).matches("[A-Z].*[.]");
        assertThat(kind.meaning().in(Locale.ENGLISH))
                .matches("[A-Z].*[.]")
                .isNotEqualTo(kind.meaning().dutch());
    }
}
