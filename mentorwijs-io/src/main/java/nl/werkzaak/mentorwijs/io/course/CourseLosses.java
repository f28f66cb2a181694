package nl.werkzaak.mentorwijs.io.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.IoRules;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingBuilder;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
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

    /** What a variant leaves out, where the training of which it is one is not at hand or does not fit it. */
    static Finding leftOut() {
        return finding("format.left-out", Severity.WARNING, "/variantOf", language -> Map.of())
                .build();
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
        return finding("format.not-held", Severity.NOTE, "/" + part, language -> arguments(part, language))
                .address(Section.find(part).map(section -> Address.parse(section.jsonName())))
                .build();
    }

    private static Map<String, String> arguments(String part, Locale language) {
        return Map.of("format", FORMAT, "part", PARTS.sentence(part, Map.of(), language));
    }

    private static FindingBuilder finding(
            String rule, Severity severity, String pointer, Function<Locale, Map<String, String>> arguments) {
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .kind(FindingKind.CONVERSION)
                .location(Location.of(pointer))
                .message(LocalizedText.of(
                        sentence(rule, arguments, RuleTexts.DUTCH), sentence(rule, arguments, Locale.ENGLISH)))
                .putAllArguments(arguments.apply(RuleTexts.DUTCH));
    }

    private static String sentence(String rule, Function<Locale, Map<String, String>> arguments, Locale language) {
        return IoRules.texts().sentence(rule, arguments.apply(language), language);
    }
}
