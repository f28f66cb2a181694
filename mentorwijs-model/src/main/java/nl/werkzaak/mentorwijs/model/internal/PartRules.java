package nl.werkzaak.mentorwijs.model.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.PositiveDuration;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.text.Id;

/**
 * The rules across the parts of a training, and the one place of them: references resolve, the sessions together are no
 * longer than a duration may be, the contact time that is written is that of the sessions, target groups are of both
 * layers, and nothing is missing.
 *
 * <p>The violations of a stream are looked for as they are asked for. Whoever asks for the first alone learns quickly
 * whether there is any; whoever asks for all has them all.
 */
public final class PartRules {

    /** The id of the effort figure that states the contact time of a participant. */
    public static final Id CONTACT_TIME = Id.of("participant");

    static final String SESSIONS = "sessions";
    static final String EFFORT = "effort";

    private static final String DURATION = "duration";

    /** In the order in which a document has the sections. */
    private static final List<Referring> REFERRING = List.of(
            new Referring(
                    SESSIONS,
                    List.of(
                            new Reference("session.component.unknown", "components", "activeComponents"),
                            new Reference("session.target-group.unknown", "targetGroups", "targetGroups"))),
            new Referring(
                    "trainerProfiles",
                    List.of(new Reference(
                            "trainer-profile.requirement.unknown", "requirements", "trainerRequirements"))));

    /** Not of whole minutes, hence equal to no valid figure. */
    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE);

    /** Elements that refer to others. */
    private record Referring(String section, List<Reference> references) {}

    /** A list of ids in an element, the section where they are to be found, and the rule that one breaks if it is not. */
    private record Reference(String rule, String list, String section) {}

    private PartRules() {}

    /**
     * Where the parts of a training do not agree.
     *
     * @param training  the training, or as much of it as is known, not null
     * @return the violations with the path from the training, not null
     */
    public static Stream<Violation> disagreements(Parts training) {
        // One flat stream of streams: what is within a concatenation of streams is not looked for one by one.
        return Stream.concat(
                        REFERRING.stream().map(referring -> unresolved(training, referring)),
                        Stream.of(training).map(PartRules::ofTime))
                .flatMap(violations -> violations);
    }

    /**
     * The sections that nothing can fill in, since the training is not said to be a variant of another.
     *
     * @param training  the training, not null
     * @param sections  the names of all sections, not null
     * @return the violations, not null
     */
    public static Stream<Violation> missing(Parts training, Stream<String> sections) {
        return training.isAbsent("variantOf")
                ? sections.filter(training::isAbsent)
                        .map(section -> new Violation("variant.section.missing", "", Map.of("section", section)))
                : Stream.empty();
    }

    /**
     * Whether target groups are all of one layer. If the layer of one is not known, nobody can tell.
     *
     * @param groups  the groups, not null
     * @return true if no group is in the other layer
     */
    public static boolean lackALayer(List<Parts> groups) {
        Set<Optional<Object>> layers =
                groups.stream().map(group -> group.value("layer")).collect(Collectors.toSet());
        return layers.size() < 2 && !layers.contains(Optional.empty());
    }

    /**
     * What a reference that does not resolve could have meant.
     *
     * @param rule  the id of the rule that it breaks, not null
     * @param training  the training, not null
     * @return the keys to which one could refer there, empty if the rule is not about references
     */
    public static Optional<Set<String>> referable(String rule, Parts training) {
        return REFERRING.stream()
                .flatMap(referring -> referring.references().stream())
                .filter(reference -> reference.rule().equals(rule))
                .findFirst()
                .flatMap(reference -> keys(training, reference.section()));
    }

    private static Stream<Violation> unresolved(Parts training, Referring referring) {
        List<Parts> elements = training.elements(referring.section()).orElse(List.of());
        Map<Reference, Optional<Set<String>>> known = referring.references().stream()
                .collect(Collectors.toMap(reference -> reference, reference -> keys(training, reference.section())));
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(i -> referring.references().stream()
                        .flatMap(reference -> Objects.requireNonNull(known.get(reference)).stream()
                                .flatMap(keys -> unresolved(
                                        reference,
                                        elements.get(i),
                                        referring.section() + "/" + i + "/" + reference.list(),
                                        keys))));
    }

    private static Stream<Violation> unresolved(Reference reference, Parts element, String path, Set<String> keys) {
        List<?> ids =
                element.value(reference.list()).<List<?>>map(List.class::cast).orElse(List.of());
        return IntStream.range(0, ids.size())
                .filter(i -> ids.get(i) instanceof Id id && !keys.contains(id.value()))
                .mapToObj(i -> new Violation(
                        reference.rule(),
                        path + "/" + i,
                        Map.of("id", ids.get(i).toString())));
    }

    /** The keys of a section; empty if one of them is not known, since any id may be that one. */
    private static Optional<Set<String>> keys(Parts training, String section) {
        return training.elements(section)
                .filter(elements ->
                        elements.stream().noneMatch(element -> element.key().isEmpty()))
                .map(elements -> elements.stream()
                        .map(Parts::key)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    private static Stream<Violation> ofTime(Parts training) {
        Optional<Duration> sum = training.elements(SESSIONS).flatMap(PartRules::sum);
        if (sum.filter(PositiveDuration.ForDuration::isTooLong).isPresent()) {
            return Stream.of(Violation.of("session.duration.sum", SESSIONS));
        }
        return sum.flatMap(total -> otherContactTime(training, total)).stream();
    }

    private static Optional<Duration> sum(List<Parts> sessions) {
        Optional<Duration> sum = Optional.of(Duration.ZERO);
        for (Parts session : sessions) {
            sum = sum.flatMap(before -> duration(session).map(more -> together(before, more)));
        }
        return sum;
    }

    private static Optional<Duration> duration(Parts element) {
        return element.value(DURATION).map(Duration.class::cast);
    }

    private static Duration together(Duration one, Duration other) {
        try {
            return one.plus(other);
        } catch (ArithmeticException e) {
            // More than a duration can hold is also more than the sessions may take.
            return LONGEST;
        }
    }

    private static Optional<Violation> otherContactTime(Parts training, Duration sum) {
        List<Parts> figures = training.elements(EFFORT).orElse(List.of());
        return IntStream.range(0, figures.size())
                .filter(i -> figures.get(i).key().equals(Optional.of(CONTACT_TIME.value())))
                .boxed()
                .findFirst()
                .flatMap(i -> duration(figures.get(i))
                        .filter(stated -> !stated.equals(sum))
                        .map(stated -> new Violation(
                                "effort.contact-time.sum",
                                EFFORT + "/" + i + "/" + DURATION,
                                Map.of("sum", sum, "stated", stated))));
    }
}
