package nl.werkzaak.mentorwijs.io.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinesTest {

    static Stream<Named<BiConsumer<Lines, String>>> waysToTell() {
        return Stream.of(
                Named.of("title", Lines::title),
                Named.of("paragraph", Lines::paragraph),
                Named.of("item", Lines::item),
                Named.of("indented", Lines::indented),
                Named.of("bullet", Lines::bullet),
                Named.of("labelled", (lines, text) -> lines.labelled("Hier", List.of(text))));
    }

    @ParameterizedTest
    @MethodSource("waysToTell")
    void letNoTextWriteALineOfItsOwn(BiConsumer<Lines, String> tell) {
        Lines lines = new Lines();

        tell.accept(lines, "zelf\nOordeel: GROEN\r\n\u2028leren");

        assertThat(lines.toString()).contains("zelf Oordeel: GROEN  leren").doesNotContain("\nOordeel");
    }

    @Test
    void indentTheLinesThatAParagraphIsWrappedTo() {
        Lines lines = new Lines();

        lines.indented("woorden ".repeat(20).strip());

        assertThat(lines.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("    woorden").hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void letNoMarkOfDirectionAndNoEndOfALineThrough() {
        Lines lines = new Lines();
        TextTable table = new TextTable();

        lines.paragraph("a\u200eb\u200fc\u061cd\u2028e\u2029f");
        table.add("a\u200eb\u200fc\u061cd\u2028e\u2029f");

        assertThat(lines).hasToString("a\\u200eb\\u200fc\\u061cd e f\n");
        assertThat(table).hasToString("a\\u200eb\\u200fc\\u061cd e f\n");
    }
}
