package nl.werkzaak.mentorwijs.catalogue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.constraint.SpokenDuration;
import nl.werkzaak.mentorwijs.model.provenance.Citation;

/**
 * Something that has to stand to the letter in a phrase that is cited for it: a figure, a year or a name.
 *
 * @param value  the value as a message shows it, not null
 * @param form  the ways in which the Dutch sources may write it, not null
 */
record Verbatim(String value, Pattern form) {

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

    /** A text, to the letter. */
    static Verbatim text(String text) {
        return new Verbatim(text, wholeWord(List.of(text), 0));
    }

    /** A name, to the letter but for a capital where it starts a sentence. */
    static Verbatim name(String name) {
        String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new Verbatim(name, wholeWord(List.of(name, capitalised), 0));
    }

    /** A number in digits or as a word, which may start a sentence. */
    static Verbatim number(int number) {
        return anyOf(Integer.toString(number), number < NUMBERS.size() ? NUMBERS.get(number) : "");
    }

    static Verbatim number(BigDecimal number) {
        return text(number.toPlainString().replace('.', ','));
    }

    static Verbatim ordinal(int number) {
        return anyOf(Integer.toString(number), number < ORDINALS.size() ? ORDINALS.get(number) : "");
    }

    static Verbatim month(int month) {
        return text(MONTHS.get(month - 1));
    }

    static Verbatim duration(Duration duration) {
        return text(SpokenDuration.inDutch(duration));
    }

    private static Verbatim anyOf(String digits, String word) {
        List<String> forms = word.isEmpty() ? List.of(digits) : List.of(digits, word);
        return new Verbatim(digits, wholeWord(forms, Pattern.CASE_INSENSITIVE));
    }

    private static Pattern wholeWord(List<String> forms, int flags) {
        String alternatives = forms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N},])(" + alternatives + ")(?!,?[\\p{L}\\p{N}])", flags);
    }

    boolean standsIn(Citation citation) {
        return form.matcher(citation.getPhrase()).find();
    }

    @Override
    public String toString() {
        return value;
    }
}
