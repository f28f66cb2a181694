package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.werkzaak.mentorwijs.model.text.Version;
import org.junit.jupiter.api.Test;

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

    private static CatalogueRelease release(String version) {
        return new CatalogueRelease(Version.parse(version), List.of());
    }
}
