package nl.werkzaak.mentorwijs.io.xlsx;

import static nl.werkzaak.mentorwijs.io.xlsx.BareWorkbook.cell;
import static nl.werkzaak.mentorwijs.io.xlsx.BareWorkbook.merged;
import static nl.werkzaak.mentorwijs.io.xlsx.BareWorkbook.number;
import static nl.werkzaak.mentorwijs.io.xlsx.BareWorkbook.once;
import static nl.werkzaak.mentorwijs.io.xlsx.BareWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a workbook that a person or a program has made something else of, and where. */
class WorkbookRulesTest {

    private static final String SESSION = text("A3", "number")
            + text("B3", "duration")
            + text("C3", "title.nl")
            + number("A4", "1")
            + text("B4", "PT2H30M");

    @Test
    void aWorkbookWithNoMoreThanWhatMakesItOneIsRead() {
        ReadResult<TrainingVariant> result =
                read(new BareWorkbook().training("").sheet("Bijeenkomsten", SESSION));

        assertThat(result.findings()).isEmpty();
        assertThat(result.value().orElseThrow().getSessions().orElseThrow())
                .containsExactly(Session.builder()
                        .number(1)
                        .duration(Duration.ofMinutes(150))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "str,<f>A1</f><v>x</v>,workbook.formula",
        "n,<f/><v>1</v>,workbook.formula",
        "e,<v>#N/A</v>,workbook.cell.error",
        "n,<v>1</v>,workbook.cell.type",
        "d,<v>2027-01-01</v>,workbook.cell.type",
        "b,<v>1</v>,workbook.cell.type",
    })
    void aCellThatIsNoText(String type, String content, String rule) {
        assertThat(told(new BareWorkbook().training(cell("B7", type, content) + text("D7", "organisation"))))
                .containsExactly(rule + " Training!B7");
    }

    @Test
    void aTextOrATruthForANumber() {
        assertThat(told(new BareWorkbook()
                        .training("")
                        .sheet("Bijeenkomsten", SESSION + text("A5", "twee") + text("B5", "PT1H"))))
                .containsExactly("value.type Bijeenkomsten!A5");
        assertThat(told(new BareWorkbook()
                        .training("")
                        .sheet("Bijeenkomsten", SESSION + cell("A5", "b", "<v>1</v>") + text("B5", "PT1H"))))
                .containsExactly("workbook.cell.type Bijeenkomsten!A5");
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1E0", "01.00", "10E-1"})
    void aNumberIsReadAsPeopleReadIt(String written) {
        ReadResult<TrainingVariant> result = read(new BareWorkbook()
                .training("")
                .sheet("Bijeenkomsten", SESSION.replace("<v>1</v>", "<v>" + written + "</v>")));

        assertThat(result.value()).isPresent();
    }

    @Test
    void aTechnicalNameThatIsNoneOrStandsThereTwice() {
        assertThat(told(new BareWorkbook().training(once(7, "organisatie", "x") + once(8, "id", "y"))))
                .containsExactly("workbook.name.unknown Training!D7", "workbook.name.duplicate Training!D8");
        assertThat(told(new BareWorkbook().training(number("D7", "1"))))
                .containsExactly("workbook.name.unknown Training!D7");
        assertThat(told(new BareWorkbook()
                        .training("")
                        .sheet(
                                "Bijeenkomsten",
                                SESSION + text("D3", " number ") + text("E3", "title.") + text("F3", "title"))))
                .containsExactly(
                        "workbook.name.duplicate Bijeenkomsten!D3",
                        "workbook.name.unknown Bijeenkomsten!E3",
                        "workbook.name.unknown Bijeenkomsten!F3");
    }

    @Test
    void technicalNamesThatAreGone() {
        assertThat(told(new BareWorkbook().sheet("Training", text("D1", "Naam") + text("B2", "1.0"))))
                .containsExactly("workbook.names.column ");
        assertThat(told(new BareWorkbook()
                        .training("")
                        .sheet("Bijeenkomsten", text("A1", "Nummer") + number("A4", "1"))))
                .containsExactly("workbook.names.row Bijeenkomsten!A1");
        assertThat(told(new BareWorkbook().training("").sheet("Bijeenkomsten", "")))
                .isEmpty();
    }

    @Test
    void aValueThatNothingNames() {
        assertThat(told(new BareWorkbook()
                        .training(text("B7", "x") + text("C8", "note") + text("F7", "y") + text("F8", "z"))))
                .containsExactly("workbook.row.unread Training!B7", "workbook.column.unread Training!F7");
        assertThat(told(new BareWorkbook()
                        .training("")
                        .sheet("Bijeenkomsten", SESSION + text("E2", "note") + text("E4", "x") + text("E5", "y"))))
                .containsExactly("workbook.column.unread Bijeenkomsten!E4");
    }

    @ParameterizedTest
    @CsvSource({"A4:B4,A4", "B3:C4,B3", "A2:C9,A2", "$A$4:$B$4,A4"})
    void mergedCellsOfWhichMoreThanOneWouldBeRead(String area, String first) {
        assertThat(told(new BareWorkbook().training("").sheet("Bijeenkomsten", SESSION, merged(area))))
                .containsExactly("workbook.merged Bijeenkomsten!" + first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1:C3", "A4:A9", "C4:E4", "D4:F4", "A4"})
    void mergedCellsThatHideNothing(String area) {
        assertThat(told(new BareWorkbook().training("").sheet("Bijeenkomsten", SESSION, merged(area))))
                .isEmpty();
    }

    @Test
    void mergedCellsBesideATechnicalName() {
        assertThat(told(new BareWorkbook().training("", merged("B5:C5"))))
                .containsExactly("workbook.merged Training!B5");
        assertThat(told(new BareWorkbook().training("", merged("A1:D1")))).isEmpty();
    }

    @Test
    void theSignOfAnEmptyListWhereAnotherIsNoItem() {
        assertThat(told(new BareWorkbook().training(once(7, "sessions", "geen"))))
                .containsExactly("workbook.none.only Training!B7");
        assertThat(read(new BareWorkbook().training(once(7, "homework", "(geen)")))
                        .value()
                        .orElseThrow()
                        .getHomework())
                .contains(List.of());
        String topics = text("D3", "topics.nl") + text("D4", "rust");
        assertThat(told(new BareWorkbook()
                        .training("")
                        .sheet("Bijeenkomsten", SESSION + topics + text("D5", "(geen)"))))
                .containsExactly("workbook.none.both Bijeenkomsten!D5");
        assertThat(told(new BareWorkbook().training("").sheet("Bijeenkomsten", SESSION + topics + text("D5", "tijd"))))
                .isEmpty();
    }

    @Test
    void aSheetThatIsNotOurs() {
        assertThat(told(new BareWorkbook().training("").sheet("Sessies", SESSION)))
                .containsExactly("workbook.sheet.unknown Sessies!A1");
        BareWorkbook whole = new BareWorkbook().training("");
        Table.ALL.stream().skip(1).forEach(table -> whole.sheet(table.sheet(), ""));
        assertThat(told(whole.sheet("Uitleg", "").sheet("Sessies", SESSION)))
                .containsExactly("workbook.sheet.unread Sessies!A1");
    }

    @Test
    void aSheetThatStandsThereTwiceIsReadOnce() {
        assertThat(told(new BareWorkbook()
                        .training("")
                        .sheet("Bijeenkomsten", SESSION)
                        .sheet("Bijeenkomsten", "")))
                .containsExactly("workbook.sheet.unknown Bijeenkomsten!A1");
    }

    @Test
    void aWorkbookOfSomethingElse() {
        assertThat(told(new BareWorkbook().sheet("Blad1", ""))).containsExactly("workbook.other ");
        assertThat(told(new BareWorkbook().part("_rels/.rels", "<Relationships/>")))
                .containsExactly("workbook.not-xlsx ");
        assertThat(told("id: zorg".getBytes(StandardCharsets.UTF_8))).containsExactly("workbook.not-xlsx ");
        assertThat(told(new byte[0])).containsExactly("document.empty ");
        assertThat(told(new byte[] {'P'})).containsExactly("workbook.not-xlsx ");
        assertThat(told(new byte[] {'P', 'K', 3, 4})).containsExactly("workbook.broken ");
    }

    @Test
    void aWorkbookOfAnOldExcelOrWithAPassword() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 600);
        byte[] encrypted = old.clone();
        byte[] sign = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(sign, 0, encrypted, encrypted.length - sign.length, sign.length);

        assertThat(told(old)).containsExactly("workbook.old ");
        assertThat(told(encrypted)).containsExactly("workbook.encrypted ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A0'/>",
                "<c r='XFE4'/>",
                "<c r='A1048577'/>",
                "<c r='4A'/>",
                "<c r='A4' t='x'><v>1</v></c>",
                "<c r='A4' t='s'><v>0</v></c>",
                "<c r='A4' t='s'><v>-1</v></c>",
                "<c r='A4' t='s'><v>12345678</v></c>",
                "<row r='0'/>",
                "<row r='x'/>",
                "<mergeCell/>",
                "<mergeCell ref='A1:B'/>",
                "<a>",
                "&a;"
            })
    void aSheetThatNoProgramWrites(String xml) {
        assertThat(told(new BareWorkbook()
                        .training("")
                        .sheet("Bijeenkomsten", "")
                        .part("xl/worksheets/sheet2.xml", "<worksheet>" + xml + "</worksheet>")))
                .containsExactly("workbook.broken ");
    }

    @Test
    void cellsAtTheLastRowAndColumnOfASheet() {
        assertThat(told(new BareWorkbook().training(text("XFD1", "x") + text("C1048576", "y"))))
                .isEmpty();
    }

    @Test
    void aPartThatIsNotThere() {
        assertThat(told(new BareWorkbook().part("xl/workbook.xml", "<sheet name='Training' id='none'/>")))
                .containsExactly("workbook.broken ");
        assertThat(told(new BareWorkbook()
                        .part("_rels/.rels", "<Relationship Id='a' Type='x/officeDocument' Target='none.xml'/>")))
                .containsExactly("workbook.broken ");
    }

    @Test
    void aPartThatStandsThereTwice() {
        assertThat(told(new BareWorkbook().training("").part("XL\\Worksheets/Sheet1.xml", "<a/>")))
                .containsExactly("workbook.broken ");
    }

    @Test
    void aDocumentType() {
        assertThat(told(new BareWorkbook()
                        .training("")
                        .part("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet>&b;</worksheet>")))
                .containsExactly("workbook.doctype ");
    }

    @Test
    void textsToWhichCellsReferInRunsAndWithTheirPronunciation() {
        BareWorkbook workbook = new BareWorkbook()
                .training(cell("B7", "s", "<v>1</v>") + text("D7", "organisation"))
                .shared("<si><t>x</t></si><si><r><rPr><b/></rPr><t>De </t></r><r><t>z<i>x</i>org_x0041_</t></r>"
                        + "<rPh sb='0' eb='1'><t>zo<b/></t></rPh></si>");

        assertThat(read(workbook).value().orElseThrow().getOrganisation()).contains("De zorgA");
    }

    @Test
    void cellsWithoutAName() {
        BareWorkbook workbook = new BareWorkbook()
                .training("")
                .sheet("Bijeenkomsten", "")
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><row/><row/><row><c t='str'><v>number</v></c><c t='str'><v>duration</v></c></row>"
                                + "<row r='7'><c><v>1</v></c><c t='str'><v>PT2H</v></c></row>"
                                + "<row><c><v>3</v></c><c t='str'><v>PT2H</v></c></row></worksheet>");

        assertThat(told(workbook)).containsExactly("session.number.gap Bijeenkomsten!A8");
    }

    @Test
    void aTextInPiecesWhateverTheOrderOfItsColumns() {
        BareWorkbook workbook = new BareWorkbook()
                .training(once(7, "definition.nl+2", "drie")
                        + once(8, "definition.nl+1", "twee ")
                        + once(9, "definition.nl", "een "))
                .sheet(
                        "Bijeenkomsten",
                        SESSION
                                + text("C4", "een ")
                                + text("D3", "title.nl+2")
                                + text("D4", "drie")
                                + text("E3", "title.nl+1")
                                + text("E4", "twee "));

        TrainingVariant variant = read(workbook).value().orElseThrow();

        assertThat(variant.getDefinition()).contains(LocalizedText.of("een twee drie"));
        assertThat(variant.getSessions().orElseThrow().get(0).getTitle()).contains(LocalizedText.of("een twee drie"));
    }

    @Test
    void partsUnderNamesAsOtherProgramsWriteThem() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Workbooks.parts(new BareWorkbook().training("").bytes())
                .forEach((name, content) ->
                        parts.put("\\" + name.replace('/', '\\').toUpperCase(Locale.ROOT), content));

        assertThat(told(Workbooks.zipped(parts))).isEmpty();
    }

    @Test
    void moreCellsOrCharactersThanADocumentMayHave() {
        ReadOptions cells = ReadOptions.builder().maxTokens(48).build();
        BareWorkbook eleven = new BareWorkbook().training("");

        assertThat(told(eleven.bytes(), cells)).isEmpty();
        assertThat(told(
                        new BareWorkbook()
                                .training(text("C2", "x") + text("C3", "y"))
                                .bytes(),
                        cells))
                .containsExactly("limit.cells ");
        String references = cell("C2", "s", "<v>0</v>") + cell("C3", "s", "<v>0</v>");
        byte[] referring = new BareWorkbook()
                .training(references)
                .shared("<si><t>" + "x".repeat(4_000) + "</t></si>")
                .bytes();
        ReadOptions bytes = ReadOptions.builder().maxBytes(8_000).build();
        assertThat(told(referring, bytes)).containsExactly("limit.unpacked ");
        assertThat(told(referring, bytes.withMaxBytes(9_000))).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsToldAtItsCell() {
        BareWorkbook workbook =
                new BareWorkbook().training("").sheet("Bijeenkomsten", SESSION.replace("PT2H30M", "x".repeat(101)));

        assertThat(told(
                        workbook.bytes(),
                        ReadOptions.builder().maxTextLength(100).build()))
                .containsExactly("limit.text Bijeenkomsten!B4");
    }

    @Test
    void aNameWithHalfACharacterIsToldAtItsCell() {
        assertThat(told(new BareWorkbook().training(once(7, "definition._xD83D_", "x"))))
                .containsExactly("text.dutch.missing Training!B7", "text.language Training!B7");
    }

    @Test
    void aWorkbookInAFormOfAnotherLibraryHasThatFindingAlone() {
        assertThat(told(new BareWorkbook().training(once(2, "schemaVersion", "9.0") + once(7, "later", "x"))))
                .containsExactly("schema-version.newer Training!B2");
    }

    @Test
    void charactersThatTakeTwoBytesCountAsMany() {
        String references = cell("C2", "s", "<v>0</v>") + cell("C3", "s", "<v>0</v>") + cell("C4", "s", "<v>0</v>");
        byte[] accents = new BareWorkbook()
                .training(references)
                .shared("<si><t>" + "é".repeat(1_000) + "</t></si>")
                .bytes();

        assertThat(told(accents, ReadOptions.builder().maxBytes(6_000).build())).containsExactly("limit.unpacked ");
        assertThat(told(accents, ReadOptions.builder().maxBytes(6_200).build())).isEmpty();
    }

    @Test
    void asManyPartsAsThereMayBe() {
        BareWorkbook workbook = new BareWorkbook().training("");
        // With the five that it has: two of relations, the workbook, the texts and the sheet.
        for (int number = 0; number < 995; number++) {
            workbook.part("more/" + number, "");
        }
        assertThat(told(workbook)).isEmpty();
        assertThat(told(workbook.part("more/995", ""))).containsExactly("limit.parts ");
    }

    @Test
    void moreThanIsKeptOfASheet() {
        String names = "";
        for (int row = 7; row < 17; row++) {
            names += text("D" + row, "naam-" + row);
        }
        ReadResult<TrainingVariant> result = new XlsxFormat()
                .reader(ReadOptions.builder().maxFindings(4).build())
                .read(new BareWorkbook().training(names).bytes());

        assertThat(result.findings()).hasSize(4);
        assertThat(result.suppressed()).isEqualTo(6);
    }

    @Test
    void refusedCellsBeyondWhatIsKeptAreCountedOnce() {
        List<String> names =
                List.of("organisation", "name.nl", "name.en", "definition.nl", "goal.text.nl", "goal.text.en");
        String formulas = IntStream.range(0, names.size())
                .mapToObj(i -> cell("B" + (i + 10), "str", "<f>A1</f>") + text("D" + (i + 10), names.get(i)))
                .collect(Collectors.joining());
        ReadResult<TrainingVariant> result = new XlsxFormat()
                .reader(ReadOptions.builder().maxFindings(4).build())
                .read(new BareWorkbook().training(formulas).bytes());

        assertThat(result.findings())
                .hasSize(4)
                .allMatch(finding -> finding.rule().equals("workbook.formula"));
        assertThat(result.suppressed()).isEqualTo(2);
    }

    private static ReadResult<TrainingVariant> read(BareWorkbook workbook) {
        return new XlsxFormat().reader().read(workbook.bytes());
    }

    private static List<String> told(BareWorkbook workbook) {
        return told(workbook.bytes());
    }

    private static List<String> told(byte[] workbook) {
        return told(workbook, ReadOptions.standard());
    }

    /** The findings with their places, such as {@code Training!B7}. */
    private static List<String> told(byte[] workbook, ReadOptions options) {
        return new XlsxFormat()
                .reader(options).read(workbook).findings().stream()
                        .map(finding -> finding.rule() + " " + place(finding))
                        .toList();
    }

    private static String place(Finding finding) {
        return finding.location()
                .sheet()
                .map(sheet -> sheet.name() + "!" + finding.location().cell().orElseThrow())
                .orElse("");
    }
}
