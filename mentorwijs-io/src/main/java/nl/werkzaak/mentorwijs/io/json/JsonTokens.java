package nl.werkzaak.mentorwijs.io.json;

import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.internal.source.Cursor;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/** The tokens of a JSON text, and nothing beyond RFC 8259. */
final class JsonTokens implements Tokens {

    // Every leniency that the parser at hand knows is off: a host may bring a newer one, with more of them or with
    // other defaults. The limits of the parser are off as well: ours hold for every format alike. Its defence against
    // names that collide would refuse a document; without it the parser merely stops sharing names.
    private static final JsonFactory FACTORY = factory(Integer.MAX_VALUE);

    /** A name that is longer than any may be makes the parser of bytes take many times its length. */
    private static final JsonFactory FACTORY_FOR_VALID = factory(10_000);

    private static JsonFactory factory(int longestName) {
        JsonFactoryBuilder strict = JsonFactory.builder();
        for (JsonReadFeature leniency : JsonReadFeature.values()) {
            strict.disable(leniency);
        }
        return strict.disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxDocumentLength(-1)
                        .maxTokenCount(-1)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(longestName)
                        .build())
                .build();
    }

    private final String source;
    private final JsonParser parser;
    private final Cursor cursor;
    private int depth;
    private boolean done;

    private JsonTokens(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
        this.cursor = new Cursor(source);
    }

    /** The tokens of a text, with their positions. */
    static JsonTokens of(String text) {
        return new JsonTokens(text, FACTORY.createParser(ObjectReadContext.empty(), text));
    }

    /** The tokens of a text in UTF-8 of which nobody asks a position: each is said to stand at the start. */
    static JsonTokens of(byte[] utf8) {
        return new JsonTokens("", FACTORY_FOR_VALID.createParser(ObjectReadContext.empty(), utf8));
    }

    @Override
    public Token next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return Token.END;
            }
            if (done) {
                throw new UnreadableException(Fault.syntax("json.trailing", place()));
            }
            if (token == JsonToken.PROPERTY_NAME && HalfPairs.anyIn(parser.getString())) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                throw new UnreadableException(
                        JsonDiagnosis.at(HalfPairs.endOfFirst(source, start + 1), source, cursor));
            }
            return track(translate(token));
        } catch (JacksonException e) {
            throw new UnreadableException(JsonDiagnosis.of(source, e, cursor));
        }
    }

    private Token track(Token token) {
        switch (token) {
            case OBJECT_START, LIST_START -> depth++;
            case OBJECT_END, LIST_END -> depth--;
            default -> {}
        }
        done = depth == 0;
        return token;
    }

    private static Token translate(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.LIST_START;
            case END_ARRAY -> Token.LIST_END;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("no JSON text has " + token);
        };
    }

    @Override
    public String text() {
        try {
            @Nullable String text = parser.getString();
            return text == null ? "" : text;
        } catch (JacksonException e) {
            throw new UnreadableException(JsonDiagnosis.of(source, e, cursor));
        }
    }

    @Override
    public Position place() {
        return cursor.at((int) parser.currentTokenLocation().getCharOffset());
    }
}
