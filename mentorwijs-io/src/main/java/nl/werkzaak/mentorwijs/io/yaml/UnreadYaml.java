package nl.werkzaak.mentorwijs.io.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.io.internal.source.Cursor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * The ways of writing that YAML has and the parser does not read, recognised where it gave up. They are no faults of
 * YAML, so that nobody is sent to look for one.
 *
 * @param source  the text, not null
 * @param failure  what the parser said, not null
 * @param previous  the last event but one before it, not null
 * @param last  the last event before it, not null
 * @param nameLine  the line of the last name, counted from 1
 * @param indentation  that of the innermost block, -1 outside of every block
 */
record UnreadYaml(
        String source, MarkedYamlEngineException failure, Event previous, Event last, int nameLine, int indentation) {

    /** A directive of an unknown name, or of a name that YAML knows in the form that it asks for. */
    private static final Pattern DIRECTIVE_LINE = Pattern.compile("%(?!(?:YAML|TAG)(?:[ \\t]|$)).+"
            + "|%TAG[ \\t]++!(?:[A-Za-z0-9-]*+!)?[ \\t]++[^ \\t]++(?:[ \\t]++(?:#.*+)?+)?+"
            + "|%YAML[ \\t]++[0-9]{1,9}+\\.[0-9]{1,9}+(?:[ \\t]++(?:#.*+)?+)?+");

    private static final Words NO_NAME = new Words("een eigenschap zonder naam", "a property without a name");
    private static final Words COLON_FIRST = new Words(
            "een tekst zonder aanhalingstekens die met een dubbele punt begint",
            "a text without quotes that begins with a colon");
    private static final Words SPLIT_NAME = new Words(
            "een naam en zijn dubbele punt op verschillende regels", "a name and its colon on different lines");
    private static final Words TAB = new Words(
            "een tab tussen of voor de regels van een waarde", "a tab between or before the lines of a value");
    private static final Words DIRECTIVE = new Words("een regel die met % begint", "a line that begins with %");
    private static final Words NO_DOCUMENT =
            new Words("drie punten zonder document ervoor", "three dots without a document before them");
    private static final Words UNINDENTED =
            new Words("een tekst achter | of > die niet inspringt", "a text behind | or > that is not indented");

    Optional<Fault> fault() {
        int place = YamlDiagnosis.indexOf(
                source, failure.getProblemMark().map(Mark::getIndex).orElse(0));
        return switch (failure.getContext() == null ? "" : failure.getContext()) {
            case "while parsing a block mapping" ->
                isColonThatBegins(place) ? unread(place, NO_NAME, "yaml-no-name") : tab(place);
            case "while parsing a flow node" -> colon(place);
            case "while parsing a flow mapping" -> at(place) == ':' ? split(place) : tab(place);
            case "while parsing a block collection", "while parsing a flow sequence" -> tab(place);
            case "while parsing a block node" ->
                source.startsWith("...", place) ? unread(place, NO_DOCUMENT, "yaml-no-document") : Optional.empty();
            case "while scanning a directive", "while scanning a YAML directive" -> directive();
            case "while scanning an anchor" -> property(place, "yaml.anchor");
            case "while scanning an alias" -> property(place, "yaml.alias");
            case "while scanning a tag" -> at(place) == ',' ? property(place, "yaml.tag") : Optional.empty();
            case "while scanning for the next token" -> tab(place);
            case "" -> tab(place).or(() -> behindDocument(place));
            default -> Optional.empty();
        };
    }

    private Optional<Fault> colon(int place) {
        if (at(place) != ':') {
            return Optional.empty();
        }
        boolean alone = isEnd(at(place + 1)) || ",]}".indexOf(at(place + 1)) >= 0;
        return alone ? unread(place, NO_NAME, "yaml-no-name") : unread(place, COLON_FIRST, "yaml-colon");
    }

    private Optional<Fault> split(int place) {
        boolean valueIsEmpty =
                last instanceof ScalarEvent scalar && scalar.getValue().isEmpty();
        int start = lineStart(place);
        boolean isIndented = spacesEnd(start) - start > indentation;
        return valueIsEmpty && isIndented && new Cursor(source).at(place).line() > nameLine
                ? unread(place, SPLIT_NAME, "yaml-split-name")
                : Optional.empty();
    }

    /** A tab behind enough spaces separates: it does not indent, as long as no name or list begins behind it. */
    private Optional<Fault> tab(int place) {
        int start = lineStart(place);
        int spaces = spacesEnd(start);
        int first = spaces;
        while (at(first) == ' ' || at(first) == '\t') {
            first++;
        }
        boolean isSeparated = first >= place && spaces - start > indentation && hasTabBefore(first);
        boolean separates = isPlain(value()) ? !beginsBlock(first) : isStart() && "[{".indexOf(at(first)) >= 0;
        if (spaces == start && indentation < 0 && isEmptyBlock(value())) {
            return unread(place, UNINDENTED, "yaml-unindented");
        }
        return isSeparated && separates ? unread(place, TAB, "yaml-tab") : Optional.empty();
    }

    private Event value() {
        return last.getEventId() == Event.ID.DocumentEnd ? previous : last;
    }

    private boolean isStart() {
        return last.getEventId() == Event.ID.StreamStart || last.getEventId() == Event.ID.DocumentStart;
    }

    private static boolean isPlain(Event event) {
        return event instanceof ScalarEvent scalar && scalar.isPlain();
    }

    private static boolean isEmptyBlock(Event event) {
        return event instanceof ScalarEvent scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED)
                && scalar.getValue().isBlank();
    }

    private boolean hasTabBefore(int place) {
        int i = place - 1;
        while (i >= 0 && isEnd(at(i))) {
            if (at(i) == '\t') {
                return true;
            }
            i--;
        }
        return false;
    }

    private boolean beginsBlock(int place) {
        boolean marks = source.startsWith("---", place) || source.startsWith("...", place);
        if (marks || ("-?:".indexOf(at(place)) >= 0 && isEnd(at(place + 1)))) {
            return true;
        }
        int i = place;
        while (i < source.length() && !isBreak(at(i))) {
            if (at(i) == ':' && isEnd(at(i + 1))) {
                return true;
            }
            i++;
        }
        return false;
    }

    private Optional<Fault> directive() {
        int start = YamlDiagnosis.indexOf(
                source, failure.getContextMark().map(Mark::getIndex).orElse(0));
        if (indentation < 0 && isEmptyBlock(last)) {
            return unread(start, UNINDENTED, "yaml-unindented");
        }
        boolean mayBegin = last.getEventId() == Event.ID.StreamStart || isExplicitEnd();
        return mayBegin && leadsToDocument(start) ? unread(start, DIRECTIVE, "yaml-directive") : Optional.empty();
    }

    /** Whether nothing but directives and comments follows up to the line that begins the document. */
    private boolean leadsToDocument(int start) {
        return source.substring(start)
                .lines()
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
                .filter(line -> !DIRECTIVE_LINE.matcher(line).matches())
                .findFirst()
                .filter(line -> line.startsWith("---") && (line.length() == 3 || isEnd(line.charAt(3))))
                .isPresent();
    }

    private Optional<Fault> property(int place, String rule) {
        int start = YamlDiagnosis.indexOf(
                source, failure.getContextMark().map(Mark::getIndex).orElse(0));
        return place > start + 1 || !(isEnd(at(place)) || ",[]{}".indexOf(at(place)) >= 0)
                ? Optional.of(Fault.syntax(rule, new Cursor(source).at(start)))
                : Optional.empty();
    }

    private Optional<Fault> behindDocument(int place) {
        if (place >= source.length() || !String.valueOf(failure.getProblem()).contains("<document start>")) {
            return Optional.empty();
        }
        if (isExplicitEnd() && !source.startsWith("...", lineStart(place))) {
            return Optional.of(Fault.syntax("yaml.documents", new Cursor(source).at(place)));
        }
        return isEmptyBlock(value()) && at(lineStart(place)) != ' '
                ? unread(place, UNINDENTED, "yaml-unindented")
                : Optional.empty();
    }

    private boolean isExplicitEnd() {
        return last instanceof DocumentEndEvent end && end.isExplicit();
    }

    private Optional<Fault> unread(int place, Words construct, String hint) {
        return Optional.of(Fault.syntax("yaml.unread", new Cursor(source).at(place))
                .with("construct", construct)
                .hint(Hint.of(hint)));
    }

    private boolean isColonThatBegins(int place) {
        String before = source.substring(lineStart(place), place);
        return at(place) == ':' && isEnd(at(place + 1)) && before.chars().allMatch(c -> " -?:".indexOf(c) >= 0);
    }

    private int spacesEnd(int start) {
        int i = start;
        while (at(i) == ' ') {
            i++;
        }
        return i;
    }

    private int lineStart(int place) {
        int i = place;
        while (i > 0 && !isBreak(at(i - 1))) {
            i--;
        }
        return i;
    }

    private char at(int place) {
        return place < source.length() ? source.charAt(place) : '\n';
    }

    private static boolean isEnd(char c) {
        return isBreak(c) || c == ' ' || c == '\t';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
