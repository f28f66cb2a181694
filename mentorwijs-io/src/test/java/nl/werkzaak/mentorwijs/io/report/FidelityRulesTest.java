package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRules;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of fidelity as documents: a folder for each rule, with documents that break it and documents that come close
 * and do not. Beside each stands everything that is told of it, other rules included; where nothing stands, nothing is.
 * What is told of every document is left out, save in the folders of those rules.
 */
class FidelityRulesTest {

    private static final Path RULES = Path.of("src", "test", "resources", "fidelity");
    private static final Set<String> TOLD_OF_EVERY_DOCUMENT = FidelityRules.standard().stream()
            .filter(rule -> rule.condition().orElseThrow() instanceof Condition.Always)
            .map(FidelityRule::id)
            .collect(Collectors.toSet());

    @TestFactory
    Stream<DynamicTest> eachDocumentGivesWhatStandsBesideIt() {
        return documents("")
                .map(file ->
                        dynamicTest(nameOf(file), () -> assertThat(told(file)).isEqualTo(expected(file))));
    }

    @TestFactory
    Stream<DynamicTest> eachDocumentThatFailsBreaksTheRuleOfItsFolder() {
        return documents("fail-")
                .map(file -> dynamicTest(
                        nameOf(file),
                        () -> assertThat(findings(file))
                                .extracting(Finding::rule)
                                .contains(ruleOf(file))));
    }

    @TestFactory
    Stream<DynamicTest> eachDocumentThatPassesKeepsTheRuleOfItsFolder() {
        return documents("pass-")
                .map(file -> dynamicTest(
                        nameOf(file),
                        () -> assertThat(findings(file))
                                .extracting(Finding::rule)
                                .doesNotContain(ruleOf(file))));
    }

    @Test
    void noRuleIsWithoutItsDocuments() {
        assertThat(rulesWith("fail-")).isEqualTo(rules(Condition.Never.class));
        assertThat(rulesWith("pass-")).isEqualTo(rules(Condition.Always.class));
    }

    @TestFactory
    Stream<DynamicTest> everyJudgementCitesASource() {
        return documents("fail-")
                .map(file -> dynamicTest(
                        nameOf(file),
                        () -> assertThat(review(file).findings())
                                .allSatisfy(finding ->
                                        assertThat(finding.citations()).isNotEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everyWarningSaysWhatWasExpectedAndWhatToDo() {
        return documents("fail-")
                .map(file -> dynamicTest(
                        nameOf(file),
                        () -> assertThat(review(file).findings())
                                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                                .allSatisfy(finding -> {
                                    assertThat(finding.hint()).isPresent();
                                    finding.canonical()
                                            .ifPresent(canonical -> Stream.of(RuleTexts.DUTCH, Locale.ENGLISH)
                                                    .forEach(language -> assertThat(finding.message()
                                                                    .in(language))
                                                            .contains(canonical.in(language))));
                                })));
    }

    @TestFactory
    Stream<DynamicTest> everySentenceIsFilledIn() {
        return documents("fail-")
                .map(file -> dynamicTest(
                        nameOf(file),
                        () -> assertThat(findings(file))
                                .flatExtracting(
                                        finding -> Stream.concat(Stream.of(finding.message()), finding.hint().stream())
                                                .flatMap(text -> text.byLanguage().values().stream())
                                                .toList())
                                .allSatisfy(sentence -> assertThat(sentence.toString())
                                        .endsWith(".")
                                        .doesNotContainPattern("\\{[a-zA-Z]+}"))));
    }

    private static Set<String> rules(Class<? extends Condition> without) {
        return FidelityRules.standard().stream()
                .filter(rule -> !without.isInstance(rule.condition().orElseThrow()))
                .map(FidelityRule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rulesWith(String prefix) {
        return documents(prefix).map(FidelityRulesTest::ruleOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> documents(String prefix) {
        try (Stream<Path> files = Files.walk(RULES)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Review review(Path file) throws IOException {
        return Mentorwijs.standard()
                .review(
                        nameOf(file),
                        Formats.standard().byFile(file).orElseThrow().reader().read(file));
    }

    private static List<Finding> findings(Path file) throws IOException {
        Review review = review(file);
        return Stream.concat(review.findings().stream(), review.notJudged().stream())
                .toList();
    }

    private static String told(Path file) throws IOException {
        return findings(file).stream()
                .filter(finding ->
                        finding.rule().equals(ruleOf(file)) || !TOLD_OF_EVERY_DOCUMENT.contains(finding.rule()))
                .map(FidelityRulesTest::line)
                .collect(Collectors.joining());
    }

    /** The light, the place and the rule. */
    private static String line(Finding finding) {
        String pointer = finding.location().pointer();
        return finding.light().map(Light::name).orElse(finding.severity().name()) + " "
                + finding.location().position().orElseThrow() + " " + (pointer.isEmpty() ? "(document)" : pointer) + " "
                + finding.rule() + "\n";
    }

    private static String expected(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".expected");
        return Files.exists(beside) ? Files.readString(beside) : "";
    }

    private static String nameOf(Path file) {
        return ruleOf(file) + "/" + file.getFileName();
    }

    private static String ruleOf(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }
}
