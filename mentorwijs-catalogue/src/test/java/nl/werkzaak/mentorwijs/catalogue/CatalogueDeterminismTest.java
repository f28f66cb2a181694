package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes the default locale and time zone of the whole machine, so it runs alone. */
@Isolated
@Tag("once")
class CatalogueDeterminismTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "ar"})
    void loadsEqualValuesUnderEveryLocale(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        Catalogue loaded = CatalogueJson.read(MentorwijsCatalogue.json());

        assertThat(loaded)
                .isEqualTo(MentorwijsCatalogue.canonical())
                .hasToString(MentorwijsCatalogue.canonical().toString());
        assertThat(loaded.entries()).isEqualTo(MentorwijsCatalogue.canonical().entries());
        assertThat(loaded.entries().keySet())
                .containsExactlyElementsOf(
                        MentorwijsCatalogue.canonical().entries().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "ar"})
    void findsTheSameWordsUnderEveryLocale(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(MentorwijsCatalogue.canonical().search("INCLUSIEF WERKKLIMAAT"))
                .extracting(entry -> entry.address().value())
                .contains("activeComponents/inclusive-work-climate");
    }

    @Test
    void givesTheSameBytesAndHashAtEveryCall() {
        assertThat(MentorwijsCatalogue.json()).isEqualTo(MentorwijsCatalogue.json());
        assertThat(MentorwijsCatalogue.contentHash()).isEqualTo(MentorwijsCatalogue.contentHash());
        assertThat(MentorwijsCatalogue.canonical()).isSameAs(MentorwijsCatalogue.canonical());
    }
}
