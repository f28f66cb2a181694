package nl.werkzaak.mentorwijs.io.course;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.internal.loss.Loss;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** What a training says and a Course has no place for: a note for each section, and nothing where nothing is lost. */
final class CourseLosses {

    private static final String FORMAT = "schema.org Course";
    private static final String CHANGES = "changes";
    private static final RuleTexts PARTS = RuleTexts.of(CourseLosses.class, "CourseLosses");

    private CourseLosses() {}

    /**
     * What is lost.
     *
     * @param whole  what was written
     * @param variant  the document, with its record of changes
     */
    static List<Finding> of(TrainingVariant whole, TrainingVariant variant) {
        Stream<Finding> sections = Arrays.stream(Section.values())
                .filter(section -> isLost(section, whole))
                .map(section -> notHeld(section.jsonName()));
        Stream<Finding> changes = variant.getChanges().isEmpty() ? Stream.of() : Stream.of(notHeld(CHANGES));
        return Stream.concat(sections, changes).toList();
    }

    private static boolean isLost(Section section, TrainingVariant training) {
        return switch (section) {
            case NAME, DEFINITION, LEARNING_GOALS -> false;
            case SESSIONS ->
                training.getSessions().stream().flatMap(List::stream).anyMatch(CourseLosses::refers);
            default ->
                training.section(section)
                        .filter(value -> !(value instanceof List<?> list && list.isEmpty()))
                        .isPresent();
        };
    }

    private static boolean refers(Session session) {
        return !session.getComponents().isEmpty() || !session.getTargetGroups().isEmpty();
    }

    private static Finding notHeld(String part) {
        return Loss.notHeld(FORMAT, part, PARTS);
    }
}
