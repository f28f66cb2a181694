package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Golden
class TenFaultsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "ten-faults");

    @ParameterizedTest
    @CsvSource({"json,nl", "json,en", "yaml,nl", "yaml,en"})
    void tellsAllTenFaultsOfADocumentAtOnceEachAtItsPlace(String id, String language) throws IOException {
        Path document = FOLDER.resolve("ten-faults." + id);

        List<Finding> findings = Formats.standard()
                .byFile(document)
                .orElseThrow()
                .reader()
                .read(document)
                .findings();

        assertThat(findings).hasSize(10);
        GoldenFile.assertMatches(
                FOLDER.resolve("ten-faults." + id + "." + language + ".expected"),
                findings.stream()
                        .map(finding -> Told.of(finding, Locale.forLanguageTag(language)))
                        .collect(Collectors.joining()));
    }
}
