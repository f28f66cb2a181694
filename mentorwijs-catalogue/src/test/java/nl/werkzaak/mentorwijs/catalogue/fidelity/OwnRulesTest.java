package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ElementCondition.ElementAbsent;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ElementCondition.ElementPresent;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ElementList;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ListCondition;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Match;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

/** Rules of organisations beside those of this library. */
class OwnRulesTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final FidelityAssessor ASSESSOR =
            FidelityAssessor.standard().withRules(List.of(rule(builder -> builder)));

    @Test
    void tellOfAVariantThatBreaksThem() {
        FidelityReport report = ASSESSOR.assess(withoutHomework()).orElseThrow();

        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("homework.removed", "rivierenland:huiswerk");
    }

    @Test
    void standBesideTheOverallLightAndDoNotCountInIt() {
        FidelityReport report = ASSESSOR.assess(withoutHomework()).orElseThrow();

        assertThat(report.ofOrganisations()).contains(Light.RED);
        assertThat(report.overall()).isEqualTo(Light.YELLOW);
        assertThat(report.overallByBasis()).containsEntry(Basis.ORGANISATION, Light.RED);
    }

    @Test
    void areGreenWhereTheyAreKept() {
        FidelityReport report = ASSESSOR.assess(variant(builder -> builder)).orElseThrow();

        assertThat(report.ofOrganisations()).contains(Light.GREEN);
        assertThat(report.kept()).extracting(FidelityRule::id).contains("rivierenland:huiswerk");
    }

    @Test
    void areNotSpokenOfWhereThereAreNone() {
        FidelityReport report =
                FidelityAssessor.standard().assess(withoutHomework()).orElseThrow();

        assertThat(report.ofOrganisations()).isEmpty();
        assertThat(report.overallByBasis()).containsOnlyKeys(Basis.SOURCE, Basis.LITERATURE);
    }

    @Test
    void colourNoDimensionNoComponentAndNoRecordOfAnAdaptation() {
        FidelityAssessor assessor = FidelityAssessor.standard()
                .withRules(List.of(rule(builder -> builder.id("rivierenland:vast")
                        .holds(LocalizedText.of("De werkzame bestanddelen zijn gewijzigd."))
                        .condition(new ElementPresent(ElementList.ACTIVE_COMPONENTS, Id.of("autonomy"))))));

        FidelityReport report = assessor.assess(variant(builder -> builder)).orElseThrow();

        assertThat(report.ofOrganisations()).contains(Light.RED);
        assertThat(report.findings())
                .extracting(Finding::actual)
                .containsExactly(Optional.of("het bevorderen van de autonomie van de medewerker"));
        assertThat(report.dimensions()).extracting(DimensionResult::light).containsOnly(Light.GREEN);
        assertThat(report.components()).extracting(ComponentResult::light).containsOnly(Light.GREEN);
    }

    @Test
    void nameALearningDomainInLowerCase() {
        FidelityAssessor assessor = FidelityAssessor.standard()
                .withRules(List.of(
                        rule(builder -> builder.id("rivierenland:kennis-mist")
                                .condition(new ElementAbsent(ElementList.LEARNING_GOALS, Id.of("knowledge")))),
                        rule(builder -> builder.id("rivierenland:kennis-is-er")
                                .condition(new ElementPresent(ElementList.LEARNING_GOALS, Id.of("knowledge"))))));

        FidelityReport report = assessor.assess(variant(builder -> builder)).orElseThrow();

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("rivierenland:kennis-is-er");
    }

    @Test
    void mayBeCodeThatLooksAtTheDocument() {
        FidelityRule rule = rule(builder -> builder.id("rivierenland:code"));
        FidelityCheck check = check(
                rule,
                (comparison, variant) -> List.of(Match.at("/name")
                        .actual(variant.getId().value() + comparison.before().getVersion())));

        FidelityReport report = FidelityAssessor.standard()
                .withChecks(List.of(check))
                .assess(variant(builder -> builder))
                .orElseThrow();

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("rivierenland:code");
            assertThat(finding.actual()).contains("voorbeeld1.0.0");
        });
    }

    @Test
    void doNotTakeTheIdOfAnother() {
        FidelityRule rule = rule(builder -> builder);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.withRules(List.of(rule)))
                .withMessage("two rules have the id rivierenland:huiswerk");
    }

    @Test
    void doNotPoseAsRulesOfThisLibrary() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FidelityAssessor.standard().withRules(FidelityRules.standard()))
                .withMessageContaining(": id: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASSESSOR.withRules(
                        List.of(rule(builder -> builder.id("rivierenland:bron").basis(Basis.SOURCE)))))
                .withMessageContaining("its basis is ORGANISATION");
    }

    @Test
    void agreeInThemselvesWhereTheyAreCodeToo() {
        FidelityRule rule = rule(builder -> builder.literature(List.of()));
        FidelityCheck check = check(rule, (comparison, variant) -> List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FidelityAssessor.standard().withChecks(List.of(check)))
                .withMessageStartingWith("rule rivierenland:huiswerk: literature: ");
    }

    @Test
    void ofThisLibraryAgreeInThemselves() {
        assertThat(FidelityRules.standard())
                .allSatisfy(rule -> assertThat(RuleAgreement.brokenBy(rule)).isEmpty());
    }

    @Test
    void withTheBasisOfAnOrganisationHaveItsName() {
        FidelityRule rule = rule(builder -> builder.id("huiswerk"));

        assertThat(RuleAgreement.brokenBy(rule)).extracting(Violation::rule).containsExactly("rule.basis.namespace");
    }

    @Test
    void areThoseThatAreInstalledIfNoOthersAreGiven() {
        assertThat(InstalledChecks.load(FidelityRuleProvider.class.getClassLoader())
                        .checks())
                .extracting(FidelityCheck::rule)
                .isNotEmpty()
                .isEqualTo(FidelityAssessor.standard().rules());
    }

    @Test
    void comeAfterThoseOfThisLibraryInTheOrderOfTheirProviders() {
        List<FidelityCheck> checks =
                InstalledChecks.of(List.of(new Second(), new First())).checks();

        assertThat(checks.subList(FidelityRules.standard().size(), checks.size()))
                .extracting(check -> check.rule().id())
                .containsExactly("tiel:huiswerk", "zaltbommel:huiswerk");
    }

    private record First() implements FidelityRuleProvider {
        @Override
        public List<FidelityCheck> checks() {
            return List.of(FidelityCheck.of(rule(builder -> builder.id("tiel:huiswerk"))));
        }
    }

    private record Second() implements FidelityRuleProvider {
        @Override
        public List<FidelityCheck> checks() {
            return List.of(FidelityCheck.of(rule(builder -> builder.id("zaltbommel:huiswerk"))));
        }
    }

    private static FidelityCheck check(
            FidelityRule rule, BiFunction<Comparison, TrainingVariant, List<Match>> matches) {
        return new FidelityCheck() {
            @Override
            public FidelityRule rule() {
                return rule;
            }

            @Override
            public List<Match> matches(Comparison comparison, TrainingVariant variant) {
                return matches.apply(comparison, variant);
            }
        };
    }

    private static FidelityRule rule(UnaryOperator<FidelityRuleBuilder> change) {
        return change.apply(FidelityRule.builder()
                        .id("rivierenland:huiswerk")
                        .elementClass(ElementClass.DESCRIBED)
                        .light(Light.RED)
                        .basis(Basis.ORGANISATION)
                        .condition(new ListCondition.Emptied(ElementList.HOMEWORK))
                        .addLiterature("Kwaliteitskader 2026")
                        .holds(LocalizedText.of("Er is huiswerk."))
                        .message(LocalizedText.of("Er is geen huiswerk.")))
                .build();
    }

    private static Resolution withoutHomework() {
        return variant(builder -> builder.homework(List.<Homework>of()));
    }

    private static Resolution variant(UnaryOperator<TrainingVariant.Builder> change) {
        return VariantResolver.standard()
                .resolve(change.apply(TrainingVariant.builder()
                                .variantOf(TrainingReference.of(CANONICAL.getId(), CANONICAL.getVersion()))
                                .id(Id.of("voorbeeld"))
                                .version(Version.parse("0.1.0")))
                        .build());
    }
}
