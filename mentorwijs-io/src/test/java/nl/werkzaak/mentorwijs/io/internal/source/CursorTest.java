package nl.werkzaak.mentorwijs.io.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTest {

    private static final String TEXT = "a\r\n\ud83d\ude00b\rc\n\r";

    @ParameterizedTest
    @CsvSource({"0,1:1", "1,1:2", "2,1:3", "3,2:1", "5,2:2", "6,2:3", "7,3:1", "8,3:2", "9,4:1", "10,5:1", "99,5:1"})
    void countsLinesAndCharactersWhateverEndsALine(int index, String place) {
        assertThat(new Cursor(TEXT).at(index)).hasToString(place);
    }

    @Test
    void goesBackToo() {
        Cursor cursor = new Cursor(TEXT);

        assertThat(cursor.at(8)).hasToString("3:2");
        assertThat(cursor.at(8)).hasToString("3:2");
        assertThat(cursor.at(3)).hasToString("2:1");
        assertThat(cursor.at(0)).hasToString("1:1");
    }
}
