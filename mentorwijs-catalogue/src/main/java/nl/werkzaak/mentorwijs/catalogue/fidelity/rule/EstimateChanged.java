package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.Pair;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Section;

/** An estimate differs from the canonical one. */
@Fills({"activity", "canonical", "variant"})
public record EstimateChanged() implements Condition {

    @Override
    public List<Match> matches(Comparison comparison) {
        return comparison.section(Section.EFFORT).pair().elementsAfter().stream()
                .flatMap(pair -> pair.before(EffortFigure.class).stream()
                        .filter(canonical -> canonical.getPrecision() == Precision.ESTIMATE)
                        .flatMap(canonical -> match(pair, canonical)))
                .toList();
    }

    private static Stream<Match> match(Pair pair, EffortFigure canonical) {
        return pair.after(EffortFigure.class).map(EffortFigure::getDuration).stream()
                .filter(duration -> !duration.equals(canonical.getDuration()))
                .map(duration -> Match.at(pair.pointer() + "/duration")
                        .about(pair.address())
                        .with("activity", canonical.getActivity())
                        .with("canonical", canonical.getDuration())
                        .with("variant", duration)
                        .actual(duration.toString())
                        .canonical(Phrases.duration(canonical.getDuration())));
    }
}
