package nl.werkzaak.mentorwijs.io.json;

import static nl.werkzaak.mentorwijs.io.internal.print.WrittenParts.list;
import static nl.werkzaak.mentorwijs.io.internal.print.WrittenParts.object;
import static nl.werkzaak.mentorwijs.io.internal.print.WrittenParts.text;
import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.mentorwijs.io.internal.print.Written;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenNumber;
import org.junit.jupiter.api.Test;

class JsonLayoutTest {

    private static final Written DOCUMENT = object(
            "id", text("zorg \"a\"\n\u00e9"),
            "parent", object("id", text("mentorwijs"), "number", new WrittenNumber("5")),
            "words", list(text("een"), new WrittenNumber("2")),
            "none", list(),
            "parts", list(object("id", text("a")), object("label", object("nl", text("b"))), list(list())));

    @Test
    void putsObjectsAndListsOfSingleValuesOnOneLine() {
        assertThat(JsonLayout.of(DOCUMENT)).isEqualTo("""
                {
                  "id": "zorg \\"a\\"\\né",
                  "parent": { "id": "mentorwijs", "number": 5 },
                  "words": ["een", 2],
                  "none": [],
                  "parts": [
                    { "id": "a" },
                    {
                      "label": { "nl": "b" }
                    },
                    [
                      []
                    ]
                  ]
                }
                """);
    }

    @Test
    void putsEverythingOnOneLineOnRequest() {
        assertThat(JsonLayout.line(DOCUMENT))
                .isEqualTo("{ \"id\": \"zorg \\\"a\\\"\\né\", \"parent\": { \"id\": \"mentorwijs\", \"number\": 5 },"
                        + " \"words\": [\"een\", 2], \"none\": [],"
                        + " \"parts\": [{ \"id\": \"a\" }, { \"label\": { \"nl\": \"b\" } }, [[]]] }\n");
    }

    @Test
    void breaksWhatDoesNotFitInAHundredCharactersWithItsIndent() {
        // The indent counts, the name before it does not: { "nl": "..." } takes 12 characters more than its text.
        String fits = "x".repeat(100 - 2 * 2 - 12);

        assertThat(JsonLayout.of(list(list(object("nl", text(fits)), list(list())), list())))
                .contains("\n    { \"nl\": \"" + fits + "\" },\n");
        assertThat(JsonLayout.of(list(list(object("nl", text(fits + "x")), list(list())), list())))
                .contains("\n    {\n      \"nl\": \"" + fits + "x\"\n    },\n");
    }

    @Test
    void neverBreaksASingleText() {
        String text = "x".repeat(200);

        assertThat(JsonLayout.of(list(text(text)))).isEqualTo("[\n  \"" + text + "\"\n]\n");
    }
}
