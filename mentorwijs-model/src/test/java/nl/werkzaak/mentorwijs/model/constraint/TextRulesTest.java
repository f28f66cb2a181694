package nl.werkzaak.mentorwijs.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mentorwijs",
                "  met wit eromheen  ",
                "één café, naïef, coördinatie",
                "twee\nregels",
                "\ud83d\ude00",
                "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u200e(ar)\u200f",
                "een\u00a0vaste spatie",
                "€ 12,50 – „citaat” …",
                "${7*7} {id} %s"
            })
    void acceptTextThatPeopleCanRead(String text) {
        assertThat(TextRules.brokenBy(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t", "\u00a0", "\u2007\u202f", "\u3000", "\u200b", "\ufeff"})
    void refuseTextThatShowsNothing(String text) {
        assertThat(TextRules.brokenBy(text)).contains("text.blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\r\nb", "a\u0000", "\u007fa", "a\u0085b", "a\u009f", "a\uffff", "a\ufffe"})
    void refuseControlCharacters(String text) {
        assertThat(TextRules.brokenBy(text)).contains("text.control");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u202aa", "\u202ba", "\u202ca", "\u202da", "a\u202e", "\u2066a", "\u2067a", "\u2068a", "a\u2069"
            })
    void refuseCharactersThatTurnTheDirectionOfReading(String text) {
        assertThat(TextRules.brokenBy(text)).contains("text.bidi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\ud83d",
                "\ud83da",
                "\ude00a",
                "a\ude00",
                "\ude00\ud83d",
                "\ud83d\ud83d\ude00",
                "\ud800a",
                "\udfff"
            })
    void refuseHalfACharacter(String text) {
        assertThat(TextRules.brokenBy(text)).contains("text.surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\u0316\u0301", "x\u0301\u0301\u0301", "\u0995\u09cb\u0982", "x\u0334\ud834\udd65\u0301"})
    void acceptMarksOneOnTopOfTheOther(String text) {
        assertThat(TextRules.brokenBy(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\u0301\u0316", "x\u0301\u0334\u0301", "x\u0301\ud834\udd65", "\u09c7\u09be"})
    void refuseMarksThatAreOutOfOrder(String text) {
        assertThat(TextRules.brokenBy(text)).contains("text.not-nfc");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void judgeAnyNumberOfMarksAtOnce() {
        String outOfOrder = "x" + "\u0301\u0316".repeat(250_000);
        String inOrder = "x" + "\u0316".repeat(250_000) + "\u0301".repeat(250_000);

        assertThat(TextRules.brokenBy(outOfOrder)).contains("text.not-nfc");
        assertThat(TextRules.brokenBy(inOrder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301e\u0301n", "a\u0300", "\u212b", "\u1100\u1161"})
    void refuseTextThatIsNotNormalised(String text) {
        assertThat(TextRules.brokenBy(text)).contains("text.not-nfc");
    }

    @Test
    void takeNoMoreThanALookAtLongText() {
        assertThat(TextRules.brokenBy("a".repeat(1_000_000))).isEmpty();
        assertThat(TextRules.brokenBy("a".repeat(1_000_000) + "\u0000")).contains("text.control");
    }
}
