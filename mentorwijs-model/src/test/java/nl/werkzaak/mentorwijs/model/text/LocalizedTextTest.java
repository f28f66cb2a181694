package nl.werkzaak.mentorwijs.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.model.constraint.InvalidValueException;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    private static final LocalizedText BOTH = LocalizedText.of("leerrijk werk", "learning-rich work");

    @Test
    void hasDutchFirstThenEnglishThenTheOthers() {
        LocalizedText text = LocalizedText.of(Map.of("de", "d", "en", "e", "ar", "a", "nl-BE", "v", "nl", "n"));

        assertThat(text.byLanguage().keySet()).containsExactly("nl", "en", "ar", "de", "nl-BE");
    }

    @Test
    void isEqualWhateverOrderItWasGivenIn() {
        TreeMap<String, String> reversed = new TreeMap<>((one, other) -> other.compareTo(one));
        reversed.putAll(BOTH.byLanguage());

        assertThat(LocalizedText.of(reversed))
                .isEqualTo(BOTH)
                .hasSameHashCodeAs(BOTH)
                .hasToString(BOTH.toString());
    }

    @Test
    void differsFromTextWithOneLanguageLess() {
        LocalizedText dutchAlone = LocalizedText.of("leerrijk werk");

        assertThat(BOTH).isNotEqualTo(dutchAlone);
    }

    @Test
    void keepsItsTextsWhenTheOriginalsChange() {
        Map<String, String> original = new HashMap<>(BOTH.byLanguage());
        LocalizedText text = LocalizedText.of(original);

        original.put("nl", "iets anders");

        assertThat(text).isEqualTo(BOTH);
        assertThat(text.byLanguage()).isUnmodifiable();
    }

    @Test
    void isBuiltFromItsTextsInAnyOrder() {
        LocalizedText.Builder builder = LocalizedText.builder().put("en", "learning-rich work");

        assertThat(builder.put("nl", "leerrijk werk").build()).isEqualTo(BOTH);
        assertThatIllegalStateException().isThrownBy(() -> builder.put("de", "d"));
        assertThatIllegalStateException().isThrownBy(builder::build);
    }

    @Test
    void holdsWhatItIsBuiltFromToTheSameRules() {
        LocalizedText.Builder builder = LocalizedText.builder().put("en", "learning-rich work");

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> builder.put("dutch!", "tekst"))
                .satisfies(e -> assertThat(e.violation()).isEqualTo(Violation.of("text.language", "dutch!")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> builder.put("de", " "))
                .satisfies(e -> assertThat(e.violation()).isEqualTo(Violation.of("text.blank", "de")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.violation()).isEqualTo(Violation.of("text.dutch.missing", "")));
    }

    @Test
    void takesEachLanguageOnce() {
        LocalizedText.Builder builder = LocalizedText.builder().put("nl", "leerrijk werk");

        assertThatIllegalArgumentException().isThrownBy(() -> builder.put("nl", "zinvol werk"));
    }

    @Test
    void answersInTheLanguageAskedForOrInDutch() {
        assertThat(BOTH.in(Locale.ENGLISH)).isEqualTo("learning-rich work");
        assertThat(BOTH.in(Locale.UK)).isEqualTo("learning-rich work");
        assertThat(BOTH.in(Locale.FRENCH)).isEqualTo("leerrijk werk");
        assertThat(BOTH.in(Locale.ROOT)).isEqualTo("leerrijk werk");
        assertThat(BOTH.exactlyIn(Locale.FRENCH)).isEmpty();
        assertThat(BOTH.dutch()).isEqualTo("leerrijk werk");
    }

    @Test
    void prefersTheTextOfARegionWhereThereIsOne() {
        LocalizedText text = LocalizedText.of(Map.of("nl", "dik", "nl-BE", "zot"));

        assertThat(text.in(Locale.forLanguageTag("nl-BE"))).isEqualTo("zot");
        assertThat(text.in(Locale.forLanguageTag("nl-NL"))).isEqualTo("dik");
    }

    @Test
    void refusesTextWithoutDutch() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of(Map.of("nl-BE", "zot", "en", "crazy")))
                .satisfies(e -> assertThat(e.violation()).isEqualTo(Violation.of("text.dutch.missing", "")));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> LocalizedText.of(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NL", "en-us", "EN", "dutch!", "n", "nl_BE", "nl-", "iw", "i-klingon", " nl"})
    void refusesATagThatIsNoneOrIsNotWrittenAsIsUsual(String tag) {
        assertThat(LocalizedText.brokenBy(tag, "tekst")).contains(Violation.of("text.language", tag));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of(Map.of("nl", "tekst", tag, "tekst")));
    }

    @Test
    void printsItsTextsWithTheirLanguages() {
        assertThat(LocalizedText.of("dik", "thick")).hasToString("LocalizedText[byLanguage={nl=dik, en=thick}]");
    }

    @Test
    void refusesATagThatIsLongerThanAnyInUse() {
        String longest = "x" + "-abcdefg".repeat(31) + "-abcde";

        assertThat(longest).hasSize(LocalizedText.LONGEST_LANGUAGE_TAG);
        assertThat(LocalizedText.brokenBy(longest, "tekst")).isEmpty();
        assertThat(LocalizedText.brokenBy(longest + "f", "tekst"))
                .contains(Violation.of("text.language", longest + "f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "fr-BE", "ar", "zh-Hant-TW", "pap", "es-419"})
    void acceptsALanguageTag(String tag) {
        assertThat(LocalizedText.brokenBy(tag, "tekst")).isEmpty();
    }

    @Test
    void saysWhichTextIsNotFitToBeRead() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of("goed", " "))
                .withMessageStartingWith("\"en:  \"")
                .satisfies(e -> assertThat(e.violation()).isEqualTo(Violation.of("text.blank", "en")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Map<String, String> withNull = new HashMap<>(BOTH.byLanguage());
        withNull.put("de", null);

        assertThatNullPointerException().isThrownBy(() -> LocalizedText.of((String) null));
        assertThatNullPointerException().isThrownBy(() -> LocalizedText.of((Map<String, String>) null));
        assertThatNullPointerException().isThrownBy(() -> LocalizedText.of(withNull));
    }
}
