package nl.werkzaak.mentorwijs.io;

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
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules as documents: a folder for each rule, with documents that break it, the findings that each must give beside
 * it, and documents that come close and break nothing. A name says whether a document is a variant or what is accepted of
 * one.
 */
class RulesTest {

    private static final Path RULES = Path.of("src", "test", "resources", "rules");

    /** Rules whose documents are too large to keep as files, that no variant can break, or that are told when one is written. */
    private static final Set<String> ELSEWHERE = Set.of(
            "catalogue.number.positive",
            "citation.line.positive",
            "disagreement.duplicate",
            "disagreement.wordings",
            "document.too-large",
            "format.left-out",
            "format.not-held",
            "gap.duplicate",
            "internal.unexplained",
            "limit.cells",
            "limit.depth",
            "limit.line",
            "limit.number",
            "limit.parts",
            "limit.text",
            "limit.tokens",
            "limit.unpacked",
            "reason.empty",
            "source.duplicate",
            "source.lines.positive",
            "source.sha256.form",
            "wording.citation.none");

    @TestFactory
    Stream<DynamicTest> aDocumentThatBreaksARuleGivesTheFindingsBesideIt() throws IOException {
        return documents("fail-")
                .map(file -> dynamicTest(nameOf(file), () -> {
                    ReadResult<?> result = read(file);

                    if (Boolean.getBoolean("mentorwijs.regenerate")) {
                        Files.writeString(expected(file), told(result));
                    }
                    assertThat(told(result)).isEqualTo(Files.readString(expected(file)));
                    boolean error =
                            result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
                    assertThat(result.value().isPresent()).isEqualTo(!error);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aDocumentThatBreaksNoRuleGivesAValueAndNoFindings() throws IOException {
        return documents("pass-")
                .map(file -> dynamicTest(nameOf(file), () -> {
                    ReadResult<?> result = read(file);

                    assertThat(result.findings()).isEmpty();
                    assertThat(result.value()).isPresent();
                }));
    }

    @Test
    void everyRuleThatADocumentCanBreakHasADocumentThatBreaksOnlyIt() throws IOException {
        Set<String> rules = new TreeSet<>(IoRules.texts().rules());
        rules.addAll(ModelRules.texts().rules());
        rules.removeAll(ELSEWHERE);

        Set<String> broken = documents("fail-")
                .filter(file -> read(file).findings().stream()
                        .allMatch(finding -> finding.rule().equals(ruleOf(file))))
                .map(RulesTest::ruleOf)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(broken).containsExactlyElementsOf(rules);
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrongInWholeSentencesOfBothLanguages() throws IOException {
        return documents("fail-")
                .map(file -> dynamicTest(nameOf(file), () -> {
                    for (Finding finding : read(file).findings()) {
                        assertThat(finding.message().byLanguage().values())
                                .hasSize(2)
                                .allSatisfy(sentence ->
                                        assertThat(sentence).endsWith(".").doesNotContainPattern("\\{[a-z]+}"));
                        finding.hint()
                                .ifPresent(hint -> assertThat(hint.byLanguage().values())
                                        .allSatisfy(
                                                sentence -> assertThat(sentence).matches("(?s).*[.?]")));
                    }
                }));
    }

    private static Stream<Path> documents(String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            List<Path> found = files.filter(file -> nameOf(file).contains("/" + prefix))
                    .filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
            return found.stream();
        }
    }

    private static ReadResult<?> read(Path file) {
        try {
            DocumentFormat format = Formats.standard().byFile(file).orElseThrow();
            return Companion.ACCEPTANCES.isNameOf(file)
                    ? format.reader(Companion.ACCEPTANCES).orElseThrow().read(file)
                    : format.reader().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(ReadResult<?> result) {
        return result.findings().stream().map(Told::of).collect(Collectors.joining());
    }

    private static Path expected(Path file) {
        return file.resolveSibling(file.getFileName() + ".expected");
    }

    private static String nameOf(Path file) {
        return ruleOf(file) + "/" + file.getFileName();
    }

    private static String ruleOf(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }
}
