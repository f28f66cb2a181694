package nl.werkzaak.mentorwijs.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.CatalogueChange;
import nl.werkzaak.mentorwijs.catalogue.CatalogueHistory;
import nl.werkzaak.mentorwijs.catalogue.CatalogueRelease;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

/** What a variant of an older version is told; the versions before and after 1.0.0 are made for these tests. */
class VersionNotesTest {

    private final VariantResolver resolver = VariantResolver.standard()
            .withHistory(new CatalogueHistory(List.of(
                    release("0.8.0", Optional.empty(), "Er is een bron bij.", "A source was added."),
                    release(
                            "0.9.0",
                            Optional.of(Section.SESSIONS),
                            "Een bijeenkomst duurt 2,5 uur.",
                            "A session lasts 2.5 hours."),
                    release("1.0.0", Optional.empty(), "De naam is verbeterd.", "The name was mended."),
                    release("1.1.0", Optional.empty(), "Dit komt nog.", "This is to come."))));

    @Test
    void areWhatChangedSinceFromTheOldestToTheNewest() {
        List<Finding> findings = findings("0.8.0");

        assertThat(findings)
                .extracting(finding -> finding.message().dutch())
                .containsExactly(
                        "Sinds versie 0.8.0 is in Mentorwijs gewijzigd (versie 0.9.0): Een bijeenkomst duurt 2,5 uur.",
                        "Sinds versie 0.8.0 is in Mentorwijs gewijzigd (versie 1.0.0): De naam is verbeterd.");
        assertThat(findings.get(0).message().in(Locale.ENGLISH))
                .isEqualTo("Changed in Mentorwijs since version 0.8.0 (version 0.9.0): A session lasts 2.5 hours.");
    }

    @Test
    void standAtTheVersionAndNameTheSectionThatTheyAreAbout() {
        Finding finding = findings("0.8.0").get(0);

        assertThat(finding.rule()).isEqualTo("variant.of.changed");
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.location().pointer()).isEqualTo("/variantOf/version");
        assertThat(finding.address()).contains(Address.parse("sessions"));
        assertThat(finding.hint().orElseThrow().dutch())
                .isEqualTo("Kijk na of dit uw variant raakt, en zet daarna onder variantOf de versie 1.0.0.");
    }

    @Test
    void areNoneForTheSameVersionForANewerOneAndForOneThatNeverWas() {
        assertThat(findings("1.0.0")).isEmpty();
        assertThat(findings("1.1.0")).isEmpty();
        assertThat(findings("0.8.1")).isEmpty();
    }

    @Test
    void keepNoVariantFromComingToATraining() {
        assertThat(resolver.resolve(variant("0.8.0")).training()).isPresent();
    }

    private List<Finding> findings(String version) {
        return resolver.resolve(variant(version)).findings();
    }

    private static TrainingVariant variant(String version) {
        return TrainingVariant.builder()
                .variantOf(TrainingReference.of(Id.of("mentorwijs"), Version.parse(version)))
                .id(Id.of("voorbeeld"))
                .version(Version.parse("1.0.0"))
                .build();
    }

    private static CatalogueRelease release(String version, Optional<Section> section, String dutch, String english) {
        return new CatalogueRelease(
                Version.parse(version), List.of(new CatalogueChange(section, LocalizedText.of(dutch, english))));
    }
}
