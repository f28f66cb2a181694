package nl.werkzaak.mentorwijs.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.RuleAgreement;
import nl.werkzaak.mentorwijs.io.IoRules;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The library answers every document of the suite as the suite says. */
class ConformanceTest {

    private static final List<SuiteDocument> FAULTY = Suite.kept(Suite.FAULTY);
    private static final List<SuiteDocument> VALID = Suite.kept(Suite.VALID);

    /**
     * Rules that no document can break by being read: those of the catalogue, those that are told when one is written or
     * that another rule is told instead of, and the limits of workbooks, which have a test of their own.
     */
    private static final Set<String> BEYOND_DOCUMENTS = Set.of(
            "catalogue.number.positive",
            "citation.line.positive",
            "disagreement.duplicate",
            "disagreement.wordings",
            "format.left-out",
            "format.not-held",
            "gap.duplicate",
            "internal.unexplained",
            "limit.cells",
            "limit.parts",
            "limit.unpacked",
            "reason.empty",
            "rule.basis.namespace",
            "source.duplicate",
            "source.lines.positive",
            "source.sha256.form",
            "wording.citation.none");

    /** The documents of one fault make one test, and so do the files of one folder. */
    @TestFactory
    Stream<DynamicTest> aDocumentWithAFaultGivesExactlyItsFindingsAtTheirPlacesInBothLanguages() {
        Map<String, List<SuiteDocument>> byFault = FAULTY.stream()
                .collect(Collectors.groupingBy(ConformanceTest::faultOf, TreeMap::new, Collectors.toList()));
        return byFault.entrySet().stream()
                .map(fault ->
                        dynamicTest(fault.getKey(), () -> fault.getValue().forEach(ConformanceTest::assertAnswered)));
    }

    @Test
    void aValidDocumentGivesAValueAndNoFindings() {
        for (SuiteDocument document : VALID) {
            ReadResult<?> result = document.read();

            assertThat(result.findings()).as(document.name()).isEmpty();
            assertThat(result.value()).as(document.name()).isPresent();
        }
    }

    @Test
    void aHostsValidatorFindsNothingInAValidDocument() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            for (SuiteDocument document : VALID) {
                Object value = document.read().value().orElseThrow();

                assertThat(factory.getValidator().validate(value))
                        .as(document.name())
                        .isEmpty();
                assertThat(document.kind().equals("rules") || value instanceof Validated)
                        .as(document.name())
                        .isTrue();
            }
        }
    }

    /** A character that turns the direction of reading, in a comment, takes the document to the full check. */
    @Test
    void theFullCheckFindsNothingInWhatTheFastReaderAccepts() {
        for (SuiteDocument document : VALID) {
            if (document.format().equals("yaml") && document.isText()) {
                String text = document.text() + (document.text().endsWith("\n") ? "" : "\n");

                assertThat(document.reader().read(text + "# \u202e\n").findings())
                        .as(document.name())
                        .extracting(Answer::of)
                        .containsExactly(new Answer("ERROR", text.lines().count() + 1 + ":3", "", "text.bidi"));
            }
        }
    }

    @Test
    void everyRuleHasADocumentThatOnlyItRefuses() {
        Set<String> rules = new TreeSet<>(IoRules.texts().rules());
        rules.addAll(ModelRules.texts().rules());
        rules.addAll(RuleAgreement.texts().rules());
        rules.removeAll(BEYOND_DOCUMENTS);

        Set<String> broken = FAULTY.stream()
                .map(document -> document.findings().stream().map(Answer::rule).collect(Collectors.toSet()))
                .filter(told -> told.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(broken).containsExactlyElementsOf(rules);
    }

    @Test
    void holdsAsManyDocumentsAsItPromisesEachWithItsOwnName() {
        List<SuiteDocument> planted =
                FAULTY.stream().filter(document -> document.fault().isPresent()).toList();

        assertThat(VALID).hasSizeGreaterThanOrEqualTo(300);
        assertThat(planted)
                .hasSizeGreaterThanOrEqualTo(700)
                .allSatisfy(document -> assertThat(document.findings()).hasSize(1));
        assertThat(Stream.concat(FAULTY.stream(), VALID.stream()).map(SuiteDocument::name))
                .doesNotHaveDuplicates();
    }

    private static String faultOf(SuiteDocument document) {
        return document.fault().orElse(document.name().replaceAll("/[^/]*$", ""));
    }

    private static void assertAnswered(SuiteDocument document) {
        ReadResult<?> result = document.read();

        assertThat(result.findings()).as(document.name()).extracting(Answer::of).isEqualTo(document.findings());
        assertThat(result.findings()).as(document.name()).allSatisfy(ConformanceTest::assertToldWell);
        assertThat(result.value().isPresent())
                .as(document.name())
                .isEqualTo(document.findings().stream().noneMatch(Answer::isError));
    }

    private static void assertToldWell(Finding finding) {
        assertThat(finding.message().byLanguage().values()).hasSize(2).allSatisfy(sentence -> {
            assertThat(sentence).endsWith(".");
            // The rules on words in braces quote them.
            if (!finding.rule().startsWith("rule.word.")) {
                assertThat(sentence).doesNotContainPattern("\\{[a-z]+}");
            }
        });
        finding.hint()
                .ifPresent(hint -> assertThat(hint.byLanguage().values())
                        .allSatisfy(sentence -> assertThat(sentence).matches("(?s).*[.?]")));
    }
}
