package nl.werkzaak.mentorwijs.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The patterns of a schema refuse what the rules refuse. */
class WrittenFormsTest {

    private static final Pattern TAG = Pattern.compile(WrittenForms.LANGUAGE_TAG);
    private static final Pattern TEXT = Pattern.compile(PlainTextPattern.write());
    private static final String[] SUBTAGS = {
        "nl", "en", "NL", "BE", "150", "Latn", "latn", "zea", "1994", "rozaj", "x", "u", "ca", "a", "x1", "", "ber_b"
    };

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en-GB", "zh-Hant-TW", "es-419", "sl-rozaj", "de-1996", "nl-u-ca-gregory", "x-klas"})
    void takesALanguageTag(String tag) {
        assertThat(TAG.matcher(tag).matches()).isTrue();
        assertThat(isLanguageTag(tag)).isTrue();
    }

    @Test
    void takesEveryTagThatTheModelTakes() {
        Random random = new Random(1);

        for (int i = 0; i < 20_000; i++) {
            String tag = random.ints(1 + random.nextInt(4), 0, SUBTAGS.length)
                    .mapToObj(subtag -> SUBTAGS[subtag])
                    .collect(Collectors.joining("-"));

            if (isLanguageTag(tag)) {
                assertThat(TAG.matcher(tag).matches()).as(tag).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NL", "nl_NL", "en-us", "zh-cmn", "n", "nl-", "nl--BE", "dutch language"})
    void refusesWhatIsNoLanguageTag(String tag) {
        assertThat(TAG.matcher(tag).matches()).isFalse();
        assertThat(isLanguageTag(tag)).isFalse();
    }

    private static boolean isLanguageTag(String tag) {
        return LocalizedText.brokenBy(tag, "a").map(Violation::rule).isEmpty();
    }

    @Test
    void judgesATextOfOneCharacterAsTheRulesDo() {
        for (char c = 0; c < Character.MIN_SURROGATE; c++) {
            String text = "a" + c;

            assertThat(TEXT.matcher(text).matches())
                    .as(String.format(Locale.ROOT, "U+%04X", (int) c))
                    .isEqualTo(TextRules.brokenBy(text)
                            .filter(rule -> !rule.equals("text.not-nfc"))
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00a0", "\u200b\u2003", "\ufeff"})
    void refusesATextWithoutInk(String text) {
        assertThat(TEXT.matcher(text).matches()).isFalse();
        assertThat(TextRules.brokenBy(text)).contains("text.blank");
    }
}
