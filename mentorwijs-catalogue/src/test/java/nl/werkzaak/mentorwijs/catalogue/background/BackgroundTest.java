package nl.werkzaak.mentorwijs.catalogue.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.fact.Exactness;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import org.junit.jupiter.api.Test;

/** What the sources say around the training, as the shipped catalogue has it. */
class BackgroundTest {

    private final Background background = MentorwijsCatalogue.canonical().getBackground();

    @Test
    void marksTheReachAsApproximate() {
        assertThat(background.getReach()).singleElement().satisfies(figure -> {
            assertThat(figure.getAmount().orElseThrow().getValue()).isEqualByComparingTo("120");
            assertThat(figure.getAmount().orElseThrow().getExactness()).isEqualTo(Exactness.APPROXIMATE);
            assertThat(figure.getCitations()).hasSize(2);
        });
    }

    @Test
    void namesTheStageOfDevelopmentThatIsReachedAndTheOneAimedAt() {
        assertThat(background.getDevelopmentStages())
                .extracting(Statement::getNumber, Statement::getKind)
                .containsExactly(
                        tuple(Optional.of(1), StatementKind.REACHED), tuple(Optional.of(2), StatementKind.AIMED_AT));
    }

    @Test
    void keepsTheFiveVulnerableNamesApartFromTheNarrowerOnes() {
        assertThat(background.getTerms().get(0).getNames())
                .filteredOn(name -> name.getSense() == TermSense.NARROWER)
                .extracting(TermName::getText)
                .containsExactly("cliënten van Werkzaak die zijn geplaatst", "door u geplaatste medewerkers");
        assertThat(background.getTerms().get(0).getNames())
                .filteredOn(name -> name.getSense() == TermSense.SAME)
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void hasFivePlannedPhasesAndFourFocusGroupsOfWhichTheLastIsJoint() {
        assertThat(background.getPlannedPhases())
                .extracting(phase -> phase.getNumber().orElseThrow())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(background.getFocusGroups())
                .extracting(FocusGroup::getNumber, FocusGroup::isJoint)
                .containsExactly(tuple(1, false), tuple(2, false), tuple(3, false), tuple(4, true));
    }

    @Test
    void keepsThreePlannedProductsApartFromFourDelivered() {
        assertThat(background.getPlannedProducts())
                .extracting(NamedItem::key)
                .containsExactly("powerpoint", "handbook", "dissemination-plan");
        assertThat(background.getDeliveredProducts())
                .extracting(NamedItem::key)
                .containsExactly("handbook", "factsheet", "powerpoint", "dissemination-plan");
    }

    @Test
    void marksWhatASourceAssertsWithoutReference() {
        assertThat(background.getRationale())
                .filteredOn(statement -> statement.getGrounding().equals(Optional.of(Grounding.UNNAMED_STUDIES)))
                .extracting(Statement::key)
                .containsExactly("guidance-by-employer", "daily-guidance");
        assertThat(background.getRationale())
                .filteredOn(statement -> statement.key().equals("falling-short"))
                .extracting(Statement::getGrounding)
                .containsExactly(Optional.of(Grounding.NONE));
    }

    @Test
    void givesLiteratureExactlyWhereAStatementRestsOnIt() {
        assertThat(background.sections().values())
                .flatMap(facts -> facts)
                .filteredOn(Statement.class::isInstance)
                .map(Statement.class::cast)
                .filteredOn(statement -> statement.getGrounding().isPresent())
                .hasSizeGreaterThan(50)
                .allSatisfy(statement -> assertThat(statement.getGrounding().orElseThrow() == Grounding.LITERATURE)
                        .as(statement.key())
                        .isEqualTo(!statement.getLiterature().isEmpty()));
    }

    @Test
    void formsWerkzaakOfNineMunicipalitiesAndTwoOrganisations() {
        Organisation werkzaak = background.getOrganisations().get(0);

        assertThat(werkzaak.getMembers()).extracting(Keyed::key).containsExactly("municipalities", "lander", "wap");
    }

    @Test
    void givesTnoSevenThemes() {
        assertThat(background.getOrganisations().get(1).getThemes()).hasSize(7);
    }

    @Test
    void hasNoEmptySection() {
        assertThat(background.sections())
                .allSatisfy((name, facts) -> assertThat(facts).as(name).isNotEmpty());
    }

    @Test
    void hasTheNamesOfItsSectionsInTheOrderOfTheDocument() {
        List<String> documented =
                List.of(Background.class.getAnnotation(JsonPropertyOrder.class).value());

        assertThat(background.sections().keySet()).containsExactlyElementsOf(documented);
    }

    @Test
    void namesNoPersonButTheAuthorsOfLiterature() {
        assertThat(background.sections().values())
                .flatMap(facts -> facts)
                .flatExtracting(Fact::texts)
                .allSatisfy(text -> assertThat(text.dutch()).doesNotContain("@", "Drs.", "Hazelzet", "de Boer"));
    }
}
