package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.Pair;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Labelled;
import nl.werkzaak.mentorwijs.model.training.Section;

/** A list of labelled elements in a training: a section, or the parts of the elements of a section. */
public enum ElementList {
    /** The roles of the supervisor. */
    SUPERVISOR_ROLES(Section.SUPERVISOR_ROLES),
    /** The groups that the training is for. */
    TARGET_GROUPS(Section.TARGET_GROUPS),
    /** The subgroups of those groups. */
    SUBGROUPS(Section.TARGET_GROUPS, "subgroups"),
    /** Knowledge, attitude and skills. */
    LEARNING_GOALS(Section.LEARNING_GOALS),
    /** What is to be learned of each. */
    LEARNING_ITEMS(Section.LEARNING_GOALS, "items"),
    /** The active components. */
    ACTIVE_COMPONENTS(Section.ACTIVE_COMPONENTS),
    /** The behaviours of the components. */
    BEHAVIOURS(Section.ACTIVE_COMPONENTS, "behaviours"),
    /** The outcomes. */
    OUTCOMES(Section.OUTCOMES),
    /** The homework. */
    HOMEWORK(Section.HOMEWORK),
    /** Who may give the training. */
    TRAINER_PROFILES(Section.TRAINER_PROFILES),
    /** What is required of every trainer. */
    TRAINER_REQUIREMENTS(Section.TRAINER_REQUIREMENTS),
    /** Through whom the training is offered. */
    DELIVERY_CHANNELS(Section.DELIVERY_CHANNELS);

    private final Section section;
    private final Optional<String> part;

    ElementList(Section section) {
        this.section = section;
        this.part = Optional.empty();
    }

    ElementList(Section section, String part) {
        this.section = section;
        this.part = Optional.of(part);
    }

    Section section() {
        return section;
    }

    /**
     * The elements that the canonical training has.
     *
     * @param comparison  the canonical training and the variant, not null
     * @return the elements in the order of the canonical training, not null
     */
    public List<Pair> canonical(Comparison comparison) {
        return pairs(comparison, Pair::elements)
                .filter(pair -> pair.before().isPresent())
                .toList();
    }

    /** The elements that the variant has, in its order. */
    List<Pair> variant(Comparison comparison) {
        return pairs(comparison, Pair::elementsAfter).toList();
    }

    private Stream<Pair> pairs(Comparison comparison, Function<Pair, List<Pair>> elements) {
        Stream<Pair> wholes = elements.apply(comparison.section(section).pair()).stream();
        return part.isEmpty()
                ? wholes
                : wholes.flatMap(whole -> whole.part(part.get()).stream())
                        .flatMap(list -> elements.apply(list).stream());
    }

    /** Elements that the variant lacks; a part only where it has the whole. */
    Stream<Pair> removed(Comparison comparison) {
        return canonical(comparison).stream().filter(pair -> pair.after().isEmpty() && isWithinBoth(pair));
    }

    /** Elements that the canonical training lacks; a part only where that has the whole. */
    Stream<Pair> added(Comparison comparison) {
        return variant(comparison).stream().filter(pair -> pair.before().isEmpty() && isWithinBoth(pair));
    }

    private static boolean isWithinBoth(Pair element) {
        return element.whole().filter(whole -> !whole.isShared()).isEmpty();
    }

    /**
     * How many elements of the canonical list the variant has too.
     *
     * @param comparison  the canonical training and the variant, not null
     * @return the number
     */
    public int kept(Comparison comparison) {
        return (int) canonical(comparison).stream().filter(Pair::isShared).count();
    }

    /** The elements of some pairs on one side. */
    static List<Labelled> elements(List<Pair> pairs, BiFunction<Pair, Class<Labelled>, Optional<Labelled>> side) {
        return pairs.stream()
                .flatMap(pair -> side.apply(pair, Labelled.class).stream())
                .toList();
    }

    /** What the canonical training calls an element. */
    static LocalizedText canonicalLabel(Pair pair) {
        return pair.before(Labelled.class).orElseThrow().getLabel();
    }

    /** What the variant calls an element. */
    static LocalizedText label(Pair pair) {
        return pair.after(Labelled.class).orElseThrow().getLabel();
    }
}
