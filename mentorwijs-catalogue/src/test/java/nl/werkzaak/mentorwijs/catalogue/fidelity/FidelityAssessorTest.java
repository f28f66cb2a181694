package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report comes to as a whole; each rule has its documents beside the reader. */
class FidelityAssessorTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void anEmptyVariantIsGreenInEveryAspect(Aspect aspect) {
        AspectResult result = result(assess(builder -> builder), aspect);

        assertThat(result.light()).isEqualTo(Light.GREEN);
        assertThat(result.variant()).isEqualTo(result.canonical());
        assertThat(result.citations()).isNotEmpty();
    }

    @Test
    void anEmptyVariantGivesNoFindingAndKeepsEveryRule() {
        FidelityReport report = assess(builder -> builder);

        assertThat(report.overall()).isEqualTo(Light.GREEN);
        assertThat(report.findings()).isEmpty();
        assertThat(report.kept())
                .containsExactlyElementsOf(FidelityRules.standard().stream()
                        .filter(rule -> rule.holds().isPresent())
                        .toList());
    }

    @Test
    void judgesTheDutchAndLeavesItsTranslationAlone() {
        FidelityReport report = assess(builder -> builder.definition(
                LocalizedText.of(CANONICAL.getDefinition().dutch(), "A training, in words of our own.")));

        assertThat(report.findings()).isEmpty();
        assertThat(report.notJudged()).noneMatch(finding -> finding.rule().equals("definition.changed"));
        assertThat(assess(builder -> builder.definition(LocalizedText.of("Iets anders.")))
                        .notJudged())
                .anyMatch(finding -> finding.rule().equals("definition.changed"));
    }

    @Test
    void listsWhatNoSourceDecidesInEveryReport() {
        assertThat(assess(builder -> builder).notJudged()).hasSize(9).allSatisfy(finding -> {
            assertThat(finding.light()).contains(Light.GREY);
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.basis()).isEmpty();
        });
    }

    @Test
    void saysOfWhichElementAFindingIs() {
        FidelityReport poorer = assess(builder -> builder.activeComponents(componentsWithout("autonomy")));
        FidelityReport shorter = assess(builder -> builder.sessions(sessions(5, Duration.ofHours(2))));

        assertThat(poorer.findings())
                .extracting(Finding::address)
                .containsExactly(Optional.of(Address.parse("activeComponents/autonomy")));
        assertThat(shorter.findings())
                .extracting(Finding::address)
                .containsExactly(Optional.of(Address.parse("sessions")));
    }

    @Test
    void handsOnWhatTheSentenceOfAFindingIsFilledInWith() {
        FidelityReport report = assess(builder -> builder.activeComponents(componentsWithout("autonomy")));

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsEntry(
                                "element", finding.canonical().orElseThrow().dutch()));
    }

    @Test
    void keepsTheTwoBasesApart() {
        FidelityReport shorter = assess(builder -> builder.sessions(sessions(5, Duration.ofHours(2))));
        FidelityReport poorer = assess(builder -> builder.activeComponents(componentsWithout("autonomy")));

        assertThat(shorter.overall(Basis.LITERATURE)).isEqualTo(Light.RED);
        assertThat(shorter.overall(Basis.SOURCE)).isEqualTo(Light.GREEN);
        assertThat(poorer.overall(Basis.LITERATURE)).isEqualTo(Light.GREEN);
        assertThat(poorer.overall(Basis.SOURCE)).isEqualTo(Light.RED);
        assertThat(List.of(shorter.overall(), poorer.overall())).containsOnly(Light.RED);
    }

    @ParameterizedTest
    @CsvSource({"1, 150, 0.200", "5, 145, 0.967", "5, 100, 0.667", "6, 125, 1.000", "7, 150, 1.400", "8, 150, 1.600"})
    void roundsARatioToThreeDecimalsHalfUp(int number, int minutes, BigDecimal expected) {
        FidelityReport report = assess(builder -> builder.sessions(sessions(number, Duration.ofMinutes(minutes))));

        assertThat(result(report, Aspect.CONTACT_TIME).ratio()).contains(expected);
    }

    @Test
    void tellsOfAComponentThatIsGoneOnceAndShowsThatItsBehavioursAreGoneWithIt() {
        FidelityReport report =
                assess(builder -> builder.activeComponents(componentsWithout("transformational-leadership")));

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("component.removed");
        assertThat(result(report, Aspect.BEHAVIOURS).variant().value()).isEqualTo("0");
        assertThat(result(report, Aspect.BEHAVIOURS).light()).isEqualTo(Light.RED);
    }

    @Test
    void doesNotBlameTheBehavioursForAnotherComponent() {
        FidelityReport report = assess(builder -> builder.activeComponents(componentsWithout("autonomy")));

        assertThat(result(report, Aspect.ACTIVE_COMPONENTS).ratio()).contains(new BigDecimal("0.833"));
        assertThat(result(report, Aspect.BEHAVIOURS).light()).isEqualTo(Light.GREEN);
    }

    @ParameterizedTest
    @CsvSource({"4, 180", "5, 120", "4, 150", "6, 120"})
    void neverSaysThatSomethingHoldsOfWhichAnotherRuleSaysOtherwise(int number, int minutes) {
        FidelityReport report = assess(builder -> builder.sessions(sessions(number, Duration.ofMinutes(minutes))));

        assertThat(report.kept())
                .extracting(FidelityRule::id)
                .doesNotContain("session.duration.shorter", "session.duration.changed")
                .contains("component.removed", "interval.free");
    }

    @Test
    void doesNotSayThatTheBehavioursAreThereWhenTheirComponentIsGone() {
        FidelityReport report =
                assess(builder -> builder.activeComponents(componentsWithout("transformational-leadership")));

        assertThat(report.kept()).extracting(FidelityRule::id).doesNotContain("component.behaviour.removed");
    }

    @Test
    void tellsOfADimensionByItsWorstAspect() {
        FidelityReport report = assess(builder -> builder.homework(List.of()));

        DimensionResult content = report.dimensions().get(0);
        assertThat(content.dimension()).isEqualTo(Dimension.CONTENT);
        assertThat(content.lead().aspect()).isEqualTo(Aspect.ACTIVE_COMPONENTS);
        assertThat(content.lead().light()).isEqualTo(Light.GREEN);
        assertThat(content.light()).isEqualTo(Light.YELLOW);
        assertThat(content.basis()).isEqualTo(Basis.LITERATURE);
    }

    @Test
    void tellsOfEachComponentApart() {
        FidelityReport report =
                assess(builder -> builder.activeComponents(components(component -> switch (component.key()) {
                            case "transformational-leadership" ->
                                component.withBehaviours(
                                        component.getBehaviours().subList(1, 5));
                            case "learning-rich-work" ->
                                component.withLabel(LocalizedText.of("werken en leren tegelijk"));
                            default -> component;
                        })
                        .stream()
                        .filter(component -> !component.key().equals("autonomy"))
                        .toList()));

        assertThat(report.components())
                .extracting(result -> result.component().key() + " " + result.light())
                .containsExactly(
                        "inclusive-work-climate GREEN",
                        "understanding-limitations GREEN",
                        "focus-on-qualities GREEN",
                        "learning-rich-work GREY",
                        "autonomy RED",
                        "transformational-leadership YELLOW");
    }

    @Test
    void blamesNoComponentForOneThatIsAdded() {
        ActiveComponent added = CANONICAL
                .getActiveComponents()
                .get(0)
                .withId(Id.of("intervisie"))
                .withLabel(LocalizedText.of("intervisie"));

        FidelityReport report = assess(builder ->
                builder.activeComponents(Stream.concat(CANONICAL.getActiveComponents().stream(), Stream.of(added))
                        .toList()));

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("component.added");
        assertThat(report.components()).extracting(ComponentResult::light).containsOnly(Light.GREEN);
    }

    @Test
    void hasTheDimensionsInTheirOrder() {
        assertThat(assess(builder -> builder).dimensions())
                .extracting(DimensionResult::dimension)
                .containsExactly(Dimension.values());
    }

    @Test
    void judgesTheDutchWordsOnly() {
        FidelityReport report = assess(builder -> builder.activeComponents(CANONICAL.getActiveComponents().stream()
                .map(component -> component.withLabel(
                        LocalizedText.of(component.getLabel().dutch())))
                .toList()));

        assertThat(report.notJudged()).extracting(Finding::rule).doesNotContain("component.reworded");
    }

    @Test
    void judgesNothingThatComesToNoTraining() {
        TrainingVariant variant = TrainingVariant.builder()
                .variantOf(TrainingReference.of(Id.of("andere-training"), Version.parse("1.0.0")))
                .id(Id.of("voorbeeld"))
                .version(Version.parse("0.1.0"))
                .build();

        assertThat(FidelityAssessor.standard().assess(VariantResolver.standard().resolve(variant)))
                .isEmpty();
    }

    private static FidelityReport assess(UnaryOperator<TrainingVariant.Builder> change) {
        TrainingVariant variant = change.apply(TrainingVariant.builder()
                        .variantOf(TrainingReference.of(CANONICAL.getId(), CANONICAL.getVersion()))
                        .id(Id.of("voorbeeld"))
                        .version(Version.parse("0.1.0")))
                .build();
        return FidelityAssessor.standard()
                .assess(VariantResolver.standard().resolve(variant))
                .orElseThrow();
    }

    private static AspectResult result(FidelityReport report, Aspect aspect) {
        return report.dimensions().stream()
                .flatMap(dimension -> dimension.aspects().stream())
                .filter(result -> result.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    private static List<Session> sessions(int number, Duration duration) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> Session.builder().number(i).duration(duration).build())
                .toList();
    }

    private static List<ActiveComponent> components(UnaryOperator<ActiveComponent> change) {
        return CANONICAL.getActiveComponents().stream().map(change).toList();
    }

    private static List<ActiveComponent> componentsWithout(String id) {
        return CANONICAL.getActiveComponents().stream()
                .filter(component -> !component.key().equals(id))
                .toList();
    }
}
