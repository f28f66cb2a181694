package nl.werkzaak.mentorwijs.io.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * What YAML asks of blanks and the parser does not: a blank before a comment, and lines of a quoted text or of a list or
 * object in brackets that are indented further than the block that holds it. Looks through the text once for a suspicious
 * {@code #}, and then only at values of more than one line. The line break of YAML 1.1 (U+0085) never comes this far: the
 * gate refuses it.
 */
final class StrictLayout {

    private static final int ROOT = -1;

    private final String source;
    private final Deque<Integer> blocks = new ArrayDeque<>();
    private int brackets;
    private Optional<Mark> firstBracket = Optional.empty();
    private int suspect;
    private int previousEnd;
    private int codePoints;
    private int index;

    StrictLayout(String source) {
        this.source = source;
        this.suspect = nextSuspect(0);
    }

    /** The indentation of the innermost block, -1 outside of every block. */
    int indentation() {
        return blocks.isEmpty() ? ROOT : blocks.peek();
    }

    void require(Event event) {
        if (suspect >= 0) {
            requireBlankBeforeComments(event);
        }
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> close(event);
            case Scalar -> requireIndentation((ScalarEvent) event);
            default -> {}
        }
    }

    private void requireBlankBeforeComments(Event event) {
        int start = event.getStartMark().map(this::indexOf).orElse(previousEnd);
        int end = event.getEndMark().map(this::indexOf).orElse(start);
        while (suspect >= 0 && suspect < Math.max(start, end)) {
            if (suspect < start && suspect >= previousEnd && !isInComment(suspect)) {
                throw new UnreadableException(YamlDiagnosis.broken(source, suspect, Hint.of("yaml-comment")));
            }
            suspect = nextSuspect(suspect + 1);
        }
        previousEnd = Math.max(previousEnd, end);
    }

    /** A comment that began earlier in the line; one that began wrongly was refused there. */
    private boolean isInComment(int place) {
        int i = place - 1;
        while (i >= previousEnd && !isBreak(source.charAt(i))) {
            if (source.charAt(i) == '#') {
                return true;
            }
            i--;
        }
        return false;
    }

    private int nextSuspect(int from) {
        for (int i = from; i < source.length(); i++) {
            if (source.charAt(i) == '#' && i > 0 && !isWhite(source.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private void open(CollectionStartEvent event) {
        if (!event.isFlow()) {
            blocks.push(event.getStartMark().map(Mark::getColumn).orElse(0));
        } else if (brackets++ == 0) {
            firstBracket = event.getStartMark();
        }
    }

    private void close(Event event) {
        if (brackets == 0) {
            blocks.pop();
        } else if (--brackets == 0) {
            requireIndentation(firstBracket, event.getEndMark(), true);
        }
    }

    private void requireIndentation(ScalarEvent event) {
        switch (event.getScalarStyle()) {
            case DOUBLE_QUOTED, SINGLE_QUOTED -> requireIndentation(event.getStartMark(), event.getEndMark(), false);
            case LITERAL, FOLDED -> event.getStartMark().ifPresent(this::requireIndentation);
            default -> {}
        }
    }

    private void requireIndentation(Mark block) {
        if (block.getColumn() <= indentation()) {
            throw new UnreadableException(YamlDiagnosis.broken(source, indexOf(block), Hint.of("yaml-continued")));
        }
    }

    private void requireIndentation(Optional<Mark> from, Optional<Mark> to, boolean inBrackets) {
        if (from.isPresent()
                && to.isPresent()
                && from.get().getLine() < to.get().getLine()) {
            requireIndentation(indexOf(from.get()), indexOf(to.get()), inBrackets);
        }
    }

    private void requireIndentation(int from, int to, boolean inBrackets) {
        for (int i = from; i < to; i++) {
            if (isBreak(source.charAt(i))) {
                int first = skip(i + 1, " ");
                int column = first - i - 1;
                if (column <= indentation() && isContent(skip(first, " \t"), inBrackets) && first < to) {
                    // Everybody closes a list under the name that opens it, and every editor reads that.
                    boolean closes = inBrackets && first == to - 1 && column == indentation();
                    if (!closes) {
                        throw new UnreadableException(YamlDiagnosis.broken(source, first, hint(first)));
                    }
                }
            }
        }
    }

    private boolean isContent(int place, boolean inBrackets) {
        return place < source.length()
                && !isBreak(source.charAt(place))
                && !(inBrackets && source.charAt(place) == '#');
    }

    private Hint hint(int place) {
        return Hint.of(source.charAt(place) == '\t' ? "yaml-tab" : "yaml-continued");
    }

    private int skip(int from, String characters) {
        int i = from;
        while (i < source.length() && characters.indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Moves from the last mark to this one, so that all marks together take one walk through the text. */
    private int indexOf(Mark mark) {
        index = source.offsetByCodePoints(index, mark.getIndex() - codePoints);
        codePoints = mark.getIndex();
        return index;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isWhite(char c) {
        return isBreak(c) || c == ' ' || c == '\t';
    }
}
