package nl.werkzaak.mentorwijs.io.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

class TranslatedReaderTest {

    private static final String VALID = """
            {"schemaVersion": "1.0", "variantOf": {"id": "mentorwijs", "version": "1.0.0"}, "id": "zorg", "version": "1.0.0"}""";
    private static final String FAULTY = VALID.replace("zorg", "Zorg").replace("\"1.0.0\"}, ", "\"een\"}, ");

    @Test
    void readsWhatADocumentStandsFor() {
        ReadResult<TrainingVariant> result = read(Translation.of(VALID, List.of()));

        assertThat(result.value()).map(variant -> variant.getId().value()).contains("zorg");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void tellsFaultsAtThePlacesOfTheTranslationOrOfThePartThatIsThere() {
        List<Location> places =
                List.of(Location.of("/id", new Position(7, 1)), Location.of("/variantOf", new Position(3, 1)));

        ReadResult<TrainingVariant> result = read(Translation.of(FAULTY, places));

        assertThat(result.value()).isEmpty();
        assertThat(result.findings())
                .extracting(finding -> finding.location().pointer() + " "
                        + finding.location().position().orElseThrow())
                .containsExactly("/variantOf/version 3:1", "/id 7:1");
        assertThat(result.locate("/id").position()).contains(new Position(7, 1));
        assertThat(result.locate("/sessions/0").position()).isEmpty();
    }

    @Test
    void saysNothingMoreOfAPartThatItsFormatHasRefused() {
        Finding refused = finding(Severity.ERROR, "/id");

        assertThat(read(new Translation(Optional.of(FAULTY), List.of(), List.of(refused), 0))
                        .findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("test.told", "version.form");
    }

    @Test
    void goesOnAboutAPartOfWhichItsFormatOnlyWarns() {
        Finding warning = finding(Severity.WARNING, "/id");
        Finding whole = finding(Severity.ERROR, "");

        assertThat(read(new Translation(Optional.of(FAULTY), List.of(), List.of(warning, whole), 0))
                        .findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("test.told", "test.told", "id.form", "version.form");
    }

    @Test
    void givesNoValueOfADocumentThatItsFormatRefuses() {
        ReadResult<TrainingVariant> refused =
                read(new Translation(Optional.of(VALID), List.of(), List.of(finding(Severity.ERROR, "")), 0));
        ReadResult<TrainingVariant> warned =
                read(new Translation(Optional.of(VALID), List.of(), List.of(finding(Severity.WARNING, "")), 0));

        assertThat(refused.value()).isEmpty();
        assertThat(warned.value()).isPresent();
    }

    @Test
    void keepsErrorsBeforeWarningsAndCountsTheRest() {
        List<Finding> five = IntStream.range(0, 5)
                .mapToObj(number -> finding(number == 4 ? Severity.ERROR : Severity.WARNING, "/" + number))
                .toList();
        ReadOptions two = ReadOptions.builder().maxFindings(2).build();

        ReadResult<TrainingVariant> unreadable = TranslatedReader.ofVariants(
                        (bytes, options) -> Translation.unreadable(five), two)
                .read("");
        ReadResult<TrainingVariant> faulty = TranslatedReader.ofVariants(
                        (bytes, options) -> new Translation(
                                Optional.of(FAULTY.replace("\"schemaVersion\"", "\"a\": 1, \"schemaVersion\"")),
                                List.of(),
                                five,
                                7),
                        two)
                .read("");

        assertThat(unreadable.findings())
                .extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.ERROR, Severity.WARNING);
        assertThat(unreadable.suppressed()).isEqualTo(3);
        assertThat(faulty.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(faulty.suppressed()).isEqualTo(13);
    }

    @Test
    void translatesNoDocumentOfTooManyBytes() {
        ReadOptions three = ReadOptions.builder().maxBytes(3).build();
        DocumentReader<TrainingVariant> reader =
                TranslatedReader.ofVariants((bytes, options) -> Translation.of(VALID, List.of()), three);

        assertThat(reader.read("abc").value()).isPresent();
        assertThat(reader.read("abcd").findings()).extracting(Finding::rule).containsExactly("document.too-large");
    }

    @Test
    void readsDocumentsThatStandBesideVariantsToo() {
        DocumentReader<Acceptances> reader = TranslatedReader.of(
                        Companion.ACCEPTANCES,
                        (bytes, options) -> Translation.of("""
                        {"schemaVersion": "1.0", "acceptancesOf": {"id": "zorg", "version": "1.0.0"}}""", List.of()),
                        ReadOptions.standard())
                .orElseThrow();

        assertThat(reader.read("").value()).isPresent();
        assertThat(reader.options()).isEqualTo(ReadOptions.standard());
    }

    @Test
    void hasTheJsonInAsciiSoThatHalfACharacterReachesTheReader() {
        assertThat(AsciiJson.of("{\"~\": \"\u007f\u00e9\ud83d\"}")).isEqualTo("{\"~\": \"\\u007f\\u00e9\\ud83d\"}");
    }

    private static ReadResult<TrainingVariant> read(Translation translation) {
        return TranslatedReader.ofVariants((bytes, options) -> translation, ReadOptions.standard())
                .read("");
    }

    private static Finding finding(Severity severity, String pointer) {
        return Finding.builder()
                .rule("test.told")
                .severity(severity)
                .kind(FindingKind.SYNTAX)
                .location(Location.of(pointer))
                .message(LocalizedText.of("Verteld.", "Told."))
                .build();
    }
}
