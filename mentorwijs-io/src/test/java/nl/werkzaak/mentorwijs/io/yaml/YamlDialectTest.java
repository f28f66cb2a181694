package nl.werkzaak.mentorwijs.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which YAML is broken, which is not read here, and which is read. */
class YamlDialectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a: \"b\"#c` | 1:7",
                "`a: 'b'#c` | 1:7",
                "`[a, b]#c` | 1:7",
                "`[a,#c\n b]` | 1:4",
                "`{#c\n a: b}` | 1:2",
                "`a: [#c\n b]` | 1:5",
                "`a: \"😀\"#c` | 1:7",
                "`a: [b,\nc]` | 2:1",
                "`a: [b,\n c,\nd]` | 3:1",
                "`- [b,\nc]` | 2:1",
                "`- a: [b,\n  c]` | 2:3",
                "`- [\n\ta\n  ]` | 2:1",
                "`a: {b: c,\n\td: e}` | 2:1",
                "`a: \"b\nc\"` | 2:1",
                "`a: 'b\n\n# c'` | 3:1",
                "`a: \"b\n\tc\"` | 2:1",
                "`a:\n  b: \"c\n  d\"` | 3:3",
                "`a: [ \"b\nc\" ]` | 2:1",
                "`a:\n|\n  b` | 2:1",
                "`a:\n\tb: c` | 2:1",
                "`a: b\n... c` | 2:5",
                "`%YAML 1.2 x\n--- a` | 1:11",
                "`a: 1\n..` | 2:3",
                "`[a]\n..` | 2:1",
                "`a: \"b\rc\"` | 2:1",
                "`a: \"b\"#c\rd: e` | 1:7",
                "`a: |\n  b\n\t` | 3:1",
                "`a: \r\tb: 1` | 2:1",
                "`[\"a\"\uFEFF]` | 1:5"
            })
    void refusesWhatAnEditorCallsBrokenWhereItBegins(String text, String place) {
        Fault fault = refusal(text);

        assertThat(fault.rule()).isEqualTo("yaml.syntax");
        assertThat(fault.location().place()).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`: a` | 1:1 | yaml-no-name",
                "`a: b\n: c` | 2:1 | yaml-no-name",
                "`- : a` | 1:3 | yaml-no-name",
                "`{ : a}` | 1:3 | yaml-no-name",
                "`[ : a]` | 1:3 | yaml-no-name",
                "`{a: :b}` | 1:5 | yaml-colon",
                "`[::b]` | 1:2 | yaml-colon",
                "`{\"a\"::b}` | 1:6 | yaml-colon",
                "`{a\n : b}` | 2:2 | yaml-split-name",
                "`{\"a\"\n  :b}` | 2:3 | yaml-split-name",
                "`{a\n b: c}` | 2:3 | yaml-split-name",
                "`\t[a]` | 1:1 | yaml-tab",
                "`\t{a: b}` | 1:1 | yaml-tab",
                "`a\n\tb` | 2:1 | yaml-tab",
                "`a:\n  b\n  \tc` | 3:4 | yaml-tab",
                "`a:\n  b\n \t\n  c` | 4:3 | yaml-tab",
                "`...` | 1:1 | yaml-no-document",
                "`--- >\na` | 2:1 | yaml-unindented",
                "`--- |\n%a!` | 2:1 | yaml-unindented",
                "`%***\n--- a` | 1:1 | yaml-directive",
                "`%YAML1.2\n--- a` | 1:1 | yaml-directive",
                "`%YAML1.2\n%YAML 1.2 # c\n--- a` | 1:1 | yaml-directive"
            })
    void saysOfOtherYamlThatItIsNotRead(String text, String place, String hint) {
        Fault fault = refusal(text);

        assertThat(fault.rule()).isEqualTo("yaml.unread");
        assertThat(fault.location().place()).contains(place);
        assertThat(fault.hint().orElseThrow().key()).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"b\" #c",
                "a: b#c",
                "a: \"b#c\"",
                "# a#b\na: c # d#e",
                "a: |\n  b#c\n# d#e",
                "a: [\n  b\n]",
                "a: {\n  b: c,\n# d\n  e: f\n}",
                "- [\n  b\n]",
                "[\na\n]",
                "\"a\nb\"",
                "a: \"b\n\n  c\"",
                "a:\n- \"b\n c\"",
                "a: \"b\u2028c\"",
                "a: [\n \tb ]",
                "z: \n\t",
                "z: \n\t\n",
                "z: 1\n\t# c\ny: 2",
                "a: [b,\n\t\n c]",
                "a: 1\n...",
                "a: 1\n..: 2",
                "a: b\rc: d\r\ne: f\r"
            })
    void readsWhatIsWrittenWell(String text) {
        assertThat(lastToken(text)).isEqualTo(Token.END);
    }

    private static Fault refusal(String text) {
        return assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> lastToken(text))
                .actual()
                .fault();
    }

    private static Token lastToken(String text) {
        YamlTokens tokens = new YamlTokens(text, fault -> {
            throw new UnreadableException(fault);
        });
        Token token = tokens.next();
        while (token != Token.END) {
            token = tokens.next();
        }
        return token;
    }
}
