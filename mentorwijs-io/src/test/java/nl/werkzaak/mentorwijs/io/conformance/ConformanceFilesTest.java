package nl.werkzaak.mentorwijs.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import org.junit.jupiter.api.Test;

/** The files of the suite are what the descriptions come to. */
@Golden
class ConformanceFilesTest {

    @Test
    void keepTheFaultyDocumentsThatAreDescribed() throws IOException {
        assertKept(Suite.FAULTY, Suite.makeFaulty());
    }

    @Test
    void keepTheValidDocumentsThatAreDescribed() throws IOException {
        assertKept(Suite.VALID, Suite.makeValid());
    }

    @Test
    void describeEachChangeOnceInSentencesAndPlantIt() {
        List<Fault> described = Suite.described();

        assertThat(described).extracting(Fault::id).doesNotHaveDuplicates();
        assertThat(described).flatExtracting(Fault::sentences).allMatch(sentence -> sentence.endsWith("."));
        assertThat(Stream.of(Suite.FAULTY, Suite.VALID)
                        .flatMap(file -> Suite.kept(file).stream())
                        .flatMap(document -> document.fault().stream()))
                .containsAll(described.stream().map(Fault::id).toList());
    }

    private static void assertKept(Path file, Stream<SuiteDocument> documents) throws IOException {
        String made = documents.map(document -> document.line() + "\n").collect(Collectors.joining());

        GoldenFile.assertMatches(file, made);
    }
}
