package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

/** On which phrases of the sources a judgement rests. */
class FidelityCitationsTest {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();
    private static final List<ActiveComponent> COMPONENTS =
            CATALOGUE.getTraining().getActiveComponents();

    @Test
    void areThoseOfTheElementThatIsConcerned() {
        ActiveComponent gone = COMPONENTS.get(5);
        Finding finding = finding(COMPONENTS.subList(0, 5));

        assertThat(finding.rule()).isEqualTo("component.removed");
        assertThat(finding.citations())
                .isNotEmpty()
                .isEqualTo(CATALOGUE.citationsOf(Address.parse("activeComponents/" + gone.key())));
    }

    @Test
    void areThoseOfTheRuleWhereTheSourcesDoNotKnowTheElement() {
        ActiveComponent added = COMPONENTS.get(0).withId(Id.of("intervisie")).withLabel(LocalizedText.of("intervisie"));
        Finding finding =
                finding(Stream.concat(COMPONENTS.stream(), Stream.of(added)).toList());

        assertThat(finding.rule()).isEqualTo("component.added");
        assertThat(finding.citations())
                .isNotEmpty()
                .isEqualTo(rule("component.added").citations());
    }

    @Test
    void standInEachDimensionWithItsOwnAspects() {
        FidelityReport report = assess(COMPONENTS.subList(0, 5));

        assertThat(report.dimensions())
                .allSatisfy(result -> assertThat(result.aspects()).isNotEmpty().allSatisfy(aspect -> {
                    assertThat(aspect.aspect().dimension()).isEqualTo(result.dimension());
                    assertThat(aspect.citations()).isNotEmpty();
                }));
    }

    @Test
    void doNotMakeAJudgementOfWhatIsNotJudged() {
        FidelityReport report = assess(COMPONENTS.subList(0, 5));

        assertThat(report.findings()).noneMatch(finding -> finding.light().orElseThrow() == Light.GREY);
        assertThat(report.notJudged())
                .isNotEmpty()
                .allMatch(finding -> finding.light().orElseThrow() == Light.GREY);
    }

    private static FidelityRule rule(String id) {
        return FidelityRules.standard().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(List<ActiveComponent> components) {
        List<Finding> findings = assess(components).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static FidelityReport assess(List<ActiveComponent> components) {
        TrainingVariant variant = TrainingVariant.builder()
                .variantOf(TrainingReference.of(
                        CATALOGUE.getTraining().getId(), CATALOGUE.getTraining().getVersion()))
                .id(Id.of("voorbeeld"))
                .version(Version.parse("0.1.0"))
                .activeComponents(components)
                .build();
        return FidelityAssessor.standard()
                .assess(VariantResolver.standard().resolve(variant))
                .orElseThrow();
    }
}
