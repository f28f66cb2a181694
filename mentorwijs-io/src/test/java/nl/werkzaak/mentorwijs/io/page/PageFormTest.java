package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFormTest {

    @ParameterizedTest
    @CsvSource({"HTML, html, text/html, html", "MARKDOWN, markdown, text/markdown, md"})
    void isKnownByItsNamesElsewhere(PageForm form, String id, String mediaType, String extension) {
        assertThat(form.id()).isEqualTo(id);
        assertThat(form.mediaType()).isEqualTo(mediaType);
        assertThat(form.extension()).isEqualTo(extension);
    }
}
