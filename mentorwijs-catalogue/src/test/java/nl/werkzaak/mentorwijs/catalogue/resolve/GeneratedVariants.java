package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.GeneratedTrainings;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.SectionProperty;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Valid variants of the canonical training, which also give sections that do not differ: the same seed gives the same
 * variant.
 */
final class GeneratedVariants {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    private GeneratedVariants() {}

    static TrainingVariant of(long seed) {
        Training training = GeneratedTrainings.of(seed);
        Random random = new Random(~seed);
        Set<Section> given = Arrays.stream(Section.values())
                .filter(section ->
                        !training.section(section).equals(CANONICAL.section(section)) || random.nextInt(4) == 0)
                .collect(Collectors.toSet());
        if (random.nextBoolean() && given.contains(Section.SESSIONS)) {
            given.remove(Section.EFFORT);
        }
        return giving(given, training).build();
    }

    static TrainingVariant without(Section section, TrainingVariant variant) {
        Training whole = VariantResolver.standard().resolve(variant).training().orElseThrow();
        Set<Section> given = variant.givenSections();
        given.remove(section);
        return giving(given, whole).build();
    }

    private static TrainingVariant.Builder giving(Set<Section> given, Training training) {
        TrainingVariant.Builder variant = TrainingVariant.builder()
                .variantOf(TrainingReference.of(CANONICAL.getId(), CANONICAL.getVersion()))
                .id(training.getId())
                .version(training.getVersion())
                .organisation(training.getOrganisation());
        given.forEach(section -> SectionProperty.of(section).copy(training, variant));
        return variant;
    }
}
