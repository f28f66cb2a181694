package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenSessionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1=120 | 1 (2 uur) | 1 (2 hours)",
                "1=120 2=120 3=120 | 1 tot en met 3 (2 uur) | 1 to 3 (2 hours)",
                "1=120 2=120 3=60 | 1 en 2 (2 uur), 3 (1 uur) | 1 and 2 (2 hours), 3 (1 hour)",
                "1=120 3=120 | 1 (2 uur), 3 (2 uur) | 1 (2 hours), 3 (2 hours)"
            })
    void tellsOfSessionsThatFollowEachOtherAndTakeAsLongTogether(String sessions, String dutch, String english) {
        LocalizedText spoken = SpokenSessions.of(parse(sessions));

        assertThat(spoken.dutch()).isEqualTo(dutch);
        assertThat(spoken.in(Locale.ENGLISH)).isEqualTo(english);
    }

    private static List<Session> parse(String sessions) {
        return Arrays.stream(sessions.split(" "))
                .map(session -> session.split("="))
                .map(parts -> Session.builder()
                        .number(Integer.parseInt(parts[0]))
                        .duration(Duration.ofMinutes(Long.parseLong(parts[1])))
                        .build())
                .toList();
    }
}
