package nl.werkzaak.mentorwijs.catalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class SamenessTest {

    private static final LocalizedText DUTCH = LocalizedText.of("huiswerk");
    private static final LocalizedText TRANSLATED = LocalizedText.of("huiswerk", "homework");

    @Test
    void holdsForTextsThatSayTheSameInEachLanguage() {
        assertThat(Sameness.same(TRANSLATED, LocalizedText.of("huiswerk", "homework")))
                .isTrue();
        assertThat(Sameness.same(TRANSLATED, DUTCH)).isFalse();
    }

    @Test
    void holdsInDutchWhateverTheTranslation() {
        assertThat(Sameness.sameInDutch(TRANSLATED, DUTCH)).isTrue();
        assertThat(Sameness.sameInDutch(List.of(TRANSLATED), List.of(DUTCH))).isTrue();
        assertThat(Sameness.sameInDutch(List.of(TRANSLATED, DUTCH), List.of(DUTCH)))
                .isFalse();
        assertThat(Sameness.sameInDutch(LocalizedText.of("taak"), DUTCH)).isFalse();
    }

    @Test
    void holdsInDutchForTextsOnly() {
        assertThat(Sameness.sameInDutch(Duration.ZERO, Duration.ZERO)).isFalse();
        assertThat(Sameness.sameInDutch(List.of("huiswerk"), List.of("huiswerk")))
                .isFalse();
    }
}
