package nl.werkzaak.mentorwijs.io.internal.explain;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.werkzaak.mentorwijs.io.internal.draft.Canon;
import nl.werkzaak.mentorwijs.io.internal.draft.Draft;
import nl.werkzaak.mentorwijs.io.internal.shape.Known;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.TrainerProfile;
import nl.werkzaak.mentorwijs.model.training.TrainingOutline;
import nl.werkzaak.mentorwijs.model.training.TrainingOutline.ContactTime;
import nl.werkzaak.mentorwijs.model.training.TrainingOutline.SessionOutline;
import org.jspecify.annotations.Nullable;

/** The outline of a draft, with the canonical values for what is left out and nothing for what cannot be used. */
final class DraftOutline {

    private final Draft document;
    private final boolean ofCanonical;

    private DraftOutline(Draft document) {
        this.document = document;
        this.ofCanonical = document.usable("variantOf")
                .flatMap(reference -> ((Draft) reference).usable("id"))
                .filter(Canon.training().getId()::equals)
                .isPresent();
    }

    static TrainingOutline of(Draft document) {
        return new DraftOutline(document).outline();
    }

    private TrainingOutline outline() {
        TrainingOutline canonical = Canon.training().outline();
        return new TrainingOutline(
                section(
                        "sessions",
                        canonical.sessions(),
                        items -> Optional.of(
                                items.stream().map(DraftOutline::session).toList())),
                section("activeComponents", canonical.components(), DraftOutline::keys),
                section("targetGroups", canonical.targetGroups(), DraftOutline::keys),
                section(
                        "trainerProfiles",
                        canonical.profileRequirements(),
                        items -> Optional.of(
                                items.stream().map(DraftOutline::requirements).toList())),
                section("trainerRequirements", canonical.requirements(), DraftOutline::keys),
                section("effort", Optional.empty(), DraftOutline::contactTime));
    }

    private <T> Optional<T> section(String name, Optional<T> canonical, Function<List<?>, Optional<T>> given) {
        Object value = document.get(name);
        if (value == null) {
            return ofCanonical ? canonical : Optional.empty();
        }
        return value instanceof List<?> items ? given.apply(items) : Optional.empty();
    }

    private static Optional<Set<String>> keys(List<?> items) {
        Set<String> keys = new HashSet<>();
        for (Object item : items) {
            Object key = item instanceof Draft draft ? draft.key() : null;
            if (key == null || key == Draft.UNUSABLE) {
                return Optional.empty();
            }
            keys.add(key.toString());
        }
        return Optional.of(keys);
    }

    private static SessionOutline session(Object item) {
        if (!(item instanceof Draft draft)) {
            return new SessionOutline(Optional.empty(), List.of(), List.of());
        }
        Optional<Session> known = known("sessions", draft).map(Session.class::cast);
        return new SessionOutline(
                value(draft.get("duration"), known.map(Session::getDuration)),
                references(draft.get("components"), known.map(Session::getComponents)),
                references(draft.get("targetGroups"), known.map(Session::getTargetGroups)));
    }

    private static List<Optional<String>> requirements(Object item) {
        if (!(item instanceof Draft draft)) {
            return List.of();
        }
        Optional<TrainerProfile> known = known("trainerProfiles", draft).map(TrainerProfile.class::cast);
        return references(draft.get("requirements"), known.map(TrainerProfile::getRequirements));
    }

    private static Optional<ContactTime> contactTime(List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Draft draft && TrainingOutline.CONTACT_TIME.equals(draft.key())) {
                int index = i;
                Optional<EffortFigure> known = known("effort", draft).map(EffortFigure.class::cast);
                return value(draft.get("duration"), known.map(EffortFigure::getDuration))
                        .map(duration -> new ContactTime(index, duration));
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> known(String section, Draft element) {
        return Canon.known().element(section, element.key()).map(Known::value);
    }

    private static Optional<Duration> value(@Nullable Object given, Optional<Duration> known) {
        if (given == null) {
            return known;
        }
        return given == Draft.UNUSABLE ? Optional.empty() : Optional.of((Duration) given);
    }

    private static List<Optional<String>> references(@Nullable Object given, Optional<List<Id>> known) {
        List<?> items = given == null ? known.orElse(List.of()) : given instanceof List<?> list ? list : List.of();
        return items.stream()
                .map(item -> item instanceof Id id ? Optional.of(id.value()) : Optional.<String>empty())
                .toList();
    }
}
