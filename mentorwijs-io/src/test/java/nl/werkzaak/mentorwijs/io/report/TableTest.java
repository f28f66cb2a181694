package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

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
        Table table = new Table();
        table.add(row("a", "b"));
        table.add("een regel die breder is dan de kolommen");
        table.add(row("c", "d"));

        assertThat(table).hasToString("a  b\neen regel die breder is dan de kolommen\nc  d\n");
    }

    @Test
    void countsColourAsNothing() {
        Table table = new Table();
        table.add(List.of(new Table.Cell("ROOD", "\u001b[1;31mROOD\u001b[0m"), Table.Cell.of("x")));
        table.add(List.of(Table.Cell.of("GROEN"), Table.Cell.of("x")));

        assertThat(table).hasToString("\u001b[1;31mROOD\u001b[0m   x\nGROEN  x\n");
    }

    private static List<Table.Cell> row(String... cells) {
        return Arrays.stream(cells).map(Table.Cell::of).toList();
    }

    @SafeVarargs
    private static String table(List<Table.Cell>... rows) {
        Table table = new Table();
        for (List<Table.Cell> row : rows) {
            table.add(row);
        }
        return table.toString();
    }
}
