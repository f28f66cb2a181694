package nl.werkzaak.mentorwijs.io.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentorwijsTest {

    private static final String REGION = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: regio
            version: "1.0.0"
            homework: []
            """;
    private static final String TOWN = """
            schemaVersion: "1.0"
            variantOf: { id: regio, version: "1.0.0" }
            id: gemeente
            version: "0.1.0"
            """;
    private static final String ACCEPTANCES = """
            schemaVersion: "1.0"
            acceptancesOf: { id: regio, version: "1.0.0" }
            acceptances:
              - rule: homework.removed
                address: homework
                reason: { nl: Er is thuis geen tijd. }
                acceptedBy: PROGRAMME_MANAGER
                until: 2027-06-30
            """;

    @TempDir
    private Path folder;

    @Test
    void reviewsAFileInOneCall() throws IOException {
        Review review = Mentorwijs.standard().review(write("regio.yaml", REGION));

        assertThat(review.document()).endsWith("regio.yaml");
        assertThat(review.isValid()).isTrue();
        assertThat(review.fidelity().map(FidelityReport::overall)).contains(Light.YELLOW);
        assertThat(review.findings())
                .extracting(Finding::rule, Finding::place)
                .contains(tuple("homework.removed", "5:11"));
    }

    @Test
    void findsTheVariantOfWhichAFileIsOneBesideIt() throws IOException {
        write("regio.yaml", REGION);

        Review review = Mentorwijs.standard().review(write("gemeente.yaml", TOWN));

        assertThat(review.findings()).extracting(Finding::rule).doesNotContain("variant.parent.unknown");
        assertThat(review.resolution()
                        .map(found -> String.valueOf(found.documents().get(Section.HOMEWORK))))
                .contains("regio 1.0.0");
        assertThat(review.training().map(training -> training.getHomework())).contains(List.of());
    }

    @Test
    void findsTheVariantWhereItIsToldToLookAndNowhereElse() throws IOException {
        write("regio.yaml", REGION);
        Path town = write("gemeente.yaml", TOWN);

        Review review =
                Mentorwijs.standard().withVariants(VariantLibrary.empty()).review(town);

        assertThat(review.findings()).extracting(Finding::rule).containsExactly("variant.parent.unknown");
        assertThat(review.training()).isEmpty();
    }

    @Test
    void appliesWhatIsAcceptedBesideTheFileUntilItsLastDay() throws IOException {
        Path file = write("regio.yaml", REGION);
        write("regio.acceptances.yaml", ACCEPTANCES);
        Mentorwijs door = Mentorwijs.standard();

        Review lastDay = door.withDay(LocalDate.of(2027, 6, 30)).review(file);
        Review dayAfter = door.withDay(LocalDate.of(2027, 7, 1)).review(file);

        assertThat(lastDay.openFindings()).extracting(Finding::rule).doesNotContain("homework.removed");
        assertThat(dayAfter.openFindings()).extracting(Finding::rule).contains("homework.removed");
        assertThat(lastDay.acceptances().map(AcceptanceReview::document))
                .hasValueSatisfying(name -> assertThat(name).endsWith("regio.acceptances.yaml"));
    }

    @Test
    void reviewsAVariantThatWasBuiltInCode() {
        TrainingVariant variant = Formats.yaml().reader().read(REGION).value().orElseThrow();

        Review review = Mentorwijs.standard().review(variant);

        assertThat(review.document()).isEqualTo("regio 1.0.0");
        assertThat(review.fidelity().map(FidelityReport::overall)).contains(Light.YELLOW);
        assertThat(review.findings()).extracting(Finding::place).contains("/homework");
        assertThat(review.findings())
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).isNotBlank());
    }

    @Test
    void namesThePlaceOfAFindingOnTheWholeDocument() throws IOException {
        Review review = Mentorwijs.standard().review(write("geen.xlsx", "geen werkboek"));

        assertThat(review.isValid()).isFalse();
        assertThat(review.findings()).extracting(Finding::place).containsExactly("document");
    }

    @Test
    void holdsTheLimitsThatItIsGiven() throws IOException {
        Path file = write("regio.yaml", REGION);

        Review review = Mentorwijs.standard()
                .withOptions(ReadOptions.standard().withMaxBytes(10))
                .review(file);

        assertThat(review.findings()).extracting(Finding::rule).containsExactly("document.too-large");
    }

    @Test
    void holdsItsLimitsForTheParentsBesideAFileToo() throws IOException {
        write("regio.yaml", REGION + "# " + "x".repeat(500) + "\n");
        Path town = write("gemeente.yaml", TOWN);

        Review review = Mentorwijs.standard()
                .withOptions(ReadOptions.standard().withMaxBytes(300))
                .review(town);

        assertThat(review.training()).isEmpty();
        assertThat(Mentorwijs.standard().review(town).training()).isPresent();
    }

    @Test
    void refusesAFileThatIsNotThereOrOfWhichNoFormatIsKnown() throws IOException {
        Path other = write("regio.docx", REGION);

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> Mentorwijs.standard().review(folder.resolve("nergens.yaml")));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> Mentorwijs.standard().review(other))
                .withMessageContaining("regio.docx")
                .withMessageContaining(".yaml");
    }

    @Test
    void refusesAFileBesideWhichTwoFilesSayWhatIsAccepted() throws IOException {
        Path file = write("regio.yaml", REGION);
        write("regio.acceptances.yaml", ACCEPTANCES);
        write("regio.acceptances.json", "{}");

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> Mentorwijs.standard().review(file))
                .withMessageContaining("regio.acceptances.json")
                .withMessageContaining("regio.acceptances.yaml");
    }

    @Test
    void resolvesWithoutADocument() {
        TrainingVariant variant = Formats.yaml().reader().read(REGION).value().orElseThrow();

        assertThat(Mentorwijs.standard().resolve(variant).training().map(training -> training.contactTime()))
                .isEqualTo(Optional.of(Duration.ofMinutes(750)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
