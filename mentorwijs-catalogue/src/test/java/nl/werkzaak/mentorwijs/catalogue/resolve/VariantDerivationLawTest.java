package nl.werkzaak.mentorwijs.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.werkzaak.mentorwijs.catalogue.GeneratedTrainings;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

/** What holds for the variant that is derived from any training. */
class VariantDerivationLawTest {

    private static final int CASES = Integer.getInteger("mentorwijs.cases", 2_000);
    private static final int FEW_CASES = Math.min(200, CASES);

    @Test
    void comesToTheTrainingFromWhichItIsDerived() {
        forEachSeed(seed -> {
            Training training = GeneratedTrainings.of(seed);

            TrainingVariant variant = VariantDerivation.standard().derive(training);

            assertThat(VariantResolver.standard().resolve(variant).training())
                    .as("seed %d", seed)
                    .contains(training);
        });
    }

    @Test
    void comesToTheTrainingAlsoWhereItIsDerivedFromAnotherVariant() {
        LongStream.range(0, CASES / 2).forEach(seed -> {
            Training region = GeneratedTrainings.of(seed).withId(Id.of("regio"));
            Training town = GeneratedTrainings.of(~seed).withId(Id.of("gemeente"));
            VariantLibrary library =
                    VariantLibrary.of(List.of(VariantDerivation.standard().derive(region)));

            TrainingVariant derived = VariantDerivation.of(region).derive(town);

            assertThat(VariantResolver.standard()
                            .withLibrary(library)
                            .resolve(derived)
                            .training())
                    .as("seed %d", seed)
                    .contains(town);
        });
    }

    @Test
    void saysNoMoreThanTheVariantThatCameToTheTraining() {
        forEachSeed(seed -> {
            TrainingVariant variant = GeneratedVariants.of(seed);
            Training training =
                    VariantResolver.standard().resolve(variant).training().orElseThrow();

            TrainingVariant derived = VariantDerivation.standard().derive(training);

            assertThat(variant.givenSections()).as("seed %d", seed).containsAll(derived.givenSections());
            assertThat(VariantResolver.standard().resolve(derived).training())
                    .as("seed %d", seed)
                    .contains(training);
        });
    }

    @Test
    void givesNoSectionThatCouldBeLeftOut() {
        LongStream.range(0, FEW_CASES).forEach(seed -> {
            Training training = GeneratedTrainings.of(seed);
            TrainingVariant variant = VariantDerivation.standard().derive(training);

            for (Section section : variant.givenSections()) {
                TrainingVariant less = GeneratedVariants.without(section, variant);
                assertThat(VariantResolver.standard().resolve(less).training())
                        .as("seed %d without %s", seed, section)
                        .isNotEqualTo(Optional.of(training));
            }
        });
    }

    @Test
    void recordsEachAdaptationWithTheReasonStillToBeGiven() {
        forEachSeed(seed -> {
            TrainingVariant variant = VariantDerivation.standard().derive(GeneratedTrainings.of(seed));

            assertThat(VariantResolver.standard().resolve(variant).findings())
                    .as("seed %d", seed)
                    .hasSameSizeAs(variant.getChanges())
                    .extracting(Finding::rule)
                    .containsOnly(
                            variant.getChanges().isEmpty() ? new String[0] : new String[] {"change.reason.missing"});
        });
    }

    private interface Law {
        void holdsFor(long seed);
    }

    private static void forEachSeed(Law law) {
        LongStream.range(0, CASES).forEach(law::holdsFor);
    }
}
