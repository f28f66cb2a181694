package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Adaptation;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.SectionComparison;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.SectionProperty;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Derives from a whole training the smallest variant that comes to it: only the sections that differ, with a record of
 * each adaptation whose reason is still to be given. The reverse of {@link VariantResolver}. Instances are immutable and
 * safe to share.
 */
public final class VariantDerivation {

    private static final VariantDerivation STANDARD =
            new VariantDerivation(MentorwijsCatalogue.canonical().getTraining());

    private final Training parent;

    private VariantDerivation(Training parent) {
        this.parent = parent;
    }

    /**
     * The derivation of variants of the canonical training.
     *
     * @return the derivation, not null
     */
    public static VariantDerivation standard() {
        return STANDARD;
    }

    /**
     * A derivation of variants of a training.
     *
     * @param training  the training, not null
     * @return the derivation, not null
     */
    public static VariantDerivation of(Training training) {
        return new VariantDerivation(training);
    }

    /**
     * The smallest variant that comes to a training, with one record for each adapted section and nature.
     *
     * @param training  the training, with the identity that the variant is to have, not null
     * @return the variant, not null
     */
    public TrainingVariant derive(Training training) {
        return derive(training, List.of());
    }

    /**
     * The smallest variant that comes to a training, with the records that exist already. A section that has a record
     * gets no other; a record of a section that does not differ is left out.
     *
     * @param training  the training, with the identity that the variant is to have, not null
     * @param known  the records, at most one for each section and nature, not null
     * @return the variant, not null
     * @throws jakarta.validation.ConstraintViolationException if two records are of one section and nature
     */
    public TrainingVariant derive(Training training, List<Change> known) {
        Comparison comparison = Comparison.of(parent, training);
        TrainingVariant.Builder variant = TrainingVariant.builder()
                .variantOf(TrainingReference.of(parent.getId(), parent.getVersion()))
                .id(training.getId())
                .version(training.getVersion())
                .organisation(training.getOrganisation());
        SectionProperty.all()
                .filter(property -> comparison.section(property.section()).differs())
                .forEach(property -> property.copy(training, variant));
        return variant.effort(effort(comparison))
                .changes(changes(comparison, known))
                .build();
    }

    private Optional<List<EffortFigure>> effort(Comparison comparison) {
        Training training = comparison.after();
        Optional<List<Session>> sessions = Optional.of(training.getSessions())
                .filter(list -> comparison.section(Section.SESSIONS).differs());
        return Optional.of(training.getEffort())
                .filter(effort -> !effort.equals(DerivedEffort.of(parent.getEffort(), sessions)));
    }

    private static List<Change> changes(Comparison comparison, List<Change> known) {
        List<Change> changes = new ArrayList<>();
        for (SectionComparison section : comparison.sections()) {
            section.adaptation().ifPresent(adaptation -> changes.addAll(changes(adaptation, known)));
        }
        return changes;
    }

    private static List<Change> changes(Adaptation adaptation, List<Change> known) {
        Section section = adaptation.section();
        List<Change> records =
                known.stream().filter(change -> change.getSection() == section).toList();
        if (!records.isEmpty() || section == Section.NAME) {
            return records;
        }
        return adaptation.natures().stream()
                .map(nature -> Change.builder().section(section).nature(nature).build())
                .toList();
    }
}
