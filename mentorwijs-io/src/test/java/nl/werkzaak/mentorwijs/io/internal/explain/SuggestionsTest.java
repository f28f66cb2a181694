package nl.werkzaak.mentorwijs.io.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> NAMES =
            List.of("sessions", "learningGoals", "id", "homework", "indications", "inclusive-work-climate");

    @ParameterizedTest
    @CsvSource({
        "sesions,sessions",
        "sessoins,sessions",
        "Sessions,sessions",
        "learning_goals,learningGoals",
        "learning goal,learningGoals",
        "ID,id",
        "home-work,homework",
        "inclusive-climate,",
        "iq,",
        "x,",
        "sessies,sessions",
        "'',"
    })
    void findsTheNearestNameThatIsNearEnough(String written, String meant) {
        assertThat(new Suggestions().nearest(written, NAMES).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,acb,1", "abc,ab,1", "abc,abcd,1", "abc,xbc,1", "abc,cba,2", "kitten,sitting,3"})
    void countsLettersAddedDroppedChangedAndSwapped(String one, String other, int distance) {
        assertThat(Suggestions.distance(one, other, 9)).isEqualTo(distance);
    }

    @Test
    void saysNoMoreOnceItHasBeenAskedTooOften() {
        Suggestions suggestions = new Suggestions();
        for (int i = 0; i < 1_000; i++) {
            assertThat(suggestions.nearest("sesions", NAMES)).isPresent();
        }

        assertThat(suggestions.nearest("sesions", NAMES)).isEmpty();
    }
}
