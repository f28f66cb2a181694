package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class CatalogueHistoryTest {

    private static final CatalogueRelease FIRST = release("1.0.0");
    private static final CatalogueRelease SECOND = release("1.1.0");
    private static final CatalogueRelease THIRD = release("1.10.0");
    private static final CatalogueHistory HISTORY = new CatalogueHistory(List.of(FIRST, SECOND, THIRD));

    @Test
    void endsWithTheVersionOfTheCatalogue() {
        List<CatalogueRelease> releases = CatalogueHistory.standard().releases();

        assertThat(releases.get(releases.size() - 1).version())
                .isEqualTo(MentorwijsCatalogue.canonical().getVersion());
        assertThat(releases)
                .allSatisfy(release -> assertThat(release.changes())
                        .isNotEmpty()
                        .allSatisfy(
                                change -> assertThat(change.text().byLanguage()).containsOnlyKeys("nl", "en")));
    }

    @Test
    void knowsWhatCameAfterAVersion() {
        assertThat(HISTORY.since(Version.parse("1.0.0"))).containsExactly(SECOND, THIRD);
        assertThat(HISTORY.since(Version.parse("1.10.0"))).isEmpty();
    }

    @Test
    void knowsNothingOfAVersionThatNeverWas() {
        assertThat(HISTORY.since(Version.parse("1.0.1"))).isEmpty();
        assertThat(HISTORY.since(Version.parse("2.0.0"))).isEmpty();
    }

    @Test
    void refusesVersionsThatDoNotFollowEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CatalogueHistory(List.of(THIRD, SECOND)))
                .withMessage("version 1.1.0 does not follow 1.10.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new CatalogueHistory(List.of(FIRST, FIRST)));
    }

    @Test
    void isReadWithTheSectionThatAChangeIsAbout() {
        String change = "{\"section\": \"effort\", \"text\": {\"nl\": \"uren\", \"en\": \"hours\"}}";

        CatalogueHistory history = read("{\"version\": \"1.0.0\", \"changes\": [" + change + "]}");

        assertThat(history)
                .isEqualTo(new CatalogueHistory(List.of(new CatalogueRelease(
                        Version.parse("1.0.0"),
                        List.of(new CatalogueChange(
                                Optional.of(Section.EFFORT), LocalizedText.of("uren", "hours")))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": \"1.0.0\", \"changes\": [], \"date\": \"2026\"}",
                "{\"version\": \"1.0.0\", \"changes\": [], \"changes\": []}",
                "{\"version\": \"1.1.0\", \"changes\": []}, {\"version\": \"1.0.0\", \"changes\": []}"
            })
    void isNotReadWhereAReleaseSaysWhatCannotBe(String release) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read(release));
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeFrom() {
        List<CatalogueChange> changes = new ArrayList<>();
        CatalogueRelease release = new CatalogueRelease(Version.parse("1.0.0"), changes);
        List<CatalogueRelease> releases = new ArrayList<>(List.of(release));
        CatalogueHistory history = new CatalogueHistory(releases);

        changes.add(new CatalogueChange(Optional.empty(), LocalizedText.of("uren")));
        releases.clear();

        assertThat(history.releases()).containsExactly(release("1.0.0"));
    }

    private static CatalogueHistory read(String releases) {
        return CatalogueJson.history(("{\"releases\": [" + releases + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private static CatalogueRelease release(String version) {
        return new CatalogueRelease(Version.parse(version), List.of());
    }
}
