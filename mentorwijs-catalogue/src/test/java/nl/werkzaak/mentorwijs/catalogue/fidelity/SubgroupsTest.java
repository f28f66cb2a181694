package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Subgroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

/** What a report says of subgroups that a variant leaves out. */
class SubgroupsTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final TargetGroup EMPLOYEES = CANONICAL.getTargetGroups().get(0);
    private static final TargetGroup SUPERVISORS = CANONICAL.getTargetGroups().get(1);
    private static final List<Subgroup> FIVE = EMPLOYEES.getSubgroups();

    @Test
    void namesTheSubgroupThatIsLeftOutAndCountsThoseThatStay() {
        Finding finding = removed(EMPLOYEES.withSubgroups(FIVE.subList(1, 5)), SUPERVISORS);

        assertThat(finding.address())
                .contains(Address.parse("targetGroups/vulnerable-employees/intellectual-disability"));
        assertThat(finding.message(Locale.ENGLISH)).startsWith("Subgroups that remain: 4 of 5.");
        assertThat(finding.location().pointer()).isEqualTo("/targetGroups/0/subgroups");
    }

    @Test
    void pointsAtTheGroupWhereverTheVariantListsIt() {
        Finding finding = removed(SUPERVISORS, EMPLOYEES.withSubgroups(FIVE.subList(0, 3)));

        assertThat(finding.address()).contains(Address.parse("targetGroups/vulnerable-employees"));
        assertThat(finding.message(Locale.ENGLISH)).startsWith("Subgroups that remain: 3 of 5.");
        assertThat(finding.location().pointer()).isEqualTo("/targetGroups/1/subgroups");
    }

    private static Finding removed(TargetGroup... groups) {
        TrainingVariant variant = TrainingVariant.builder()
                .variantOf(TrainingReference.of(CANONICAL.getId(), CANONICAL.getVersion()))
                .id(Id.of("voorbeeld"))
                .version(Version.parse("0.1.0"))
                .targetGroups(List.of(groups))
                .build();
        FidelityReport report = FidelityAssessor.standard()
                .assess(VariantResolver.standard().resolve(variant))
                .orElseThrow();
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("subgroup.removed"))
                .findFirst()
                .orElseThrow();
    }
}
