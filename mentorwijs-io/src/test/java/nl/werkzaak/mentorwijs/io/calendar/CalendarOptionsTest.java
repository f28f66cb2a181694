package nl.werkzaak.mentorwijs.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarOptionsTest {

    private static final CalendarOptions DUTCH = CalendarOptions.in(RuleTexts.DUTCH);

    @Test
    void refusesAnHourWithSeconds() {
        LocalTime withSeconds = LocalTime.of(9, 30, 1);

        assertThatThrownBy(() -> DUTCH.withAt(withSeconds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("09:30:01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "0207-03-01", "+10000-01-01"})
    void refusesADayOnWhichNobodyCanHavePlanned(LocalDate day) {
        assertThat(CalendarOptions.isPlannedOn(day)).isFalse();
        assertThatThrownBy(() -> DUTCH.withPlannedOn(day)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2027-03-01", "9999-12-31"})
    void takesAnyDayFromTheFirstOn(LocalDate day) {
        assertThat(DUTCH.withPlannedOn(day).plannedOn()).isEqualTo(day);
    }
}
