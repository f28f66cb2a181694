package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleList;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ConditionKind;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files with rules of an organisation: a folder for each fault, with files that have it, what is told of each beside it,
 * and files that come close and have none.
 */
@Golden
class OwnRulesTest {

    private static final Path FILES = Path.of("src", "test", "resources", "conformance", "own-rules");

    @TestFactory
    Stream<DynamicTest> aFaultyFileGivesTheFindingsBesideIt() {
        return files("fail-")
                .map(file -> dynamicTest(nameOf(file), () -> {
                    ReadResult<FidelityRuleList> read = read(file);

                    assertThat(read.value()).isEmpty();
                    GoldenFile.assertMatches(beside(file), told(read));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aFileWithoutFaultsGivesRulesThatAnAssessorTakes() {
        return files("pass-")
                .map(file -> dynamicTest(nameOf(file), () -> {
                    ReadResult<FidelityRuleList> read = read(file);

                    assertThat(read.findings()).isEmpty();
                    assertThat(FidelityAssessor.standard()
                                    .withRules(read.value().orElseThrow().rules()))
                            .isNotNull();
                }));
    }

    /** Each rule of that file has a sample that breaks it and one that does not, which are tried when it is read. */
    @Test
    void everyKindOfConditionHasADocumentThatMeetsItAndOneThatDoesNot() {
        List<ConditionKind> kinds = ConditionKind.all().stream()
                .filter(kind -> kind.type() != Condition.Always.class && kind.type() != Condition.Never.class)
                .toList();

        assertThat(everyCondition())
                .allSatisfy(rule -> {
                    assertThat(rule.breaks()).isPresent();
                    assertThat(rule.keeps()).isPresent();
                })
                .extracting(rule -> ConditionKind.of(rule.condition().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfConditionFillsInTheWordsThatItKnows() {
        return everyCondition().stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    Set<String> words =
                            ConditionKind.of(rule.condition().orElseThrow()).words();

                    assertThat(findingIn(rule.breaks().orElseThrow(), rule)
                                    .message()
                                    .byLanguage()
                                    .values())
                            .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{"));
                    assertThat(words)
                            .allSatisfy(
                                    word -> assertThat(rule.message().dutch()).contains("{" + word + "}"));
                }));
    }

    @Test
    void anOrganisationCitesNoSourceOfMentorwijs() {
        assertThat(everyCondition())
                .extracting(rule -> findingIn(rule.breaks().orElseThrow(), rule))
                .allSatisfy(finding -> {
                    assertThat(finding.citations()).isEmpty();
                    assertThat(finding.basis()).contains(Basis.ORGANISATION);
                    assertThat(finding.literature()).containsExactly("Voorbeeld");
                });
    }

    private static List<FidelityRule> everyCondition() {
        return read(FILES.resolve("pass-every-condition.yaml"))
                .value()
                .orElseThrow()
                .rules();
    }

    private static Finding findingIn(String sections, FidelityRule rule) {
        TrainingVariant variant = Formats.standard()
                .byId("yaml")
                .orElseThrow()
                .reader()
                .read("""
                        schemaVersion: "1.0"
                        variantOf: { id: mentorwijs, version: "1.0.0" }
                        id: voorbeeld
                        version: "1.0.0"
                        """ + sections)
                .value()
                .orElseThrow();
        return FidelityAssessor.standard()
                .withRules(List.of(rule))
                .assess(VariantResolver.standard().resolve(variant))
                .orElseThrow()
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsTheSameRulesFromJson() {
        FidelityRuleList yaml =
                read(FILES.resolve("rule.duplicate/pass-two.yaml")).value().orElseThrow();
        String json = """
                {"schemaVersion": "1.0", "rules": [%s, %s]}
                """.formatted(jsonRule("rivierenland:huiswerk"), jsonRule("tiel:huiswerk"));

        assertThat(reader("json").read(json).value()).contains(yaml);
    }

    /** Characters that matter to YAML and to rules, put in the place of others or taken away. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverThrowsAndAlwaysExplainsAFileThatWasDamaged(long seed) throws IOException {
        String sound = Files.readString(FILES.resolve("pass-every-condition.yaml"));
        Random random = new Random(seed);
        String signs = "{}[]:,\"'|>-*&! \n9A";

        for (int i = 0; i < 25; i++) {
            int place = random.nextInt(sound.length());
            String sign = random.nextBoolean() ? "" : signs.charAt(random.nextInt(signs.length())) + "";
            String damaged = sound.substring(0, place) + sign + sound.substring(place + 1);

            ReadResult<FidelityRuleList> read = reader("yaml").read(damaged);

            assertThat(read.findings())
                    .as("seed %d, place %d, sign “%s”", seed, place, sign)
                    .noneMatch(finding -> finding.rule().equals("internal.unexplained"));
        }
    }

    private static String jsonRule(String id) {
        return """
                {"id": "%s", "class": "DESCRIBED", "light": "YELLOW", "basis": "ORGANISATION",
                 "condition": {"kind": "EMPTIED", "list": "HOMEWORK"}, "literature": ["Kwaliteitskader 2026"],
                 "message": {"nl": "Er is geen huiswerk.", "en": "There is no homework."}}
                """.formatted(id);
    }

    private static DocumentReader<FidelityRuleList> reader(String format) {
        return Formats.standard()
                .byId(format)
                .flatMap(found -> found.reader(Companion.RULES))
                .orElseThrow();
    }

    private static ReadResult<FidelityRuleList> read(Path file) {
        try {
            return reader("yaml").read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(ReadResult<FidelityRuleList> read) {
        return read.findings().stream()
                .map((Finding finding) -> Told.of(finding, RuleTexts.DUTCH))
                .collect(Collectors.joining());
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".expected");
    }

    private static Stream<Path> files(String prefix) {
        try (Stream<Path> files = Files.walk(FILES)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix)
                                    && file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        return faultOf(file) + "/" + file.getFileName();
    }

    private static String faultOf(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }
}
