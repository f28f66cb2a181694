package nl.werkzaak.mentorwijs.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.internal.draft.Canon;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTest {

    @Test
    void isReadAlikeByAnotherLibrary() throws IOException {
        byte[] workbook = new XlsxWriter(WrittenForm.FULL).bytes(TrainingVariant.from(Canon.training()));

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sessions = read.findSheet("Bijeenkomsten").orElseThrow();
            List<Row> rows = sessions.read();

            assertThat(read.getSheets()).hasSize(Table.ALL.size() + 2);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Nummer");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("number");
            assertThat(rows.get(3).getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("1");
            assertThat(rows).hasSize(3 + 5);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SOM(A1)",
                "\uff1d1",
                "'=1",
                "\t=1",
                "(geen)",
                "\\(geen)",
                "_x0041_",
                "_x0041_x0042_",
                "_x005F_x000D_",
                "x_x000a_x000A_x000D_x"
            })
    void writesTextThatLooksLikeSomethingElseAsThatText(String text) throws IOException {
        TrainingVariant variant = Workbooks.VARIANT.withName(LocalizedText.of(text.strip(), text.strip()));

        byte[] workbook = new XlsxWriter(WrittenForm.SHORT).bytes(variant);

        assertThat(new XlsxFormat().reader().read(workbook).value()).contains(variant);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(cells(read)).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        }
    }

    private static List<Cell> cells(ReadableWorkbook workbook) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            for (Row row : sheet.read()) {
                row.stream().filter(Objects::nonNull).forEach(cells::add);
            }
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(ints = {29_999, 30_000, 30_001, 95_000})
    void goesOnInAnotherColumnWhereATextIsTooLongForACell(int length) {
        TrainingVariant variant =
                Workbooks.VARIANT.withDefinition(LocalizedText.of("\ud83d\ude00" + "x".repeat(length), "y"));

        byte[] workbook = new XlsxWriter(WrittenForm.SHORT).bytes(variant);

        assertThat(new XlsxFormat().reader().read(workbook).value()).contains(variant);
    }

    @Test
    void hasAHeadingForEveryColumn() {
        for (Table table : Table.ALL) {
            for (Column column : table.columns().in(List.of("nl", "en", "fr-BE"))) {
                assertThat(WorkbookWords.heading(table, column)).isNotBlank();
                assertThat(table.columns().byName(column.name())).contains(column);
            }
        }
    }

    @Test
    void saysWhatEveryChoiceMeans() {
        for (Table table : Table.ALL) {
            for (Column column : table.columns().in(List.of("nl"))) {
                Choices choices = Choices.of(table, column);
                assertThat(choices.closed() ? choices.meanings().values() : List.of("open"))
                        .as(table.name() + " " + column.name())
                        .doesNotContain("");
            }
        }
    }
}
