package nl.werkzaak.mentorwijs.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDurationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT0S              | 0 minuten                        | 0 minutes
            PT1M              | 1 minuut                         | 1 minute
            PT30M             | 30 minuten                       | 30 minutes
            PT1H              | 1 uur                            | 1 hour
            PT1H1M            | 1 uur en 1 minuut                | 1 hour and 1 minute
            PT1H30M           | 1,5 uur                          | 1.5 hours
            PT2H30M           | 2,5 uur                          | 2.5 hours
            PT2H45M           | 2 uur en 45 minuten              | 2 hours and 45 minutes
            PT75H             | 75 uur                           | 75 hours
            PT2562047788015H  | 2562047788015 uur                | 2562047788015 hours
            PT2562047788015215H30M | 2562047788015215,5 uur      | 2562047788015215.5 hours
            """)
    void areSaidAsPeopleSayThem(Duration duration, String dutch, String english) {
        assertThat(SpokenDuration.inDutch(duration)).isEqualTo(dutch);
        assertThat(SpokenDuration.inEnglish(duration)).isEqualTo(english);
    }
}
