package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.SectionProperty;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A training from which a variant takes what it leaves out.
 *
 * @param training  the training, not null
 * @param origins  for each section where it comes from, as a variant of the training sees it; not null
 * @param documents  for each section the document that gives it, not null
 */
record Parent(Training training, Map<Section, Origin> origins, Map<Section, TrainingReference> documents) {

    static Parent canonical(Training training) {
        Map<Section, Origin> origins = new EnumMap<>(Section.class);
        Map<Section, TrainingReference> documents = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            origins.put(section, Origin.CANONICAL);
            documents.put(section, TrainingReference.of(training.getId(), training.getVersion()));
        }
        return new Parent(training, origins, documents);
    }

    /** A variant as the training of which another is a variant. */
    static Optional<Parent> of(Resolution resolution) {
        Map<Section, Origin> origins = new EnumMap<>(Section.class);
        resolution
                .origins()
                .forEach((section, origin) -> origins.put(section, origin == Origin.VARIANT ? Origin.PARENT : origin));
        return resolution.training().map(training -> new Parent(training, origins, resolution.documents()));
    }

    /** What a variant comes to, given that it agrees with this training. */
    Training completing(TrainingVariant variant) {
        Training.Builder whole = Training.builder()
                .id(variant.getId())
                .version(variant.getVersion())
                .organisation(variant.getOrganisation());
        SectionProperty.all().forEach(property -> property.complete(variant, training, whole));
        if (variant.getEffort().isEmpty()) {
            whole.effort(DerivedEffort.of(training.getEffort(), variant.getSessions()));
        }
        return whole.build();
    }

    /** Where the sections of what a variant comes to come from. */
    Map<Section, Origin> originsOf(TrainingVariant variant, Training completed) {
        Map<Section, Origin> all = new EnumMap<>(origins);
        variant.givenSections().forEach(section -> all.put(section, Origin.VARIANT));
        if (derivesEffort(variant, completed)) {
            all.put(Section.EFFORT, Origin.DERIVED);
        }
        return all;
    }

    /** Which documents give the sections of what a variant comes to. */
    Map<Section, TrainingReference> documentsOf(TrainingVariant variant, Training completed) {
        Map<Section, TrainingReference> all = new EnumMap<>(documents);
        TrainingReference own = TrainingReference.of(variant.getId(), variant.getVersion());
        variant.givenSections().forEach(section -> all.put(section, own));
        if (derivesEffort(variant, completed)) {
            all.put(Section.EFFORT, own);
        }
        return all;
    }

    private boolean derivesEffort(TrainingVariant variant, Training completed) {
        return variant.getEffort().isEmpty() && !completed.getEffort().equals(training.getEffort());
    }
}
