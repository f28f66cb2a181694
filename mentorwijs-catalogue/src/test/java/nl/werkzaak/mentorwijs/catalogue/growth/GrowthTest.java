package nl.werkzaak.mentorwijs.catalogue.growth;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.acceptance.AcceptanceCheck;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlanner;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanSize;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AdaptationRecord;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantDerivation;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.growth.LongList;
import nl.werkzaak.mentorwijs.model.growth.LooseJson;
import nl.werkzaak.mentorwijs.model.growth.Work;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.AdaptationDecider;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("once")
class GrowthTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Optional<Address> ELSEWHERE = Optional.of(Address.parse("elders"));

    @ParameterizedTest
    @EnumSource
    void everyStepWorksInProportionToAListOfTheVariant(LongList list) {
        Work.assertInProportion(
                (work, count) -> workOn(work, VariantResolver.standard(), LooseJson.variant(list.document(count))));
    }

    @ParameterizedTest
    @EnumSource
    void everyStepWorksInProportionToAListInTheOppositeOrder(LongList list) {
        Work.assertInProportion((work, count) -> workOn(
                work, knowing(LooseJson.variant(list.document(count))), LooseJson.variant(list.reversed(count))));
    }

    @ParameterizedTest
    @EnumSource
    void everyStepWorksInProportionToAListOfWhichEveryElementIsAnother(LongList list) {
        Work.assertInProportion((work, count) ->
                workOn(work, knowing(LooseJson.variant(list.document(count))), LooseJson.variant(list.renamed(count))));
    }

    private static VariantResolver knowing(TrainingVariant parent) {
        return VariantResolver.standard().withLibrary(VariantLibrary.of(List.of(parent)));
    }

    private static void workOn(Work work, VariantResolver resolver, TrainingVariant variant) {
        Resolution resolution = work.of("resolve", () -> resolver.resolve(variant));
        Comparison known = resolution.comparison().orElseThrow();
        Training training = known.after();
        Comparison comparison = work.of("compare", () -> Comparison.of(known.before(), training));
        work.of("differences", comparison::differences);
        work.of("adaptations", comparison::adaptations);

        FidelityReport report = work.of(
                "judge", () -> FidelityAssessor.standard().assess(resolution).orElseThrow());
        work.of("records", () -> AdaptationRecord.of(resolution, report));
        work.of("plan", () -> EffortPlanner.standard().plan(training, new PlanSize(2, 20)));

        TrainingVariant derived =
                work.of("derive", () -> VariantDerivation.of(known.before()).derive(training, variant.getChanges()));
        work.of("resolve with records", () -> resolver.resolve(derived));

        accept(
                work,
                variant,
                Stream.concat(resolution.findings().stream(), report.findings().stream())
                        .toList());
    }

    private static void accept(Work work, TrainingVariant variant, List<Finding> found) {
        Acceptances.Builder acceptances =
                Acceptances.builder().acceptancesOf(TrainingReference.of(variant.getId(), variant.getVersion()));
        Map<String, Acceptance> byKey = new LinkedHashMap<>();
        found.stream()
                .flatMap(finding ->
                        Stream.of(finding.address(), ELSEWHERE).map(address -> acceptance(finding.rule(), address)))
                .forEach(acceptance -> byKey.put(acceptance.key(), acceptance));
        Acceptances all = acceptances.acceptances(byKey.values()).build();
        work.of("accept", () -> AcceptanceCheck.of(all, Optional.of(variant), found, DAY));
    }

    private static Acceptance acceptance(String rule, Optional<Address> address) {
        return Acceptance.builder()
                .rule(rule)
                .address(address)
                .reason(LocalizedText.of("Dit jaar kan het niet anders."))
                .acceptedBy(AdaptationDecider.TEAM)
                .until(DAY)
                .build();
    }
}
