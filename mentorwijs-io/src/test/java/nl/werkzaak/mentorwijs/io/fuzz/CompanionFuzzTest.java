package nl.werkzaak.mentorwijs.io.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Formats;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands beside a variant: acceptances, and rules of an organisation. */
@Tag("once")
class CompanionFuzzTest {

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("jsonAcceptances")
    @FuzzTest
    void acceptancesInJson(byte[] document) {
        Promises.read(reader("json", Companion.ACCEPTANCES), document);
    }

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("yamlAcceptances")
    @FuzzTest
    void acceptancesInYaml(byte[] document) {
        Promises.read(reader("yaml", Companion.ACCEPTANCES), document);
    }

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("jsonRules")
    @FuzzTest
    void rulesInJson(byte[] document) {
        holdsRules("json", document);
    }

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("yamlRules")
    @FuzzTest
    void rulesInYaml(byte[] document) {
        holdsRules("yaml", document);
    }

    private static void holdsRules(String format, byte[] document) {
        Promises.read(reader(format, Companion.RULES), document)
                .value()
                .ifPresent(rules -> FidelityAssessor.standard().withRules(rules.rules()));
    }

    private static <T> DocumentReader<T> reader(String format, Companion<T> companion) {
        return Formats.standard().byId(format).orElseThrow().reader(companion).orElseThrow();
    }

    static Stream<Named<byte[]>> jsonAcceptances() {
        return Stream.concat(Seeds.acceptances(".json"), Seeds.inJson(yamlAcceptances()));
    }

    static Stream<Named<byte[]>> yamlAcceptances() {
        return Seeds.acceptances(".yaml");
    }

    static Stream<Named<byte[]>> jsonRules() {
        return Seeds.inJson(yamlRules());
    }

    static Stream<Named<byte[]>> yamlRules() {
        return Seeds.rules(".yaml");
    }
}
