package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.Pair;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ElementList;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.GroupCondition;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Phrases;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * What the canonical training and a variant have of each aspect.
 *
 * @param canonical  what the canonical training has, not null
 * @param variant  what the variant has of it, not null
 * @param ratio  the one to the other, empty where none exists
 * @param elements  the addresses whose citations say what the canonical training has, the best first; not null
 */
record Measures(Measure canonical, Measure variant, Optional<BigDecimal> ratio, List<Address> elements) {

    private static final int DECIMALS = 3;

    static Measures of(Aspect aspect, Comparison comparison) {
        return switch (aspect) {
            case ACTIVE_COMPONENTS -> kept(comparison, ElementList.ACTIVE_COMPONENTS);
            case BEHAVIOURS -> kept(comparison, ElementList.BEHAVIOURS);
            case LEARNING_DOMAINS -> kept(comparison, ElementList.LEARNING_GOALS);
            case HOMEWORK ->
                plain(
                        measure(comparison.before().getHomework().size()),
                        measure(comparison.after().getHomework().size()),
                        "homework/preparation");
            case SUBGROUPS -> subgroups(comparison);
            case PARTICIPANTS ->
                plain(participants(comparison.before()), participants(comparison.after()), "targetGroups/supervisors");
            case WORKPLACE -> plain(workplace(comparison.before()), workplace(comparison.after()), "setting");
            case SESSIONS ->
                counted(
                        comparison.before().getSessions().size(),
                        comparison.after().getSessions().size(),
                        List.of(Address.parse("sessions")));
            case CONTACT_TIME -> contactTime(comparison);
            case TRAINER_REQUIREMENTS -> kept(comparison, ElementList.TRAINER_REQUIREMENTS);
        };
    }

    private static Measures kept(Comparison comparison, ElementList list) {
        return counted(list.canonical(comparison), list.kept(comparison));
    }

    private static Measures subgroups(Comparison comparison) {
        List<Pair> canonical = ElementList.SUBGROUPS.canonical(comparison);
        return counted(
                canonical,
                canonical.size() - GroupCondition.subgroupsGone(comparison).size());
    }

    private static Measures counted(List<Pair> canonical, int variant) {
        return counted(
                canonical.size(), variant, canonical.stream().map(Pair::address).toList());
    }

    private static Measures contactTime(Comparison comparison) {
        Duration canonical = comparison.before().contactTime();
        Duration variant = comparison.after().contactTime();
        return new Measures(
                measure(canonical),
                measure(variant),
                Optional.of(ratio(variant.toMinutes(), canonical.toMinutes())),
                List.of(Address.parse("effort/participant")));
    }

    private static Measures plain(Measure canonical, Measure variant, String element) {
        return new Measures(canonical, variant, Optional.empty(), List.of(Address.parse(element)));
    }

    private static Measures counted(int canonical, int variant, List<Address> elements) {
        return new Measures(measure(canonical), measure(variant), Optional.of(ratio(variant, canonical)), elements);
    }

    private static BigDecimal ratio(long variant, long canonical) {
        return BigDecimal.valueOf(variant).divide(BigDecimal.valueOf(canonical), DECIMALS, RoundingMode.HALF_UP);
    }

    private static Measure measure(int number) {
        return new Measure(Integer.toString(number), Phrases.number(number));
    }

    private static Measure measure(Duration duration) {
        return new Measure(duration.toString(), Phrases.duration(duration));
    }

    private static Measure participants(Training training) {
        List<TargetGroup> groups = training.getTargetGroups().stream()
                .filter(group -> group.getLayer() == TargetGroupLayer.INTERMEDIATE)
                .toList();
        return new Measure(
                groups.stream().map(TargetGroup::key).collect(Collectors.joining(", ")), Phrases.list(groups));
    }

    private static Measure workplace(Training training) {
        LocalizedText words = Phrases.of(training.getSetting().getWorkplace());
        return new Measure(training.getSetting().getWorkplace().name(), words);
    }
}
