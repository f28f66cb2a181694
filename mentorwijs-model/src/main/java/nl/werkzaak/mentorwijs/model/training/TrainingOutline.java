package nl.werkzaak.mentorwijs.model.training;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.PositiveDuration;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.text.Id;

/**
 * What the rules across the parts of a training look at, and the one place of those rules: references resolve, the
 * sessions together are no longer than a duration may be, and the contact time that is written is that of the sessions.
 *
 * <p>A part that is not known is empty: it breaks no rule and hides none. So the rules serve a whole training, a
 * variant that leaves sections out, and a document in which some values could not be read.
 *
 * @param sessions  the sessions in order, not null
 * @param components  the ids of the active components, not null
 * @param targetGroups  the ids of the target groups, not null
 * @param profileRequirements  the ids of the requirements to which each trainer profile refers, not null
 * @param requirements  the ids of the trainer requirements, not null
 * @param contactTime  the figure for a participant's contact time, not null
 */
public record TrainingOutline(
        Optional<List<SessionOutline>> sessions,
        Optional<Set<String>> components,
        Optional<Set<String>> targetGroups,
        Optional<List<List<Optional<String>>>> profileRequirements,
        Optional<Set<String>> requirements,
        Optional<ContactTime> contactTime) {

    /**
     * A session, as far as the rules look at it.
     *
     * @param duration  its duration, empty if not known
     * @param components  the ids of the components to which it refers, not null
     * @param targetGroups  the ids of the groups to which it refers, not null
     */
    public record SessionOutline(
            Optional<Duration> duration, List<Optional<String>> components, List<Optional<String>> targetGroups) {}

    /**
     * The figure that states the contact time of a participant.
     *
     * @param index  its position among the figures, counted from 0
     * @param duration  the contact time, not null
     */
    public record ContactTime(int index, Duration duration) {}

    /** The id of the figure that states the contact time of a participant. */
    public static final Id CONTACT_TIME = Id.of("participant");

    /** Not of whole minutes, hence equal to no valid figure. */
    private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE);

    /**
     * The outline of sections, each empty where it is left out.
     *
     * @param sessions  the sessions, not null
     * @param components  the active components, not null
     * @param targetGroups  the target groups, not null
     * @param profiles  the trainer profiles, not null
     * @param requirements  the trainer requirements, not null
     * @param effort  the effort figures, not null
     * @return the outline, not null
     */
    public static TrainingOutline of(
            Optional<List<Session>> sessions,
            Optional<List<ActiveComponent>> components,
            Optional<List<TargetGroup>> targetGroups,
            Optional<List<TrainerProfile>> profiles,
            Optional<List<TrainerRequirement>> requirements,
            Optional<List<EffortFigure>> effort) {
        return new TrainingOutline(
                sessions.map(list -> each(list, TrainingOutline::outline)),
                components.map(TrainingOutline::keys),
                targetGroups.map(TrainingOutline::keys),
                profiles.map(list -> each(list, profile -> references(profile.getRequirements()))),
                requirements.map(TrainingOutline::keys),
                effort.flatMap(TrainingOutline::contactTime));
    }

    private static SessionOutline outline(Session session) {
        return new SessionOutline(
                Optional.of(session.getDuration()),
                references(session.getComponents()),
                references(session.getTargetGroups()));
    }

    private static List<Optional<String>> references(List<Id> ids) {
        return each(ids, id -> Optional.of(id.value()));
    }

    private static <E, T> List<T> each(List<E> elements, Function<E, T> outline) {
        if (elements.isEmpty()) {
            return List.of();
        }
        List<T> outlines = new ArrayList<>(elements.size());
        for (E element : elements) {
            outlines.add(outline.apply(element));
        }
        return Collections.unmodifiableList(outlines);
    }

    private static Set<String> keys(List<? extends Keyed> elements) {
        Set<String> keys = new HashSet<>(2 * elements.size());
        for (Keyed element : elements) {
            keys.add(element.key());
        }
        return Collections.unmodifiableSet(keys);
    }

    private static Optional<ContactTime> contactTime(List<EffortFigure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).getId().equals(CONTACT_TIME)) {
                return Optional.of(new ContactTime(i, figures.get(i).getDuration()));
            }
        }
        return Optional.empty();
    }

    /**
     * This outline, with each part that is not known taken from a training that completes it. The contact time is taken
     * only where the sessions are too: that of other sessions is no figure of this training.
     *
     * @param other  the outline of the other training, not null
     * @return the outline, not null
     */
    public TrainingOutline completedBy(TrainingOutline other) {
        return new TrainingOutline(
                sessions.or(other::sessions),
                components.or(other::components),
                targetGroups.or(other::targetGroups),
                profileRequirements.or(other::profileRequirements),
                requirements.or(other::requirements),
                sessions.isPresent() ? contactTime : contactTime.or(other::contactTime));
    }

    /**
     * Where the parts do not agree.
     *
     * @return the violations with the path from the training, not null
     */
    public List<Violation> disagreements() {
        List<Violation> violations = new ArrayList<>();
        sessions.ifPresent(list -> addUnresolvedOfSessions(violations, list));
        profileRequirements.ifPresent(list -> addUnresolvedOfProfiles(violations, list));
        Optional<Duration> sum = sum();
        if (sum.filter(PositiveDuration.ForDuration::isTooLong).isPresent()) {
            violations.add(new Violation("session.duration.sum", "sessions", Map.of()));
        } else {
            sum.flatMap(this::otherContactTime).ifPresent(violations::add);
        }
        return violations;
    }

    private void addUnresolvedOfSessions(List<Violation> violations, List<SessionOutline> list) {
        for (int i = 0; i < list.size(); i++) {
            SessionOutline session = list.get(i);
            Place components = new Place("session.component.unknown", "sessions", i, "components");
            Place targetGroups = new Place("session.target-group.unknown", "sessions", i, "targetGroups");
            addUnresolved(violations, components, session.components(), this.components);
            addUnresolved(violations, targetGroups, session.targetGroups(), this.targetGroups);
        }
    }

    private void addUnresolvedOfProfiles(List<Violation> violations, List<List<Optional<String>>> list) {
        for (int i = 0; i < list.size(); i++) {
            Place references = new Place("trainer-profile.requirement.unknown", "trainerProfiles", i, "requirements");
            addUnresolved(violations, references, list.get(i), requirements);
        }
    }

    private Optional<Violation> otherContactTime(Duration sum) {
        return contactTime
                .filter(stated -> !sum.equals(stated.duration()))
                .map(stated -> new Violation(
                        "effort.contact-time.sum",
                        "effort/" + stated.index() + "/duration",
                        Map.of("sum", sum, "stated", stated.duration())));
    }

    private Optional<Duration> sum() {
        return sessions.flatMap(TrainingOutline::sum);
    }

    private static Optional<Duration> sum(List<SessionOutline> sessions) {
        Duration sum = Duration.ZERO;
        for (SessionOutline session : sessions) {
            if (session.duration().isEmpty()) {
                return Optional.empty();
            }
            sum = together(sum, session.duration().get());
        }
        return Optional.of(sum);
    }

    private static Duration together(Duration one, Duration other) {
        try {
            return one.plus(other);
        } catch (ArithmeticException e) {
            // More than a duration can hold is also more than the sessions may take.
            return LONGEST;
        }
    }

    private static void addUnresolved(
            List<Violation> violations, Place place, List<Optional<String>> references, Optional<Set<String>> known) {
        if (known.isEmpty()) {
            return;
        }
        for (int i = 0; i < references.size(); i++) {
            Optional<String> reference = references.get(i);
            if (reference.isPresent() && !known.get().contains(reference.get())) {
                violations.add(new Violation(place.rule(), place.path(i), Map.of("id", reference.get())));
            }
        }
    }

    /** Where a list of references stands, and the rule that one breaks if it does not resolve. */
    private record Place(String rule, String section, int element, String list) {

        String path(int reference) {
            return section + "/" + element + "/" + list + "/" + reference;
        }
    }
}
