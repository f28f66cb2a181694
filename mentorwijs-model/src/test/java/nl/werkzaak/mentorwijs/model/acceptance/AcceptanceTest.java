package nl.werkzaak.mentorwijs.model.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkzaak.mentorwijs.model.AcceptanceSamples;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    private static final Acceptance UNTIL_JUNE = AcceptanceSamples.ACCEPTANCE;

    @Test
    void holdsUpToAndIncludingItsLastDay() {
        assertThat(UNTIL_JUNE.holdsOn(LocalDate.of(2027, 6, 29))).isTrue();
        assertThat(UNTIL_JUNE.holdsOn(LocalDate.of(2027, 6, 30))).isTrue();
        assertThat(UNTIL_JUNE.holdsOn(LocalDate.of(2027, 7, 1))).isFalse();
    }

    @Test
    void isToldFromOthersByItsRuleAndItsPlace() {
        Acceptance elsewhere = UNTIL_JUNE.withAddress(Address.parse("sessions/1"));
        Acceptance later = UNTIL_JUNE.withUntil(LocalDate.of(2028, 6, 30));

        assertThat(elsewhere.key()).isNotEqualTo(UNTIL_JUNE.key());
        assertThat(later.key()).isEqualTo(UNTIL_JUNE.key());
    }
}
