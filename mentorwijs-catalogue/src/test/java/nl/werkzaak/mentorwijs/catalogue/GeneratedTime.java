package nl.werkzaak.mentorwijs.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.EffortBearer;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.EffortUnit;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;

/** The sessions of a generated training, and figures that agree with them. */
final class GeneratedTime {

    private final RandomValues values;

    GeneratedTime(RandomValues values) {
        this.values = values;
    }

    List<Session> sessions(List<ActiveComponent> components, List<TargetGroup> groups) {
        int count = values.pick(List.of(1, 3, 4, 5, 5, 5, 6));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> values.chance(30)
                        ? plainSession(number)
                        : Session.builder()
                                .number(number)
                                .duration(values.duration())
                                .title(values.maybe(values::text))
                                .topics(values.texts())
                                .components(values.some(components))
                                .targetGroups(values.some(groups))
                                .build())
                .toList();
    }

    private static Session plainSession(int number) {
        return Session.builder()
                .number(number)
                .duration(Duration.ofMinutes(150))
                .build();
    }

    /** Figures whose contact time, if there is one, is that of the sessions: stated, estimated or derived. */
    List<EffortFigure> effort(List<Session> sessions) {
        Duration contactTime = sessions.stream().map(Session::getDuration).reduce(Duration.ZERO, Duration::plus);
        List<EffortFigure> figures = values.orSame(
                MentorwijsCatalogue.canonical().getTraining().getEffort(),
                same -> values.vary(same, figure -> figure(figure.getId()), () -> figure(values.freshId())));
        List<EffortFigure> agreeing = new ArrayList<>();
        for (EffortFigure figure : figures) {
            boolean stated = figure.getId().equals(PartRules.CONTACT_TIME)
                    && !figure.getDuration().equals(contactTime);
            agreeing.add(
                    stated
                            ? figure.withDuration(contactTime)
                                    .withPrecision(values.chance(60) ? Precision.DERIVED : values.pick(Precision.class))
                            : figure);
        }
        return agreeing;
    }

    private EffortFigure figure(Id id) {
        return EffortFigure.builder()
                .id(id)
                .activity(values.text())
                .bearer(values.pick(EffortBearer.class))
                .duration(values.duration())
                .per(values.pick(EffortUnit.class))
                .precision(values.pick(Precision.class))
                .build();
    }
}
