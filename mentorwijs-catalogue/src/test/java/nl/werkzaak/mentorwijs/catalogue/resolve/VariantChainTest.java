package nl.werkzaak.mentorwijs.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

class VariantChainTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final TrainingReference REGION = reference("regio", "1.0.0");
    private static final List<Session> SHORTER = CANONICAL.getSessions().stream()
            .map(session -> session.withDuration(Duration.ofHours(2)))
            .toList();
    private static final TrainingVariant OF_REGION =
            variant("regio", "mentorwijs").withSessions(SHORTER);
    private static final TrainingVariant OF_TOWN = variant("gemeente", "regio").withHomework(List.of());

    @Test
    void takesWhatAVariantLeavesOutFromTheOneOfWhichItIsAVariant() {
        Resolution resolution = resolve(OF_TOWN, OF_REGION);

        Training training = resolution.training().orElseThrow();
        assertThat(training.getId()).isEqualTo(Id.of("gemeente"));
        assertThat(training.getSessions()).isEqualTo(SHORTER);
        assertThat(training.getHomework()).isEmpty();
        assertThat(training.getGoal()).isEqualTo(CANONICAL.getGoal());
    }

    @Test
    void tellsOfEachSectionFromWhichDocumentItCame() {
        Resolution resolution = resolve(OF_TOWN, OF_REGION);

        assertThat(resolution.documents())
                .containsEntry(Section.HOMEWORK, reference("gemeente", "1.0.0"))
                .containsEntry(Section.SESSIONS, REGION)
                .containsEntry(Section.EFFORT, REGION)
                .containsEntry(Section.GOAL, TrainingReference.of(CANONICAL.getId(), CANONICAL.getVersion()))
                .hasSameSizeAs(Section.values());
        assertThat(resolution.origins())
                .containsEntry(Section.HOMEWORK, Origin.VARIANT)
                .containsEntry(Section.SESSIONS, Origin.PARENT)
                .containsEntry(Section.EFFORT, Origin.DERIVED)
                .containsEntry(Section.GOAL, Origin.CANONICAL);
    }

    @Test
    void asksARecordOnlyOfWhatTheVariantItselfAdapts() {
        assertThat(resolve(OF_TOWN, OF_REGION).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("change.missing");
            assertThat(finding.location().pointer()).isEqualTo("/homework");
            assertThat(finding.message().in(Locale.ENGLISH)).contains("regio 1.0.0");
        });
    }

    @Test
    void refusesAVariantOfWhatIsNotFound() {
        refuses(resolve(OF_TOWN), "variant.parent.unknown");
    }

    @Test
    void findsNothingInAnEmptyLibrary() {
        assertThat(VariantLibrary.empty().find(REGION, Set.of()).count()).isZero();
        refuses(
                VariantResolver.standard().withLibrary(VariantLibrary.empty()).resolve(OF_TOWN),
                "variant.parent.unknown");
    }

    @Test
    void refusesAVariantOfWhatMoreThanOneDocumentMayBe() {
        Finding finding =
                refuses(resolve(OF_TOWN, OF_REGION, OF_REGION.withOrganisation("Ander")), "variant.parent.ambiguous");

        assertThat(finding.arguments()).containsEntry("candidates", "regio 1.0.0, regio 1.0.0");
    }

    @Test
    void namesFiveOfTheDocumentsThatItMayBe() {
        TrainingVariant[] six = IntStream.range(0, 6)
                .mapToObj(number -> OF_REGION.withOrganisation("Ander " + number))
                .toArray(TrainingVariant[]::new);
        TrainingVariant[] five = Arrays.copyOf(six, 5);
        String names = String.join(", ", Collections.nCopies(5, "regio 1.0.0"));

        assertThat(refuses(resolve(OF_TOWN, five), "variant.parent.ambiguous").arguments())
                .containsEntry("candidates", names);
        assertThat(refuses(resolve(OF_TOWN, six), "variant.parent.ambiguous").arguments())
                .containsEntry("candidates", names + ", … (6)");
    }

    @Test
    void takesAVariantThatMoreThanOneDocumentHolds() {
        Resolution resolution = resolve(OF_TOWN, OF_REGION, OF_REGION);

        assertThat(resolution.training().orElseThrow().getSessions()).isEqualTo(SHORTER);
    }

    @Test
    void isNoCircleWhereAnOlderVersionOfItselfIsNotAtHand() {
        TrainingVariant newer = variant("regio", "regio").withVersion(Version.parse("2.0.0"));

        refuses(resolve(newer, newer), "variant.parent.unknown");
    }

    @Test
    void takesTheOneOfTheVersionThatIsNamed() {
        TrainingVariant newer = OF_REGION.withVersion(Version.parse("2.0.0")).withSessions(CANONICAL.getSessions());

        assertThat(resolve(OF_TOWN, newer, OF_REGION).training().orElseThrow().getSessions())
                .isEqualTo(SHORTER);
    }

    @Test
    void warnsThatOnlyAnotherVersionIsFound() {
        Resolution resolution = resolve(OF_TOWN, OF_REGION.withVersion(Version.parse("1.1.0")));

        assertThat(resolution.training()).isPresent();
        assertThat(resolution.findings())
                .filteredOn(finding -> finding.rule().equals("variant.parent.version"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.location().pointer()).isEqualTo("/variantOf/version");
                });
    }

    @Test
    void refusesAVariantOfItselfByWayOfOthersAndNamesTheChain() {
        Finding finding = refuses(resolve(OF_TOWN, OF_TOWN, variant("regio", "gemeente")), "variant.parent.cycle");

        assertThat(finding.arguments()).containsEntry("chain", "gemeente 1.0.0 → regio 1.0.0 → gemeente 1.0.0");
    }

    @Test
    void refusesAVariantOfItself() {
        TrainingVariant own = variant("gemeente", "gemeente");

        refuses(resolve(own, own), "variant.parent.cycle");
    }

    @Test
    void refusesAVariantOfADocumentThatIsNotValid() {
        VariantLibrary library = VariantIndex.of(
                Stream.of(new VariantDocument(REGION.id(), Optional.empty(), "regio.yaml", Optional::empty)));

        Finding finding =
                refuses(VariantResolver.standard().withLibrary(library).resolve(OF_TOWN), "variant.parent.not-valid");

        assertThat(finding.arguments()).containsEntry("parent", "regio.yaml");
    }

    @Test
    void refusesAVariantOfOneThatComesToNothing() {
        Finding finding = refuses(resolve(OF_TOWN, variant("regio", "nergens")), "variant.parent.not-valid");

        assertThat(finding.arguments()).containsEntry("parent", "regio 1.0.0");
    }

    @Test
    void refusesSectionsThatDoNotAgreeWithThoseOfTheOtherVariant() {
        Session session = CANONICAL.getSessions().get(0).withComponents(Id.of("autonomy"));
        TrainingVariant withoutAutonomy = variant("regio", "mentorwijs")
                .withActiveComponents(CANONICAL.getActiveComponents().subList(0, 4));

        Resolution resolution = resolve(variant("gemeente", "regio").withSessions(List.of(session)), withoutAutonomy);

        assertThat(resolution.training()).isEmpty();
        assertThat(resolution.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("session.component.unknown"));
    }

    @Test
    void followsAChainOfThirtyTwoAndNoMore() {
        List<TrainingVariant> chain = new ArrayList<>();
        chain.add(variant("v-1", "mentorwijs"));
        for (int i = 2; i <= 33; i++) {
            chain.add(variant("v-" + i, "v-" + (i - 1)));
        }
        TrainingVariant[] all = chain.toArray(TrainingVariant[]::new);

        assertThat(resolve(chain.get(31), all).training()).isPresent();
        refuses(resolve(chain.get(32), all), "variant.parent.chain");
    }

    private static Resolution resolve(TrainingVariant variant, TrainingVariant... others) {
        return VariantResolver.standard()
                .withLibrary(VariantLibrary.of(List.of(others)))
                .resolve(variant);
    }

    private static Finding refuses(Resolution resolution, String rule) {
        assertThat(resolution.training()).isEmpty();
        assertThat(resolution.origins()).isEmpty();
        assertThat(resolution.findings()).hasSize(1);
        Finding finding = resolution.findings().get(0);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location().pointer()).isEqualTo("/variantOf/id");
        return finding;
    }

    private static TrainingVariant variant(String id, String parent) {
        return TrainingVariant.builder()
                .variantOf(reference(parent, "1.0.0"))
                .id(Id.of(id))
                .version(Version.parse("1.0.0"))
                .build();
    }

    private static TrainingReference reference(String id, String version) {
        return TrainingReference.of(Id.of(id), Version.parse(version));
    }
}
