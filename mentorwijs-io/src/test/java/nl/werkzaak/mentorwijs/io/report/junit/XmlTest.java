package nl.werkzaak.mentorwijs.io.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    @Test
    void isIndentedByItsDepthWithEmptyElementsClosed() throws IOException {
        StringBuilder out = new StringBuilder();
        Xml xml = Xml.document(out);

        xml.open("a", Map.of("b", "1 < 2\n\"x\" & >"));
        xml.text("c", Map.of(), "d\ne");
        xml.text("f", Map.of("g", 1), "");
        xml.close("a");

        assertThat(out.toString()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <a b="1 &lt; 2&#10;&quot;x&quot; &amp; &gt;">
                  <c>d
                e</c>
                  <f g="1"/>
                </a>
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', 0x20, 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff})
    void keepsACharacterOfXml(int codePoint) throws IOException {
        assertThat(escaped(codePoint)).isEqualTo("<a>" + Character.toString(codePoint) + "</a>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, '\t', '\r', 0x1f, 0xd800, 0xdfff, 0xfffe, 0xffff})
    void replacesWhatXmlDoesNotHaveOrWouldChange(int codePoint) throws IOException {
        assertThat(escaped(codePoint)).isEqualTo("<a>\ufffd</a>");
    }

    private static String escaped(int codePoint) throws IOException {
        StringBuilder out = new StringBuilder();
        Xml.document(out).text("a", Map.of(), Character.toString(codePoint));
        String text = out.toString();
        return text.substring(text.indexOf('\n') + 1, text.length() - 1);
    }
}
