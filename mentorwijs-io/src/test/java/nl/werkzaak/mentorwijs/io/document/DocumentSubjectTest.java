package nl.werkzaak.mentorwijs.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentSubjectTest {

    @Test
    void isNotADocumentThatIsNotValid() {
        assertThat(DocumentSubject.of(Documents.review("id: 1"))).isEmpty();
    }

    @Test
    void isNotAVariantOfATrainingThatIsNotKnown() {
        assertThat(DocumentSubject.of(Documents.review("""
                schemaVersion: "1.0"
                variantOf: { id: onbekend, version: "1.0.0" }
                id: mentorwijs-wees
                version: "0.1.0"
                name: { nl: Wees }
                """))).isEmpty();
    }
}
