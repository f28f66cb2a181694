package nl.werkzaak.mentorwijs.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageSubjectTest {

    @Test
    void isNotADocumentThatIsNotValid() {
        assertThat(PageSubject.of(Pages.review("id: 1"))).isEmpty();
    }

    @Test
    void isNotAVariantOfATrainingThatIsNotKnown() {
        assertThat(PageSubject.of(Pages.review("""
                schemaVersion: "1.0"
                variantOf: { id: onbekend, version: "1.0.0" }
                id: mentorwijs-wees
                version: "0.1.0"
                name: { nl: Wees }
                """))).isEmpty();
    }
}
