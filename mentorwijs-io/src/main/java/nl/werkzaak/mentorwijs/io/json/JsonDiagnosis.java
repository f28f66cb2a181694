package nl.werkzaak.mentorwijs.io.json;

import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.fault.Characters;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.source.Cursor;
import tools.jackson.core.JacksonException;

/** Says what is wrong with a text that is no JSON, from the place where the parser gave up. */
final class JsonDiagnosis {

    private JsonDiagnosis() {}

    static Fault of(String source, JacksonException failure, Cursor cursor) {
        long offset = failure.getLocation() == null ? 0 : failure.getLocation().getCharOffset();
        int place = (int) Math.max(0, Math.min(offset, source.length()));
        return Fault.syntax("json.syntax", cursor.at(place))
                .with("found", Characters.at(source, place))
                .hint(hint(source, place));
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
            case '\n', '\r' -> Optional.of(Hint.of("json-line-end"));
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
