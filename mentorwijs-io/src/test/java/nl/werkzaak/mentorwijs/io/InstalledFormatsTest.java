package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.example.format.ForeignFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of other jars, good and bad, beside those of this library. */
class InstalledFormatsTest {

    private static final List<String> OURS =
            Formats.standard().writable().stream().map(WritableFormat::id).toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void takesAGoodFormatOfAnotherJarWhateverIsWrongWithTheRest() throws IOException {
        Formats formats = with(
                "org.example.Missing",
                ForeignFormat.FailsToStart.class.getName(),
                ForeignFormat.FailsToTellItsName.class.getName(),
                ForeignFormat.Nameless.class.getName(),
                ForeignFormat.HasNoId.class.getName(),
                InstalledFormatsTest.class.getName(),
                ForeignFormat.Good.class.getName());

        assertThat(formats.writable())
                .extracting(WritableFormat::id)
                .contains("good")
                .containsAll(OURS);
        assertThat(sentences(formats, Locale.ENGLISH))
                .hasSize(6)
                .anyMatch(sentence -> sentence.contains("org.example.Missing not found"))
                .anyMatch(sentence -> sentence.contains("no licence"))
                .anyMatch(sentence -> sentence.contains("FailsToTellItsName") && sentence.contains("no name today"))
                .anyMatch(sentence -> sentence.contains("Nameless") && sentence.contains("Not an id"))
                .anyMatch(sentence -> sentence.contains("HasNoId"))
                .anyMatch(sentence -> sentence.contains("InstalledFormatsTest not a subtype"));
        assertThat(sentences(formats, Locale.forLanguageTag("nl"))).allMatch(sentence -> sentence.contains("niet"));
    }

    @Test
    void tellsOfAListOfProvidersThatIsNone() throws IOException {
        Formats formats = with("not a name of a class");

        assertThat(formats.writable()).extracting(WritableFormat::id).containsExactlyElementsOf(OURS);
        assertThat(sentences(formats, Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("A format that another jar provides cannot be loaded, and is not used: ");
    }

    @Test
    void letsNoFormatTakeThePlaceOfAnother() throws IOException {
        Formats formats = with(
                ForeignFormat.SameId.class.getName(),
                ForeignFormat.SameExtension.class.getName(),
                ForeignFormat.SameMediaType.class.getName(),
                ForeignFormat.Good.class.getName(),
                ForeignFormat.AlsoGood.class.getName());

        assertThat(formats.writable()).extracting(WritableFormat::id).doesNotHaveDuplicates();
        assertThat(formats.byId("json").orElseThrow())
                .isNotInstanceOf(ForeignFormat.class)
                .isSameAs(formats.byFile(Path.of("a.json")).orElseThrow())
                .isSameAs(formats.byMediaType("application/json").orElseThrow());
        assertThat(formats.writableById("good")).get().isInstanceOf(ForeignFormat.Good.class);
        assertThat(sentences(formats, Locale.ENGLISH))
                .containsExactly(
                        "The format " + ForeignFormat.SameId.class.getName()
                                + " is not used: another format has json already.",
                        "The format " + ForeignFormat.SameExtension.class.getName()
                                + " is not used: another format has .json already.",
                        "The format " + ForeignFormat.SameMediaType.class.getName()
                                + " is not used: another format has Application/JSON already.",
                        "The format " + ForeignFormat.AlsoGood.class.getName()
                                + " is not used: another format has good already.");
    }

    @Test
    void hasNothingToSayOfItsOwnFormats() throws IOException {
        assertThat(with().problems()).isEmpty();
    }

    private static List<String> sentences(Formats formats, Locale language) {
        return formats.problems().stream()
                .map(FormatProblem::sentence)
                .map((LocalizedText sentence) -> sentence.in(language))
                .toList();
    }

    /** The formats that are found with more providers, of formats that are only written, on the path. */
    private Formats with(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(WritableFormat.class.getName()), List.of(providers));
        URL[] more = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(more, InstalledFormatsTest.class.getClassLoader())) {
            return InstalledFormats.load(loader);
        }
    }
}
