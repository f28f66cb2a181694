package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as it is, to be read over when it changes. Of a page of HTML its body: the head, with the style sheet in it,
 * has a test of its own.
 */
@Golden
class PageGoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "page", "golden");

    @ParameterizedTest
    @MethodSource("documents")
    void isWrittenInMarkdownAsItStandsInItsFile(Pages.Made made) throws IOException {
        GoldenFile.assertMatches(
                FOLDER.resolve(made.name() + ".md"), made.document().text(PageForm.MARKDOWN));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isWrittenInHtmlAsItStandsInItsFile(Pages.Made made) throws IOException {
        String page = made.document().text(PageForm.HTML);

        GoldenFile.assertMatches(FOLDER.resolve(made.name() + ".html"), page.substring(page.indexOf("<body>")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isTheSameBytesEveryTime(Pages.Made made) {
        for (PageForm form : PageForm.values()) {
            byte[] bytes = made.document().bytes(form);

            assertThat(made.document().bytes(form)).isEqualTo(bytes);
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(made.document().text(form))
                    .endsWith("\n")
                    .doesNotContain("\r");
        }
    }

    static Stream<Pages.Made> documents() {
        return Pages.all();
    }
}
