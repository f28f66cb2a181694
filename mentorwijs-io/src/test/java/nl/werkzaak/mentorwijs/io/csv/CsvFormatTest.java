package nl.werkzaak.mentorwijs.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.contract.WritableFormatContract;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest extends WritableFormatContract {

    private static final TrainingVariant CANONICAL =
            TrainingVariant.from(MentorwijsCatalogue.canonical().getTraining());

    @Override
    protected WritableFormat format() {
        return new CsvFormat();
    }

    @Override
    protected String lineEnd() {
        return "\r\n";
    }

    @Test
    void writesASessionInEachRowAsDutchExcelOpensIt() {
        assertThat(format().writer().text(CANONICAL)).isEqualTo("\uFEFF" + """
                Nummer;Duur;Titel;Onderwerpen;Werkzame bestanddelen;Doelgroepen
                1;2:30;;;;
                2;2:30;;;;
                3;2:30;;;;
                4;2:30;;;;
                5;2:30;;;;
                """.replace("\n", "\r\n"));
    }

    @Test
    void writesTheSessionsThatAVariantLeavesOut() {
        TrainingVariant variant = TrainingVariant.builder()
                .variantOf(TrainingReference.of(CANONICAL.getId(), new Version(1, 0, 0)))
                .id(Id.of("zorg"))
                .version(new Version(0, 1, 0))
                .build();

        assertThat(format().writer().text(variant)).isEqualTo(format().writer().text(CANONICAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "\uFF1D1", "  =1+1", "\n=1+1", "\u00a0=1+1"})
    void writesNoFormula(String title) throws IOException {
        CSVRecord row = rows(withSession(session(title))).get(1);

        assertThat(row.get(2)).isEqualTo("'" + title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a \"b\"", "een\ntwee", "'aanhaling'", "é\ud83d\ude00"})
    void keepsATextOfAnyKindInOneCell(String title) throws IOException {
        CSVRecord row = rows(withSession(session(title))).get(1);

        assertThat(row.toList()).containsExactly("1", "12:05", title, "rouw, rust", "autonomy", "supervisors");
    }

    @Test
    void saysWhatIsLost() throws IOException {
        TrainingVariant bilingual = withSession(session("rust").withTitle(LocalizedText.of("rust", "rest")));

        List<Finding> losses = format().writer().write(bilingual, OutputStream.nullOutputStream());

        assertThat(losses)
                .extracting(loss -> loss.message().in(Locale.ENGLISH))
                .containsExactly(
                        "CSV has no place for what is not about the sessions: that is lost.",
                        "CSV has no place for texts in other languages than Dutch: that is lost.");
    }

    @Test
    void saysNothingOfOtherLanguagesWhereThereAreNone() throws IOException {
        assertThat(format().writer().write(withSession(session("rust")), OutputStream.nullOutputStream()))
                .extracting(loss -> loss.message().in(Locale.ENGLISH))
                .containsExactly("CSV has no place for what is not about the sessions: that is lost.");
    }

    @Test
    void saysOfAFileTooWhatIsLost(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("zorg.csv");

        List<Finding> losses = format().writer().write(CANONICAL, file);

        assertThat(losses)
                .isEqualTo(format().writer().write(CANONICAL, OutputStream.nullOutputStream()))
                .isNotEmpty();
        assertThat(file)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(format().writer().text(CANONICAL));
    }

    private static Session session(String title) {
        return Session.builder()
                .number(1)
                .duration(Duration.ofMinutes(725))
                .title(LocalizedText.of(title))
                .topics(List.of(LocalizedText.of("rouw"), LocalizedText.of("rust")))
                .components(List.of(Id.of("autonomy")))
                .targetGroups(List.of(Id.of("supervisors")))
                .build();
    }

    private static TrainingVariant withSession(Session session) {
        return TrainingVariant.builder()
                .variantOf(TrainingReference.of(CANONICAL.getId(), new Version(1, 0, 0)))
                .id(Id.of("zorg"))
                .version(new Version(0, 1, 0))
                .sessions(List.of(session))
                .build();
    }

    private List<CSVRecord> rows(TrainingVariant variant) throws IOException {
        String text = format().writer().text(variant).substring(1);
        return CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
