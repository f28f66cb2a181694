package nl.werkzaak.mentorwijs.catalogue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.model.constraint.SpokenDuration;
import nl.werkzaak.mentorwijs.model.provenance.Citation;

/**
 * Something that has to stand to the letter in a phrase that is cited for it: a figure, a year or a name.
 *
 * @param value  the value as a message shows it, not null
 * @param forms  the ways in which the Dutch sources may write it, not null
 */
record Verbatim(String value, List<String> forms) {

    private static final List<String> NUMBERS = List.of(
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    private static final List<String> ORDINALS = List.of("nulde", "eerste", "tweede");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    static Verbatim text(String text) {
        return new Verbatim(text, List.of(text));
    }

    static Verbatim number(int number) {
        String digits = Integer.toString(number);
        return new Verbatim(digits, number < NUMBERS.size() ? List.of(digits, NUMBERS.get(number)) : List.of(digits));
    }

    static Verbatim number(BigDecimal number) {
        return text(number.toPlainString().replace('.', ','));
    }

    static Verbatim ordinal(int number) {
        String digits = Integer.toString(number);
        return new Verbatim(digits, number < ORDINALS.size() ? List.of(digits, ORDINALS.get(number)) : List.of(digits));
    }

    static Verbatim month(int month) {
        return text(MONTHS.get(month - 1));
    }

    static Verbatim duration(Duration duration) {
        return text(SpokenDuration.inDutch(duration));
    }

    boolean standsIn(Citation citation) {
        return forms.stream()
                .anyMatch(form -> wholeWord(form)
                        .matcher(citation.getPhrase().toLowerCase(Locale.ROOT))
                        .find());
    }

    private static Pattern wholeWord(String form) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N},])" + Pattern.quote(form.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])");
    }

    @Override
    public String toString() {
        return value;
    }
}
