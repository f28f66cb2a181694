package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictUtf8Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\u00e9", "\u4e2d", "\ud83d\ude00", "a\u0000\u00e9\u4e2d\ud83d\ude00\ufffd"})
    void givesTheBytesOfATextFromAStringAndFromCharacters(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(StrictUtf8.bytesOf(text, 100)).isEqualTo(bytes);
        assertThat(StrictUtf8.bytesOf(new StringReader(text), 100)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83d", "\ude00a", "\ud83d\ud83d\ude00", "\ude00\ud83d"})
    void givesHalfACharacterAsBytesThatAreRefused(String text) throws IOException {
        assertThat(Formats.standard()
                        .byId("json")
                        .orElseThrow()
                        .reader()
                        .read(text)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("document.not-utf8"));
        assertThat(StrictUtf8.bytesOf(new StringReader(text), 100)).isEqualTo(StrictUtf8.bytesOf(text, 100));
    }

    @ParameterizedTest
    @CsvSource({
        "\ud800,ED A0 80",
        "\udbff,ED AF BF",
        "\udc00,ED B0 80",
        "\udfff,ED BF BF",
        "a\ud83db,61 ED A0 BD 62",
        "\u00e9\ude00\ud83d\ud83d\ude00,C3 A9 ED B8 80 ED A0 BD F0 9F 98 80",
        "\ud7ff\ue000,ED 9F BF EE 80 80"
    })
    void writesHalfACharacterAsItsThreeBytes(String text, String bytes) {
        assertThat(HexFormat.ofDelimiter(" ").withUpperCase().formatHex(StrictUtf8.bytesOf(text, 100)))
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"007f,1", "0080,2", "07ff,2", "0800,3", "ffff,3", "10000,4"})
    void countsTheBytesOfACharacter(String hexadecimal, int bytes) {
        String text = Character.toString(Integer.parseInt(hexadecimal, 16)).repeat(10);

        assertThat(StrictUtf8.bytesOf(text, 9 * bytes)).hasSize(10 * bytes);
        assertThat(StrictUtf8.bytesOf(text, 9 * bytes - 1)).hasSize(9 * bytes);
        assertThat(StrictUtf8.bytesOf(text, 8 * bytes)).hasSize(9 * bytes);
    }

    @Test
    void goesBeyondTheLimitAndNotMuchFurther() throws IOException {
        String text = "\u4e2d".repeat(1_000);

        assertThat(StrictUtf8.bytesOf(text, 1_000)).hasSizeBetween(1_001, 1_004);
        assertThat(StrictUtf8.bytesOf(new StringReader(text), 1_000)).hasSizeBetween(1_001, 1_004);
        assertThat(StrictUtf8.bytesOf(text, 3_000)).hasSize(3_000);
    }

    @Test
    void fetchesNoMoreCharactersThanItNeeds() throws IOException {
        Reader endless = new Reader() {

            private int fetched;

            @Override
            public int read(char[] buffer, int offset, int length) {
                fetched += length;
                assertThat(fetched).isLessThanOrEqualTo(100_001);
                return length;
            }

            @Override
            public void close() {}
        };

        assertThat(StrictUtf8.bytesOf(endless, 100_000)).hasSize(100_001);
    }
}
