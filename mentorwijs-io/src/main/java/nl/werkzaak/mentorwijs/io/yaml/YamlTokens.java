package nl.werkzaak.mentorwijs.io.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The tokens of a YAML text. Anchors, aliases, tags, merge keys, names that are no text, a second document and another
 * version of YAML are faults; reading goes on behind them.
 */
final class YamlTokens implements Tokens {

    // The parser copies its window once for each time that it is filled, so that a small one makes long texts slow.
    private static final int WINDOW = 64 * 1024;

    // The parser's own limit is off: the gate has counted the bytes.
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setParseComments(false)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(WINDOW)
            .setVersionFunction(version -> version)
            .build();

    private static final String VERSION = "1.2";

    private enum Place {
        NAME,
        VALUE,
        ITEM
    }

    private final String source;
    private final StreamReader characters;
    private final Parser parser;
    private final StrictLayout layout;
    private final Consumer<Fault> faults;
    private final Deque<Place> places = new ArrayDeque<>();
    private Event previous = new StreamStartEvent();
    private Event last = new StreamStartEvent();
    private int nameLine;
    private String text = "";
    private Position position = Position.START;

    YamlTokens(String source, Consumer<Fault> faults) {
        this.source = source;
        this.characters = new StreamReader(SETTINGS, source);
        this.parser = new ParserImpl(SETTINGS, characters);
        this.layout = new StrictLayout(source);
        this.faults = faults;
    }

    @Override
    public Token next() {
        return translate(event());
    }

    private Event event() {
        try {
            Event event = parser.next();
            layout.require(event);
            previous = last;
            last = event;
            return event;
        } catch (YamlEngineException e) {
            throw new UnreadableException(unread(e).orElseGet(() -> YamlDiagnosis.of(source, e)));
        } catch (IllegalArgumentException e) {
            // What the parser says of an escaped character that Unicode does not have.
            throw new UnreadableException(YamlDiagnosis.at(source, characters.getIndex()));
        }
    }

    private Optional<Fault> unread(YamlEngineException failure) {
        if (!(failure instanceof MarkedYamlEngineException marked)) {
            return Optional.empty();
        }
        return new UnreadYaml(source, marked, previous, last, nameLine, layout.indentation()).fault();
    }

    private Token translate(Event event) {
        position = positionOf(event);
        return switch (event.getEventId()) {
            case StreamStart -> open();
            case DocumentStart -> start((DocumentStartEvent) event);
            case DocumentEnd, StreamEnd -> end(event);
            case MappingStart, SequenceStart, Scalar, Alias ->
                places.peek() == Place.NAME ? name((NodeEvent) event) : value((NodeEvent) event);
            case MappingEnd -> leave(Token.OBJECT_END);
            case SequenceEnd -> leave(Token.LIST_END);
            case Comment -> throw new IllegalStateException("comments are not parsed");
        };
    }

    private Token open() {
        LineLimit.require(source);
        return translate(event());
    }

    private Token start(DocumentStartEvent event) {
        event.getSpecVersion()
                .map(version -> version.getMajor() + "." + version.getMinor())
                .filter(version -> !version.equals(VERSION))
                .ifPresent(version ->
                        faults.accept(Fault.syntax("yaml.version", position).with("version", version)));
        return translate(event());
    }

    private Token end(Event event) {
        if (event.getEventId() == Event.ID.DocumentEnd) {
            Event behind = event();
            if (behind.getEventId() != Event.ID.StreamEnd) {
                throw new UnreadableException(Fault.syntax("yaml.documents", positionOf(behind)));
            }
        }
        text = "";
        return Token.END;
    }

    private Token name(NodeEvent event) {
        if (event instanceof CollectionStartEvent) {
            // Skipping it could take as deep a nesting as somebody likes to write.
            throw new UnreadableException(Fault.syntax("yaml.key", position));
        }
        nameLine = position.line();
        inspect(event);
        swap(Place.VALUE);
        if (event instanceof ScalarEvent scalar) {
            text = scalar.getValue();
            return isName(scalar) ? Token.NAME : Token.UNUSABLE;
        }
        text = "";
        return Token.UNUSABLE;
    }

    private boolean isName(ScalarEvent scalar) {
        if (scalar.isPlain() && text.equals("<<")) {
            faults.accept(Fault.syntax("yaml.merge-key", position));
            return false;
        }
        if (scalar.isPlain() && BareScalar.resolve(text) != Token.TEXT) {
            faults.accept(Fault.syntax("yaml.key", position).actual(text).hint(Hint.of("json-quotes")));
            return false;
        }
        return true;
    }

    private Token value(NodeEvent event) {
        inspect(event);
        if (places.peek() == Place.VALUE) {
            swap(Place.NAME);
        }
        if (event instanceof ScalarEvent scalar) {
            text = scalar.getValue();
            return scalar.getTag().isPresent() ? Token.UNUSABLE : resolve(scalar);
        }
        text = "";
        if (event instanceof AliasEvent) {
            return Token.UNUSABLE;
        }
        boolean object = event.getEventId() == Event.ID.MappingStart;
        places.push(object ? Place.NAME : Place.ITEM);
        return object ? Token.OBJECT_START : Token.LIST_START;
    }

    private static Token resolve(ScalarEvent scalar) {
        return scalar.isPlain() ? BareScalar.resolve(scalar.getValue()) : Token.TEXT;
    }

    private Token leave(Token token) {
        places.pop();
        return token;
    }

    private void swap(Place place) {
        places.pop();
        places.push(place);
    }

    private void inspect(NodeEvent event) {
        if (event instanceof AliasEvent) {
            faults.accept(Fault.syntax("yaml.alias", position));
            return;
        }
        if (event.getAnchor().isPresent()) {
            faults.accept(Fault.syntax("yaml.anchor", position));
        }
        tag(event)
                .ifPresent(
                        tag -> faults.accept(Fault.syntax("yaml.tag", position).actual(tag)));
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private static Position positionOf(Event event) {
        return event.getStartMark()
                .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Position.START);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Position place() {
        return position;
    }
}
