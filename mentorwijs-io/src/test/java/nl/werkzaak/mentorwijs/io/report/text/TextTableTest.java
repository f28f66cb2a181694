package nl.werkzaak.mentorwijs.io.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void makesColumnsAsWideAsTheyNeedToBe() {
        assertThat(table(row("a", "bbb", "c"), row("aaa", "b", "c"))).isEqualTo("""
                a    bbb  c
                aaa  b    c
                """);
    }

    @Test
    void wrapsLongCellsSoThatTheLinesKeepToTheirWidth() {
        String long1 = "een lange omschrijving van wat er in deze cel staat";
        String long2 = "nog zo’n lange omschrijving van wat er in een cel staat";

        String table = table(row(long1, long2, long1, long2));

        assertThat(table.lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void breaksAWordThatIsLongerThanItsCell() {
        assertThat(table(row("a".repeat(45), "b"))).isEqualTo("""
                aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa  b
                aaaaaaaaaaaaaaa
                """);
    }

    @Test
    void letsALineStandBetweenTheRows() {
        TextTable table = new TextTable();
        table.add(row("a", "b"));
        table.add("een regel die breder is dan de kolommen");
        table.add(row("c", "d"));

        assertThat(table).hasToString("a  b\neen regel die breder is dan de kolommen\nc  d\n");
    }

    @Test
    void countsColourAsNothing() {
        TextTable table = new TextTable();
        table.add(List.of(new TextTable.Cell("ROOD", "\u001b[1;31mROOD\u001b[0m"), TextTable.Cell.of("x")));
        table.add(List.of(TextTable.Cell.of("GROEN"), TextTable.Cell.of("x")));

        assertThat(table).hasToString("\u001b[1;31mROOD\u001b[0m   x\nGROEN  x\n");
    }

    private static List<TextTable.Cell> row(String... cells) {
        return Arrays.stream(cells).map(TextTable.Cell::of).toList();
    }

    @SafeVarargs
    private static String table(List<TextTable.Cell>... rows) {
        TextTable table = new TextTable();
        for (List<TextTable.Cell> row : rows) {
            table.add(row);
        }
        return table.toString();
    }
}
