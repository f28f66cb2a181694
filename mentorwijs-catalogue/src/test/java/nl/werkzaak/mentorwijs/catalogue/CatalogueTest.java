package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.background.Background;
import nl.werkzaak.mentorwijs.catalogue.background.Openness;
import nl.werkzaak.mentorwijs.catalogue.background.Statement;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceLayer;
import nl.werkzaak.mentorwijs.catalogue.evidence.MeasuringConditions;
import nl.werkzaak.mentorwijs.catalogue.fact.Amount;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.provenance.Source;
import nl.werkzaak.mentorwijs.model.provenance.SourceDisagreement;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.Behaviour;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a catalogue answers. */
class CatalogueTest {

    private final Catalogue catalogue = MentorwijsCatalogue.canonical();

    @Test
    void findsAnElementWithinAnElement() {
        Entry entry = find("activeComponents/transformational-leadership/trust");

        assertThat(entry.kind()).isEqualTo(EntryKind.TRAINING);
        assertThat(entry.as(Behaviour.class)).isPresent();
        assertThat(entry.as(Statement.class)).isEmpty();
        assertThat(entry.citations()).extracting(citation -> citation.getLine()).containsExactly(85);
    }

    @Test
    void findsAFactOfTheBackgroundAGapAndAnItemOfTheEvidenceLayer() {
        assertThat(find("causes/attitudes-of-colleagues").references())
                .containsExactly(Address.parse("literature/paez-arendt-2014"));
        assertThat(find("gaps/group-size").kind()).isEqualTo(EntryKind.GAP);
        assertThat(find("evidence/e6/employment-8-months").kind()).isEqualTo(EntryKind.EVIDENCE);
    }

    @Test
    void keepsTheListsOfItsCitationsFromBeingChanged() {
        assertThat(catalogue.getCitations().values())
                .allSatisfy(citations -> assertThat(citations).isUnmodifiable());
    }

    @Test
    void doesNotChangeWithTheListsItWasBuiltFrom() {
        Address address = Address.parse("sessions/1");
        List<Citation> given = new ArrayList<>(catalogue.citationsOf(address));
        Catalogue built =
                Catalogue.builder().from(catalogue).putCitations(address, given).build();

        given.clear();

        assertThat(built).isEqualTo(catalogue);
    }

    @Test
    void mayCiteTheLastLineOfASource() {
        Address address = Address.parse("sessions/1");
        Source source = catalogue.getSources().get(1);
        Citation last =
                catalogue.citationsOf(address).get(0).withSource(source.getId()).withLine(source.getLines());

        Catalogue built = Catalogue.builder()
                .from(catalogue)
                .putCitations(address, List.of(last))
                .build();

        assertThat(built.citationsOf(address)).containsExactly(last);
    }

    @Test
    void findsNothingAtAnAddressThatDoesNotExist() {
        Address nowhere = Address.parse("activeComponents/autonomie");

        assertThat(catalogue.find(nowhere)).isEmpty();
        assertThat(catalogue.citationsOf(nowhere)).isEmpty();
    }

    @Test
    void refusesWhatIsListedTwice() {
        Source source = catalogue.getSources().get(0);
        Gap gap = catalogue.getGaps().get(0);
        SourceDisagreement disagreement = catalogue.getDisagreements().get(0);

        assertThat(brokenBy(() -> catalogue.withSources(source, source))).contains("{source.duplicate}");
        assertThat(brokenBy(() -> catalogue.withGaps(gap, gap))).contains("{gap.duplicate}");
        assertThat(brokenBy(() -> catalogue.withDisagreements(disagreement, disagreement)))
                .contains("{disagreement.duplicate}");
    }

    private static List<String> brokenBy(ThrowingCallable change) {
        ConstraintViolationException refused = catchThrowableOfType(ConstraintViolationException.class, change);
        return refused.getConstraintViolations().stream()
                .map(ConstraintViolation::getMessageTemplate)
                .toList();
    }

    @Test
    void listsTheGapsOfAnElement() {
        assertThat(catalogue.gapsOf(Address.parse("effort/cycle")))
                .extracting(gap -> gap.getId())
                .containsExactly(Id.of("cycle-bearer"), Id.of("cycle-participants-included"));
        assertThat(catalogue.gapsOf(Address.parse("name"))).isEmpty();
    }

    @Test
    void listsTheDisagreementsAboutAnElement() {
        assertThat(catalogue.disagreementsOf(Address.parse("goal")))
                .extracting(Keyed::key)
                .containsExactly("goal-attitude", "goal-strengthen", "goal-whose-guidance");
    }

    @Test
    void listsWhatWasPublishedLaterApart() {
        assertThat(catalogue.evidenceOf(Address.parse("reach/trained-supervisors")))
                .extracting(item -> item.getId())
                .containsExactly(Id.of("e8"));
    }

    @Test
    void tellsOpenListsFromClosedOnes() {
        assertThat(catalogue.opennessOf(Address.parse("learningGoals/SKILLS"))).contains(Openness.OPEN);
        assertThat(catalogue.opennessOf(Address.parse("targetGroups/vulnerable-employees")))
                .contains(Openness.CLOSED);
        assertThat(catalogue.opennessOf(Address.parse("deliveryChannels"))).isEmpty();
    }

    @Test
    void findsAWordWhateverItsCaseAndAccents() {
        assertThat(addresses("CREEREN")).contains("activeComponents/learning-rich-work");
        assertThat(addresses("vertrouwen")).contains("activeComponents/transformational-leadership/trust");
        assertThat(addresses("matched controls")).contains("evidence/e6", "evidence/e6/controls");
    }

    @Test
    void findsADisagreementByItsTopicItsWordingsAndItsReason() {
        assertThat(addresses("of houding tot het doel hoort")).containsExactly("disagreements/goal-attitude");
        assertThat(addresses("naast schatting")).contains("disagreements/spelling-estimate");
        assertThat(addresses("are later than the application, and agree")).contains("disagreements/goal-attitude");
    }

    @Test
    void findsAnOrganisationByItsNameAndAWorkByHowItIsCited() {
        assertThat(addresses("werkzaak rivierenland")).contains("organisations/werkzaak-rivierenland");
        assertThat(addresses("paez & arendt")).contains("literature/paez-arendt-2014");
    }

    @Test
    void findsAnElementByItsAddressAndAWordWithBlanksAroundIt() {
        assertThat(addresses("inclusive-work-climate")).contains("activeComponents/inclusive-work-climate");
        assertThat(addresses(" vertrouwen ")).isNotEmpty().isEqualTo(addresses("vertrouwen"));
    }

    @Test
    void findsNothingForAWordThatDoesNotOccurOrIsBlank() {
        assertThat(addresses("ruimtevaart")).isEmpty();
        assertThat(addresses("  ")).isEmpty();
    }

    @Test
    void showsALabelInTheLanguageAskedFor() {
        assertThat(find("activeComponents/autonomy").label(Locale.ENGLISH))
                .hasValueSatisfying(label -> assertThat(label).hasToString("furthering the employee's autonomy"));
    }

    @Test
    void showsThatALabelIsInAnotherLanguageThanAskedFor() {
        assertThat(find("activeComponents/autonomy").label(Locale.FRENCH)).hasValueSatisfying(label -> {
            assertThat(label.fallback()).isTrue();
            assertThat(label).hasToString("[nl] het bevorderen van de autonomie van de medewerker");
        });
        assertThat(find("sessions/1").label(Locale.FRENCH)).isEmpty();
    }

    @Test
    void hasABuilderForEveryKindOfFactAndForWhatHasNoAddress() {
        Stream<Class<?>> facts = catalogue.entries().values().stream()
                .filter(entry -> entry.value() instanceof Fact)
                .map(entry -> entry.value().getClass().getInterfaces()[0]);
        Stream<Class<?>> others = Stream.of(
                Catalogue.class, Background.class, EvidenceLayer.class, MeasuringConditions.class, Amount.class);

        assertThat(Stream.concat(facts, others))
                .contains(Statement.class)
                .allSatisfy(type -> assertThat(type.getMethod("builder").invoke(null))
                        .as(type.getName())
                        .isNotNull());
    }

    private Entry find(String address) {
        return catalogue.find(Address.parse(address)).orElseThrow();
    }

    private List<String> addresses(String word) {
        return catalogue.search(word).stream()
                .map(entry -> entry.address().value())
                .toList();
    }
}
