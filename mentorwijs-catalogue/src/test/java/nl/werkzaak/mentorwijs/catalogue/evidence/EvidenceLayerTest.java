package nl.werkzaak.mentorwijs.catalogue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.EntryKind;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.fact.Exactness;
import org.junit.jupiter.api.Test;

/** What was published after the sources, as the shipped catalogue has it. */
class EvidenceLayerTest {

    private final Catalogue catalogue = MentorwijsCatalogue.canonical();
    private final EvidenceLayer evidence = catalogue.getEvidence();

    @Test
    void isDated() {
        assertThat(evidence.getReadIn()).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void isNotAnsweredForByTheSources() {
        assertThat(catalogue.entries().values())
                .filteredOn(entry -> entry.kind() == EntryKind.EVIDENCE)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.citations()).isEmpty());
    }

    @Test
    void isPointedAtByNothingThatRestsOnTheSources() {
        assertThat(catalogue.entries().values())
                .filteredOn(entry -> entry.kind() == EntryKind.TRAINING || entry.kind() == EntryKind.BACKGROUND)
                .flatExtracting(entry -> entry.references())
                .noneMatch(address -> address.value().startsWith("evidence"));
    }

    @Test
    void namesTheConditionsOfWhatWasMeasured() {
        MeasuringConditions conditions = item("e5").getConditions().orElseThrow();

        assertThat(conditions.getTrainings()).contains(19);
        assertThat(conditions.getSessions()).contains(5);
        assertThat(conditions.getOnSite()).contains(14);
        assertThat(conditions.getOnline()).contains(5);
        assertThat(conditions.getGroupSize()).hasValueSatisfying(size -> {
            assertThat(size.getValue()).isEqualByComparingTo("5");
            assertThat(size.getUpTo()).contains(BigDecimal.valueOf(18));
        });
    }

    @Test
    void leavesOpenWhichConditionsWereNotSeen() {
        assertThat(item("e6").getConditions().flatMap(MeasuringConditions::getSessions))
                .isEmpty();
    }

    @Test
    void tellsTheMomentWithAnEffectFromThoseWithout() {
        assertThat(item("e6").getResults())
                .filteredOn(result -> result.getMonths().isPresent())
                .extracting(StudyResult::getMonths, StudyResult::getFinding)
                .containsExactly(
                        tuple(Optional.of(3), StudyFinding.NOT_SIGNIFICANTLY_BETTER),
                        tuple(Optional.of(6), StudyFinding.NOT_SIGNIFICANTLY_BETTER),
                        tuple(Optional.of(8), StudyFinding.SIGNIFICANTLY_BETTER),
                        tuple(Optional.of(9), StudyFinding.NOT_SIGNIFICANTLY_BETTER),
                        tuple(Optional.of(12), StudyFinding.NOT_SIGNIFICANTLY_BETTER));
    }

    @Test
    void marksFiguresThatAreNotExact() {
        assertThat(item("e8").getFigures())
                .extracting(EvidenceFigure::key, figure -> figure.getAmount().getExactness())
                .containsExactly(tuple("companies", Exactness.MORE_THAN), tuple("supervisors", Exactness.APPROXIMATE));
    }

    @Test
    void givesEverySourceAnAddressOnTheWebOrAnIdentifier() {
        assertThat(evidence.getSources())
                .allSatisfy(source -> assertThat(source.getUrl().isPresent())
                        .as(source.key())
                        .isNotEqualTo(source.getDoi().isPresent()));
    }

    private EvidenceItem item(String id) {
        return evidence.getItems().stream()
                .filter(item -> item.key().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
