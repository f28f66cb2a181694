package nl.werkzaak.mentorwijs.io.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.model.finding.Place;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitedTokensTest {

    private static final ReadOptions OPTIONS = ReadOptions.standard()
            .withMaxTokens(3)
            .withMaxDepth(2)
            .withMaxTextLength(5)
            .withMaxNumberLength(4);

    @Test
    void givesAsManyTokensAsADocumentMayHaveAndNotOneMore() {
        Tokens tokens = new LimitedTokens(new Endless(Token.NULL, ""), OPTIONS);

        assertThat(tokens.next()).isEqualTo(Token.NULL);
        assertThat(tokens.next()).isEqualTo(Token.NULL);
        assertThat(tokens.next()).isEqualTo(Token.NULL);
        assertThat(ruleThatRefuses(tokens)).isEqualTo("limit.tokens");
    }

    @ParameterizedTest
    @CsvSource({"OBJECT_START", "LIST_START"})
    void goesAsDeepAsADocumentMayAndNotOneDeeper(Token start) {
        Tokens tokens = new LimitedTokens(new Endless(start, ""), OPTIONS);

        assertThat(tokens.next()).isEqualTo(start);
        assertThat(tokens.next()).isEqualTo(start);
        assertThat(ruleThatRefuses(tokens)).isEqualTo("limit.depth");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, colou, colour, limit.text",
        "TEXT, green, yellow, limit.text",
        "NUMBER, 1234, 12345, limit.number"
    })
    void givesATextAsLongAsItMayBeAndNotOneCharacterMore(Token token, String longest, String tooLong, String rule) {
        assertThat(new LimitedTokens(new Endless(token, longest), OPTIONS).next())
                .isEqualTo(token);
        assertThat(ruleThatRefuses(new LimitedTokens(new Endless(token, tooLong), OPTIONS)))
                .isEqualTo(rule);
    }

    private static String ruleThatRefuses(Tokens tokens) {
        return catchThrowableOfType(UnreadableException.class, tokens::next)
                .fault()
                .rule();
    }

    /** The same token again and again. */
    private record Endless(Token token, String text) implements Tokens {

        @Override
        public Token next() {
            return token;
        }

        @Override
        public Place place() {
            return new Position(1, 1);
        }
    }
}
