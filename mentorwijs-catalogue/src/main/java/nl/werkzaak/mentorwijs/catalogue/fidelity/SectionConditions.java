package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.training.Workplace;

/** Conditions on a section as a whole. */
final class SectionConditions {

    private SectionConditions() {}

    static List<Match> changed(Comparison comparison, Section section) {
        return comparison.differs(section) ? List.of(told(section)) : List.of();
    }

    static List<Match> unchanged(Comparison comparison, Section section) {
        return comparison.differs(section) ? List.of() : List.of(told(section));
    }

    private static Match told(Section section) {
        return Match.at("/" + section).about(Address.parse(section.jsonName())).with("section", section.jsonName());
    }

    static List<Match> workplaceChanged(Comparison comparison) {
        return comparison.canonical().getSetting().getWorkplace()
                        == comparison.variant().getSetting().getWorkplace()
                ? List.of()
                : List.of(Match.at("/setting/workplace")
                        .about(Address.parse("setting"))
                        .with(
                                "workplace",
                                Words.of(comparison.variant().getSetting().getWorkplace()))
                        .with(
                                "canonical",
                                Words.of(comparison.canonical().getSetting().getWorkplace()))
                        .actual(comparison.variant().getSetting().getWorkplace().name())
                        .canonical(Words.of(comparison.canonical().getSetting().getWorkplace())));
    }

    static List<Match> workplaceOtherThan(Comparison comparison, Workplace expected) {
        Workplace workplace = comparison.variant().getSetting().getWorkplace();
        return workplace == expected
                ? List.of()
                : List.of(Match.at("/setting/workplace")
                        .about(Address.parse("setting"))
                        .with("workplace", Words.of(workplace))
                        .with("expected", Words.of(expected))
                        .actual(workplace.name()));
    }

    /** A variant that does not say how the sessions are held does not say that they are held as they should be. */
    static List<Match> deliveryModeOtherThan(Comparison comparison, DeliveryMode expected) {
        Optional<DeliveryMode> mode = comparison.variant().getSetting().getDeliveryMode();
        if (mode.equals(Optional.of(expected))) {
            return List.of();
        }
        Match match = Match.at("/setting/deliveryMode")
                .about(Address.parse("setting"))
                .with("mode", mode.map(Words::of).orElse(Words.NOT_SAID))
                .with("expected", Words.of(expected));
        return List.of(mode.map(DeliveryMode::name).map(match::actual).orElse(match));
    }

    static List<Match> deliveryModeGiven(Comparison comparison) {
        return comparison
                .variant()
                .getSetting()
                .getDeliveryMode()
                .map(mode -> List.of(Match.at("/setting/deliveryMode")
                        .with("mode", Words.of(mode))
                        .actual(mode.name())))
                .orElse(List.of());
    }

    static List<Match> estimateChanged(Comparison comparison) {
        List<Match> matches = new ArrayList<>();
        List<EffortFigure> figures = comparison.variant().getEffort();
        for (int i = 0; i < figures.size(); i++) {
            EffortFigure figure = figures.get(i);
            String pointer = "/effort/" + i;
            estimate(comparison.canonical(), figure)
                    .filter(canonical -> !canonical.getDuration().equals(figure.getDuration()))
                    .map(canonical -> Match.at(pointer + "/duration")
                            .about(Address.parse("effort/" + figure.key()))
                            .with("activity", canonical.getActivity())
                            .with("canonical", canonical.getDuration())
                            .with("variant", figure.getDuration())
                            .actual(figure.getDuration().toString())
                            .canonical(Phrases.duration(canonical.getDuration())))
                    .ifPresent(matches::add);
        }
        return matches;
    }

    private static Optional<EffortFigure> estimate(Training canonical, EffortFigure figure) {
        return canonical.getEffort().stream()
                .filter(known -> known.getPrecision() == Precision.ESTIMATE)
                .filter(known -> known.key().equals(figure.key()))
                .findFirst();
    }
}
