package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Training;

/** An estimate differs from the canonical one. */
@Fills({"activity", "canonical", "variant"})
public record EstimateChanged() implements Condition {

    @Override
    public List<Match> matches(Comparison comparison) {
        List<Match> matches = new ArrayList<>();
        List<EffortFigure> figures = comparison.variant().getEffort();
        for (int i = 0; i < figures.size(); i++) {
            EffortFigure figure = figures.get(i);
            String pointer = "/effort/" + i + "/duration";
            estimate(comparison.canonical(), figure)
                    .filter(canonical -> !canonical.getDuration().equals(figure.getDuration()))
                    .map(canonical -> Match.at(pointer)
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
