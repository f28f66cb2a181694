package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FidelityReportTest {

    @Test
    void isGreenWithoutFindings() {
        FidelityReport report = report();

        assertThat(report.overall()).isEqualTo(Light.GREEN);
        assertThat(report.overall(Basis.SOURCE)).isEqualTo(Light.GREEN);
        assertThat(report.overall(Basis.LITERATURE)).isEqualTo(Light.GREEN);
    }

    @Test
    void takesTheWorstLightOfEachBasisAndTheWorseOfBoth() {
        FidelityReport report = report(
                finding(Light.GREEN, Basis.SOURCE),
                finding(Light.RED, Basis.LITERATURE),
                finding(Light.YELLOW, Basis.SOURCE),
                finding(Light.YELLOW, Basis.LITERATURE));

        assertThat(report.overall(Basis.SOURCE)).isEqualTo(Light.YELLOW);
        assertThat(report.overall(Basis.LITERATURE)).isEqualTo(Light.RED);
        assertThat(report.overall()).isEqualTo(Light.RED);
    }

    @Test
    void doesNotCountWhatIsNotJudged() {
        Finding grey = finding(Light.GREY, Basis.SOURCE);

        FidelityReport report =
                new FidelityReport(List.of(), List.of(), List.of(), List.of(grey), List.of(), List.of());

        assertThat(report.overall()).isEqualTo(Light.GREEN);
    }

    @Test
    void cannotBeChangedFromOutside() {
        List<Finding> findings = new ArrayList<>(List.of(finding(Light.RED, Basis.SOURCE)));
        FidelityReport report = new FidelityReport(List.of(), List.of(), findings, List.of(), List.of(), List.of());

        findings.clear();

        assertThat(report.findings()).hasSize(1);
        assertThatThrownBy(() -> report.findings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aDimensionIsToldByItsFirstAspectAndJudgedByItsFirstWorst() {
        DimensionResult dimension = new DimensionResult(
                Dimension.CONTENT,
                List.of(
                        result(Aspect.ACTIVE_COMPONENTS, Light.GREEN, Basis.SOURCE),
                        result(Aspect.BEHAVIOURS, Light.YELLOW, Basis.SOURCE),
                        result(Aspect.HOMEWORK, Light.YELLOW, Basis.LITERATURE)));

        assertThat(dimension.lead().aspect()).isEqualTo(Aspect.ACTIVE_COMPONENTS);
        assertThat(dimension.light()).isEqualTo(Light.YELLOW);
        assertThat(dimension.basis()).isEqualTo(Basis.SOURCE);
    }

    @Test
    void refusesADimensionWithoutAspects() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DimensionResult(Dimension.DURATION, List.of()))
                .withMessageContaining("DURATION");
    }

    private static FidelityReport report(Finding... findings) {
        return new FidelityReport(List.of(), List.of(), List.of(findings), List.of(), List.of(), List.of());
    }

    private static Finding finding(Light light, Basis basis) {
        return Finding.builder()
                .rule("rule")
                .severity(Severity.WARNING)
                .kind(FindingKind.FIDELITY)
                .light(light)
                .basis(basis)
                .location(Location.of(""))
                .message(LocalizedText.of("Zin.", "Sentence."))
                .build();
    }

    private static AspectResult result(Aspect aspect, Light light, Basis basis) {
        Measure measure = new Measure("1", LocalizedText.of("1", "1"));
        return new AspectResult(aspect, measure, measure, Optional.empty(), light, basis, List.of());
    }
}
