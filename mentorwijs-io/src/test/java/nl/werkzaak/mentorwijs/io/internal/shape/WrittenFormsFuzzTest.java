package nl.werkzaak.mentorwijs.io.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Small values: what is written by hand to be quick says what the regular expression says, and parses all that it lets by. */
@Tag("once")
class WrittenFormsFuzzTest {

    private static final Pattern ID = Pattern.compile("(?=.{1,64}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DURATION = Pattern.compile("PT(?=.)([0-9]{1,9}H)?([0-9]{1,9}M)?");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");
    private static final Pattern NO_INK = Pattern.compile("[\\p{Z}\\p{Cf}\\t\\n\\x0b\\f\\r\\x1c-\\x1f]*");
    private static final Pattern UNFIT = Pattern.compile(
            "(\\p{Cs})|([\\u202a-\\u202e\\u2066-\\u2069])|([\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\ufffe\\uffff])");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z0-9]{1,8}(-[a-zA-Z0-9]{1,8})*");

    @MethodSource("texts")
    @FuzzTest
    void smallValue(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        fits(text, ID, FormedValue.ID);
        fits(text, Pattern.compile(Address.FORM), FormedValue.ADDRESS);
        fits(text, Pattern.compile(Version.FORM), FormedValue.VERSION);
        fits(text, Pattern.compile(SchemaVersion.FORM), FormedValue.SCHEMA_VERSION);
        fits(text, DURATION, FormedValue.DURATION);
        isADay(text);
        isAWholeNumber(text);
        isALanguage(text);
        isForPeople(text);
        isForPeople(ByteBuffer.wrap(bytes).asCharBuffer().toString());
    }

    private static void fits(String text, Pattern form, ValueShape shape) {
        assertThat(shape.brokenBy(text).isEmpty()).isEqualTo(form.matcher(text).matches());
        parses(text, shape);
    }

    private static void parses(String text, ValueShape shape) {
        if (shape.brokenBy(text).isPresent()) {
            assertThatThrownBy(() -> shape.parse(text)).isInstanceOf(IllegalArgumentException.class);
        } else if (isWritten(shape.parse(text))) {
            Object value = shape.parse(text);
            assertThat(shape.parse(shape.write(value))).isEqualTo(value);
        }
    }

    /** No training has a duration of nothing, or one of a million hours and more. */
    private static boolean isWritten(Object value) {
        return !(value instanceof Duration duration)
                || (duration.toMinutes() > 0 && duration.compareTo(Duration.ofHours(1_000_000)) <= 0);
    }

    private static void isADay(String text) {
        parses(text, FormedValue.DATE);
        assertThat(FormedValue.DATE.brokenBy(text).isPresent()
                        || DATE.matcher(text).matches())
                .isTrue();
    }

    private static void isAWholeNumber(String text) {
        boolean whole = NUMBER.matcher(text).matches();
        boolean small = whole && text.replace("-", "").length() <= 9;
        parses(text, FormedValue.WHOLE_NUMBER);
        assertThat(FormedValue.WHOLE_NUMBER.brokenBy(text).map(Violation::rule))
                .isEqualTo(small ? Optional.empty() : Optional.of(whole ? "number.range" : "number.whole"));
    }

    private static void isALanguage(String text) {
        boolean known = LocalizedText.brokenBy(text, "x").isEmpty();
        assertThat(!known || LANGUAGE.matcher(text).matches()).isTrue();
    }

    private static void isForPeople(String text) {
        assertThat(TextRules.brokenBy(text)).isEqualTo(unfit(text));
    }

    private static Optional<String> unfit(String text) {
        if (NO_INK.matcher(text).matches()) {
            return Optional.of("text.blank");
        }
        Matcher unfit = UNFIT.matcher(text);
        if (unfit.find()) {
            return Optional.of(
                    unfit.group(1) != null ? "text.surrogate" : unfit.group(2) != null ? "text.bidi" : "text.control");
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? Optional.empty() : Optional.of("text.not-nfc");
    }

    static Stream<byte[]> texts() {
        return Stream.of(
                        "learning-rich-work",
                        "a--b",
                        "activeComponents/transformational-leadership/trust",
                        "sessions/1",
                        "1.0.0",
                        "0.999999999.01",
                        "1.0",
                        "PT2H30M",
                        "PT",
                        "PT1000000000M",
                        "2027-06-30",
                        "2027-02-30",
                        "-2147483648",
                        "2147483648",
                        "nl",
                        "zh-Hant-TW-x-a",
                        "e\u0301\u200b \n",
                        "\u202e\u0085\ud83d\ude00")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
