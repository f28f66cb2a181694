package nl.werkzaak.mentorwijs.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.AdaptationReason;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VariantResolverTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    private final VariantResolver resolver = VariantResolver.standard();

    @ParameterizedTest
    @EnumSource(Section.class)
    void fillsEverySectionThatIsLeftOutWithTheCanonicalOne(Section section) {
        Resolution resolution = resolver.resolve(variant(builder -> builder));

        assertThat(training(resolution).section(section)).isEqualTo(CANONICAL.section(section));
        assertThat(resolution.origins()).containsEntry(section, Origin.CANONICAL);
    }

    @Test
    void keepsTheIdentityOfTheVariant() {
        Training training = training(resolver.resolve(variant(builder -> builder.organisation("Regio Noord"))));

        assertThat(training.getId()).isEqualTo(Id.of("voorbeeld"));
        assertThat(training.getVersion()).isEqualTo(Version.parse("0.1.0"));
        assertThat(training.getOrganisation()).contains("Regio Noord");
    }

    @Test
    void takesASectionThatIsGiven() {
        Resolution resolution = resolver.resolve(variant(builder -> builder.homework(List.of())));

        assertThat(training(resolution).getHomework()).isEmpty();
        assertThat(resolution.origins()).containsEntry(Section.HOMEWORK, Origin.VARIANT);
    }

    @Test
    void derivesTheContactTimeFromSessionsThatAreGiven() {
        Resolution resolution =
                resolver.resolve(variant(builder -> builder.sessions(sessions(4, Duration.ofHours(2)))));

        EffortFigure contactTime = figure(training(resolution), "participant");
        assertThat(contactTime.getDuration()).isEqualTo(Duration.ofHours(8));
        assertThat(contactTime.getPrecision()).isEqualTo(Precision.DERIVED);
        assertThat(resolution.origins()).containsEntry(Section.EFFORT, Origin.DERIVED);
    }

    @Test
    void neverScalesTheEstimates() {
        Training training =
                training(resolver.resolve(variant(builder -> builder.sessions(sessions(10, Duration.ofHours(3))))));

        assertThat(figure(training, "cycle")).isEqualTo(figure(CANONICAL, "cycle"));
        assertThat(figure(training, "introduction")).isEqualTo(figure(CANONICAL, "introduction"));
    }

    @Test
    void leavesTheContactTimeAsItIsStatedWhereTheSessionsTakeAsLong() {
        Resolution resolution =
                resolver.resolve(variant(builder -> builder.sessions(sessions(10, Duration.ofMinutes(75)))));

        assertThat(training(resolution).getEffort()).isEqualTo(CANONICAL.getEffort());
        assertThat(resolution.origins()).containsEntry(Section.EFFORT, Origin.CANONICAL);
    }

    @Test
    void takesAContactTimeThatIsWrittenAndAgrees() {
        Resolution resolution = resolver.resolve(variant(
                builder -> builder.sessions(sessions(4, Duration.ofHours(3))).effort(effortOf(Duration.ofHours(12)))));

        assertThat(figure(training(resolution), "participant").getDuration()).isEqualTo(Duration.ofHours(12));
        assertThat(resolution.origins()).containsEntry(Section.EFFORT, Origin.VARIANT);
    }

    @Test
    void refusesAContactTimeThatDisagreesWithSessionsThatAreLeftOut() {
        Resolution resolution = resolver.resolve(variant(builder -> builder.effort(effortOf(Duration.ofHours(10)))));

        assertThat(resolution.training()).isEmpty();
        assertThat(resolution.origins()).isEmpty();
        assertThat(resolution.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("effort.contact-time.sum");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location().pointer()).isEqualTo("/effort/2/duration");
            assertThat(finding.message().dutch()).contains("10 uur").contains("12,5 uur");
        });
    }

    @Test
    void tellsAThousandPlacesWhereAVariantDoesNotAgreeAndCountsTheRest() {
        List<Id> unknown = IntStream.rangeClosed(1, 1_002)
                .mapToObj(number -> Id.of("onbekend-" + number))
                .toList();
        Session session = CANONICAL.getSessions().get(0).withComponents(unknown);

        Resolution resolution = resolver.resolve(variant(builder -> builder.sessions(List.of(session))));

        assertThat(resolution.findings()).hasSize(1_000);
        assertThat(resolution.suppressed()).isEqualTo(2);
    }

    @Test
    void refusesAReferenceThatOnlyTheSectionLeftOutCouldResolve() {
        Session session = CANONICAL.getSessions().get(0).withComponents(Id.of("humour"));

        Resolution resolution = resolver.resolve(variant(builder -> builder.sessions(List.of(session))));

        assertThat(resolution.training()).isEmpty();
        assertThat(resolution.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("session.component.unknown");
            assertThat(finding.location().pointer()).isEqualTo("/sessions/0/components/0");
        });
    }

    @Test
    void refusesAVariantOfATrainingThatIsNotKnown() {
        TrainingVariant variant = TrainingVariant.builder()
                .variantOf(TrainingReference.of(Id.of("andere-training"), Version.parse("1.0.0")))
                .id(Id.of("voorbeeld"))
                .version(Version.parse("0.1.0"))
                .build();

        Resolution resolution = resolver.resolve(variant);

        assertThat(resolution.training()).isEmpty();
        assertThat(resolution.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("variant.parent.unknown");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location().pointer()).isEqualTo("/variantOf/id");
            assertThat(finding.message().dutch()).contains("andere-training").contains("mentorwijs");
        });
    }

    @Test
    void resolvesAgainstAnotherTrainingThatIsAskedFor() {
        Training other = CANONICAL.withName(LocalizedText.of("Werkwijs")).withId(Id.of("werkwijs"));
        TrainingVariant variant = TrainingVariant.builder()
                .variantOf(TrainingReference.of(other.getId(), other.getVersion()))
                .id(Id.of("voorbeeld"))
                .version(Version.parse("0.1.0"))
                .build();

        Resolution resolution = VariantResolver.of(other).resolve(variant);

        assertThat(training(resolution).getName()).isEqualTo(other.getName());
    }

    @Test
    void missesTheReasonOfADifference() {
        Resolution resolution = resolver.resolve(variant(builder -> builder.homework(List.of())));

        assertThat(resolution.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("change.missing");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location().pointer()).isEqualTo("/homework");
            assertThat(finding.hint()).isPresent();
        });
    }

    @Test
    void isContentWithADifferenceThatHasItsReason() {
        Resolution resolution =
                resolver.resolve(variant(builder -> builder.homework(List.of()).addChanges(change(Section.HOMEWORK))));

        assertThat(resolution.findings()).isEmpty();
    }

    @Test
    void missesTheDifferenceOfARecord() {
        Resolution resolution = resolver.resolve(variant(builder ->
                builder.homework(CANONICAL.getHomework()).addChanges(change(Section.HOMEWORK), change(Section.GOAL))));

        assertThat(resolution.findings())
                .extracting(Finding::rule, finding -> finding.location().pointer())
                .containsExactly(
                        tuple("change.without-difference", "/changes/0"),
                        tuple("change.without-difference", "/changes/1"));
    }

    @Test
    void wantsNoReasonForANameNorForAContactTimeThatFollowsFromTheSessions() {
        Resolution resolution = resolver.resolve(variant(builder -> builder.name(LocalizedText.of("Werkwijs"))
                .sessions(sessions(4, Duration.ofHours(3)))
                .effort(effortOf(Duration.ofHours(12)))
                .addChanges(change(Section.SESSIONS))));

        assertThat(resolution.findings()).isEmpty();
    }

    private static TrainingVariant variant(UnaryOperator<TrainingVariant.Builder> change) {
        return change.apply(TrainingVariant.builder()
                        .variantOf(TrainingReference.of(CANONICAL.getId(), CANONICAL.getVersion()))
                        .id(Id.of("voorbeeld"))
                        .version(Version.parse("0.1.0")))
                .build();
    }

    private static Training training(Resolution resolution) {
        return resolution.training().orElseThrow();
    }

    private static List<Session> sessions(int number, Duration duration) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> Session.builder().number(i).duration(duration).build())
                .toList();
    }

    private static List<EffortFigure> effortOf(Duration contactTime) {
        return CANONICAL.getEffort().stream()
                .map(figure -> figure.key().equals("participant") ? figure.withDuration(contactTime) : figure)
                .toList();
    }

    private static EffortFigure figure(Training training, String id) {
        Optional<EffortFigure> found = training.getEffort().stream()
                .filter(figure -> figure.key().equals(id))
                .findFirst();
        return found.orElseThrow();
    }

    private static Change change(Section section) {
        return Change.builder()
                .section(section)
                .reason(AdaptationReason.builder()
                        .text(LocalizedText.of("Voorbeeld."))
                        .build())
                .build();
    }
}
