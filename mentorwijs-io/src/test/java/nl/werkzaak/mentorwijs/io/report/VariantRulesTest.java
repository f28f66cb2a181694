package nl.werkzaak.mentorwijs.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.VariantFolder;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of how a variant fits what it is a variant of, as documents: a folder for each rule, with documents that
 * break it, the findings that each must give beside it, and documents that come close and break nothing. The folder
 * {@code parents} within holds the documents of which others are variants. Judgements of fidelity are left out.
 */
@Golden
class VariantRulesTest {

    private static final Path RULES = Path.of("src", "test", "resources", "variant-rules");

    /** There is one version of the catalogue: no document can be of an older one. */
    private static final String NOT_YET = "variant.of.changed";

    @TestFactory
    Stream<DynamicTest> aDocumentThatBreaksARuleGivesTheFindingsBesideIt() {
        return documents("fail-")
                .map(file -> dynamicTest(nameOf(file), () -> {
                    GoldenFile.assertMatches(file.resolveSibling(file.getFileName() + ".expected"), told(file));
                    assertThat(findings(file)).extracting(Finding::rule).contains(ruleOf(file));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aDocumentThatComesCloseGivesNoFindings() {
        return documents("pass-")
                .map(file -> dynamicTest(
                        nameOf(file), () -> assertThat(findings(file)).isEmpty()));
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

    @Test
    void noRuleIsWithoutItsDocuments() {
        Set<String> rules = RuleTexts.of(VariantResolver.class, "VariantRules").rules().stream()
                .filter(rule -> !rule.endsWith(".hint"))
                .filter(rule -> !rule.equals(NOT_YET))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rulesWith("fail-")).isEqualTo(rules);
        assertThat(rulesWith("pass-")).isEqualTo(rules);
    }

    private static Set<String> rulesWith(String prefix) {
        return documents(prefix).map(VariantRulesTest::ruleOf).collect(Collectors.toCollection(TreeSet::new));
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

    private static List<Finding> findings(Path file) throws IOException {
        return Mentorwijs.standard()
                .withVariants(new VariantFolder(file.resolveSibling("parents")))
                .review(file)
                .findings()
                .stream()
                .filter(finding -> finding.kind() != FindingKind.FIDELITY)
                .toList();
    }

    /** The weight, the place, the rule and the sentence. */
    private static String told(Path file) throws IOException {
        return findings(file).stream()
                .map(finding -> finding.severity() + " "
                        + finding.location().position().orElseThrow() + " "
                        + finding.location().pointer() + " " + finding.rule() + "\n    "
                        + finding.message().dutch() + "\n")
                .collect(Collectors.joining());
    }

    private static String nameOf(Path file) {
        return ruleOf(file) + "/" + file.getFileName();
    }

    private static String ruleOf(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }
}
