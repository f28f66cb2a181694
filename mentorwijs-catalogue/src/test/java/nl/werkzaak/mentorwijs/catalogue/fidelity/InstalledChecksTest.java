package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.example.rules.ForeignRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of other jars, good and bad, beside those of this library. */
class InstalledChecksTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();
    private static final List<String> OURS =
            FidelityRules.standard().stream().map(FidelityRule::id).toList();
    private static final Resolution UNCHANGED = VariantResolver.standard()
            .resolve(TrainingVariant.builder()
                    .variantOf(TrainingReference.of(CANONICAL.getId(), CANONICAL.getVersion()))
                    .id(Id.of("voorbeeld"))
                    .version(Version.parse("0.1.0"))
                    .build());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void takesAGoodProviderWhateverIsWrongWithTheRest() throws IOException {
        FidelityAssessor assessor = with(
                "org.example.Missing",
                ForeignRules.FailsToStart.class.getName(),
                ForeignRules.FailsToGive.class.getName(),
                ForeignRules.PosesAsOurs.class.getName(),
                InstalledChecksTest.class.getName(),
                ForeignRules.Good.class.getName());

        assertThat(assessor.rules())
                .extracting(FidelityRule::id)
                .startsWith(OURS.toArray(String[]::new))
                .hasSize(OURS.size() + 1)
                .endsWith("tiel:goed");
        assertThat(assessor.problems()).hasSize(5).extracting(RuleProblem::id).containsOnly("rules.unavailable");
        assertThat(sentences(assessor, Locale.ENGLISH))
                .allMatch(sentence -> sentence.contains("held against none of them"))
                .anyMatch(sentence -> sentence.contains("org.example.Missing not found"))
                .anyMatch(sentence -> sentence.contains("no licence"))
                .anyMatch(sentence -> sentence.contains("FailsToGive") && sentence.contains("org/example/Gone"))
                .anyMatch(sentence -> sentence.contains("PosesAsOurs") && sentence.contains("homework.removed"))
                .anyMatch(sentence -> sentence.contains("InstalledChecksTest not a subtype"));
        assertThat(sentences(assessor, Locale.forLanguageTag("nl")))
                .allMatch(sentence -> sentence.contains("aan geen ervan getoetst"));
    }

    @Test
    void leavesOutAllOfAProviderThatBringsATakenId() throws IOException {
        FidelityAssessor assessor = with(ForeignRules.Good.class.getName(), ForeignRules.SameId.class.getName());

        assertThat(assessor.rules())
                .extracting(FidelityRule::id)
                .contains("tiel:goed")
                .doesNotContain("tiel:eerste");
        assertThat(sentences(assessor, Locale.ENGLISH))
                .containsExactly("The rules of " + ForeignRules.SameId.class.getName()
                        + ", which another jar provides, are not used, and the variant was held against none of them:"
                        + " another rule has the id tiel:goed already.");
    }

    @Test
    void tellsInEachReportWhatIsMissingAndNeverShowsGreenForIt() throws IOException {
        FidelityAssessor assessor = with(ForeignRules.FailsToGive.class.getName(), ForeignRules.Good.class.getName());

        FidelityReport report = assessor.assess(UNCHANGED).orElseThrow();

        assertThat(report.overall()).isEqualTo(Light.GREEN);
        assertThat(report.ofOrganisations()).contains(Light.RED);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("rules.unavailable");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.basis()).contains(Basis.ORGANISATION);
            assertThat(finding.message()).isEqualTo(assessor.problems().get(0).sentence());
            assertThat(finding.hint()).isPresent();
        });
    }

    @Test
    void tellsItWhereNoRuleOfAnyOrganisationIsLeft() throws IOException {
        FidelityAssessor assessor = with("org.example.Missing");

        FidelityReport report = assessor.assess(UNCHANGED).orElseThrow();

        assertThat(report.ofOrganisations()).contains(Light.RED);
        assertThat(report.overallByBasis()).containsEntry(Basis.ORGANISATION, Light.RED);
    }

    @Test
    void keepsTheProblemsWhereRulesAreAdded() throws IOException {
        FidelityAssessor assessor = with("org.example.Missing");

        assertThat(assessor.withRules(List.of()).problems()).isNotEmpty().isEqualTo(assessor.problems());
    }

    @Test
    void tellsOfARuleThatFailsOnAVariantAndJudgesByTheOthers() throws IOException {
        FidelityAssessor assessor = with(ForeignRules.FailsOnEach.class.getName());

        FidelityReport report = assessor.assess(UNCHANGED).orElseThrow();

        assertThat(assessor.problems()).isEmpty();
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("rules.failed");
        assertThat(report.findings().get(0).message().in(Locale.ENGLISH))
                .isEqualTo("The rule culemborg:faalt failed on this variant and does not judge it:"
                        + " java.lang.UnsupportedOperationException: not today");
        assertThat(report.ofOrganisations()).contains(Light.RED);
        assertThat(report.kept())
                .extracting(FidelityRule::id)
                .contains("culemborg:houdt")
                .doesNotContain("culemborg:faalt");
    }

    @Test
    void hasNothingToSayOfItsOwnRules() throws IOException {
        assertThat(with().problems()).isEmpty();
    }

    private static List<String> sentences(FidelityAssessor assessor, Locale language) {
        return assessor.problems().stream()
                .map(problem -> problem.sentence().in(language))
                .toList();
    }

    /** The assessor with more providers on the path. */
    private FidelityAssessor with(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(FidelityRuleProvider.class.getName()), List.of(providers));
        URL[] more = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(more, InstalledChecksTest.class.getClassLoader())) {
            return FidelityAssessor.of(loader);
        }
    }
}
