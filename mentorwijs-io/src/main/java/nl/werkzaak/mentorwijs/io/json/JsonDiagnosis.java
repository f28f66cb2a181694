package nl.werkzaak.mentorwijs.io.json;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.io.internal.fault.Characters;
import nl.werkzaak.mentorwijs.io.internal.fault.Excerpt;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.io.internal.source.Cursor;
import nl.werkzaak.mentorwijs.model.finding.Position;
import tools.jackson.core.JacksonException;

/** Says what is wrong with a text that is no JSON, from the place where the parser gave up. */
final class JsonDiagnosis {

    private static final Pattern WHOLE_WORD =
            Pattern.compile("true|false|null|-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");

    private JsonDiagnosis() {}

    static Fault of(String source, JacksonException failure, Cursor cursor) {
        long offset = failure.getLocation() == null ? 0 : failure.getLocation().getCharOffset();
        return at((int) Math.max(0, Math.min(offset, source.length())), source, cursor);
    }

    static Fault at(int place, String source, Cursor cursor) {
        if (isInText(source, place)) {
            return fault(cursor.at(place), Characters.at(source, place), hintInText(source, place));
        }
        int word = startOfWord(source, place);
        return word == place || isWhole(source.substring(word, endOfWord(source, word)))
                ? fault(cursor.at(place), Characters.at(source, place), hint(source, place))
                : fault(cursor.at(word), word(source, word), hint(source, word));
    }

    private static Fault fault(Position position, Words found, Optional<Hint> hint) {
        return Fault.syntax("json.syntax", position).with("found", found).hint(hint);
    }

    /** Whether a number or word is as JSON has them, so that it is what stands behind it that does not belong there. */
    private static boolean isWhole(String word) {
        return WHOLE_WORD.matcher(word).matches();
    }

    /** Whether a place is within quotes; a text never goes beyond its line. */
    private static boolean isInText(String source, int place) {
        boolean inText = false;
        for (int i = source.lastIndexOf('\n', place - 1) + 1; i < place; i++) {
            if (source.charAt(i) == '"') {
                inText = !inText;
            } else if (source.charAt(i) == '\\') {
                i++;
            }
        }
        return inText;
    }

    /** The parser points into a number or word where it gives up, people look at where it begins. */
    private static int startOfWord(String source, int place) {
        int start = place;
        while (start > 0 && isPartOfWord(source.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static Words word(String source, int start) {
        String word = Excerpt.of(source.substring(start, endOfWord(source, start)));
        return new Words("de waarde " + word, "the value " + word);
    }

    private static int endOfWord(String source, int start) {
        int end = start;
        while (end < source.length() && isPartOfWord(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0;
    }

    private static Optional<Hint> hintInText(String source, int place) {
        if (place >= source.length()) {
            return Optional.of(Hint.of("close-what-is-open"));
        }
        return Optional.of(Hint.of(
                switch (source.charAt(place)) {
                    case '\n', '\r' -> "json-line-end";
                    case '\t' -> "json-tab";
                    default -> "json-escape";
                }));
    }

    private static Optional<Hint> hint(String source, int place) {
        if (place >= source.length()) {
            return Optional.of(Hint.of("close-what-is-open"));
        }
        char found = source.charAt(place);
        char before = lastBefore(source, place);
        return switch (found) {
            case '}', ']' -> before == ',' ? Optional.of(Hint.of("json-trailing-comma")) : Optional.empty();
            case '"' -> "{[,:".indexOf(before) < 0 ? Optional.of(Hint.of("json-missing-comma")) : Optional.empty();
            case '/', '#' -> Optional.of(Hint.of("json-comment"));
            case '\'' -> Optional.of(Hint.of("json-quotes"));
            default -> Character.isLetter(found) ? Optional.of(Hint.of("json-quotes")) : Optional.empty();
        };
    }

    private static char lastBefore(String source, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (!Character.isWhitespace(source.charAt(i))) {
                return source.charAt(i);
            }
        }
        return ' ';
    }
}
