package nl.werkzaak.mentorwijs.catalogue.resolve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Session;

/** The effort of a variant that gives none: where it gives sessions, the contact time follows from them. */
final class DerivedEffort {

    private DerivedEffort() {}

    static List<EffortFigure> of(List<EffortFigure> effort, Optional<List<Session>> sessions) {
        return sessions.map(list -> list.stream().map(Session::getDuration).reduce(Duration.ZERO, Duration::plus))
                .map(contactTime -> effort.stream()
                        .map(figure -> withContactTime(figure, contactTime))
                        .toList())
                .orElse(effort);
    }

    private static EffortFigure withContactTime(EffortFigure figure, Duration contactTime) {
        boolean differs = figure.getId().equals(PartRules.CONTACT_TIME)
                && !figure.getDuration().equals(contactTime);
        return differs ? figure.withDuration(contactTime).withPrecision(Precision.DERIVED) : figure;
    }
}
