package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ElementList.Entry;
import nl.werkzaak.mentorwijs.catalogue.variant.Adaptation;
import nl.werkzaak.mentorwijs.catalogue.variant.SectionComparison;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Subgroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** The canonical training and the training that a variant resolves to, side by side: what the conditions look at. */
public final class Comparison {

    private final Elements canonical;
    private final Elements variant;
    private final TrainingVariant document;

    private Comparison(Elements canonical, Elements variant, TrainingVariant document) {
        this.canonical = canonical;
        this.variant = variant;
        this.document = document;
    }

    /**
     * A comparison.
     *
     * @param canonical  the canonical training, not null
     * @param variant  the training that the variant resolves to, not null
     * @param document  the variant as it was written, not null
     * @return the comparison, not null
     */
    public static Comparison of(Training canonical, Training variant, TrainingVariant document) {
        return of(Elements.of(canonical), variant, document);
    }

    /**
     * A comparison with elements of the canonical training that were found before.
     *
     * @param canonical  the canonical training with its elements, not null
     * @param variant  the training that the variant resolves to, not null
     * @param document  the variant as it was written, not null
     * @return the comparison, not null
     */
    public static Comparison of(Elements canonical, Training variant, TrainingVariant document) {
        return new Comparison(canonical, canonical.with(variant), document);
    }

    /**
     * The canonical training.
     *
     * @return the training, not null
     */
    public Training canonical() {
        return canonical.training();
    }

    /**
     * The training that the variant resolves to.
     *
     * @return the training, not null
     */
    public Training variant() {
        return variant.training();
    }

    /**
     * The variant as it was written.
     *
     * @return the document, not null
     */
    public TrainingVariant document() {
        return document;
    }

    /**
     * The elements of a list in the canonical training.
     *
     * @param list  the list, not null
     * @return the elements in order, not null
     */
    public Collection<Entry> canonical(ElementList list) {
        return canonical.of(list).values();
    }

    Collection<Entry> variant(ElementList list) {
        return variant.of(list).values();
    }

    /** Elements of the canonical list that the variant lacks; a part only where it has the whole. */
    List<Entry> removed(ElementList list) {
        return isShared(list) ? List.of() : missingFrom(variant, canonical(list), list);
    }

    /** Elements of the variant's list that the canonical training lacks; a part only where that has the whole. */
    List<Entry> added(ElementList list) {
        return isShared(list) ? List.of() : missingFrom(canonical, variant(list), list);
    }

    /**
     * Elements of the variant's list that the canonical training calls otherwise in Dutch. In other languages there is
     * nothing to hold them against but our own translation.
     */
    List<Entry> reworded(ElementList list) {
        return isShared(list)
                ? List.of()
                : variant(list).stream()
                        .filter(entry -> counterpart(list, entry)
                                .filter(other -> !other.dutch().equals(entry.dutch()))
                                .isPresent())
                        .toList();
    }

    /** The element of the canonical list at the same address. */
    Optional<Entry> counterpart(ElementList list, Entry entry) {
        return Optional.ofNullable(canonical.of(list).get(entry.address()));
    }

    /** Where the variant has, or would have, the list with an element: a section, or part of the whole that it has. */
    String pointer(ElementList list, Entry entry) {
        return entry.parent()
                .flatMap(whole -> Optional.ofNullable(variant.of(list.wholes()).get(whole)))
                .map(whole -> list.partsOf(whole.pointer()))
                .orElse("/" + list.section());
    }

    /**
     * How many elements of the canonical list the variant has too.
     *
     * @param list  the list, not null
     * @return the number
     */
    public int kept(ElementList list) {
        Set<Address> there = variant.of(list).keySet();
        return (int)
                canonical.of(list).keySet().stream().filter(there::contains).count();
    }

    /** Whether the variant leaves the section as it is, so that there is nothing to compare. */
    private boolean isShared(ElementList list) {
        return canonical.of(list) == variant.of(list);
    }

    private static List<Entry> missingFrom(Elements elements, Collection<Entry> entries, ElementList list) {
        Set<Address> there = elements.of(list).keySet();
        Set<Address> wholes = elements.of(list.wholes()).keySet();
        return entries.stream()
                .filter(entry -> !there.contains(entry.address()))
                .filter(entry ->
                        entry.parent().filter(whole -> !wholes.contains(whole)).isEmpty())
                .toList();
    }

    /** Whether a section is adapted; another translation is no adaptation. */
    boolean differs(Section section) {
        return !canonical().section(section).equals(variant().section(section))
                && Adaptation.of(SectionComparison.of(section, canonical(), variant()))
                        .isPresent();
    }

    /** What is found of sessions, for all of them at the first; empty if there are none. */
    Optional<Match> sessions(Predicate<Session> predicate) {
        List<Session> sessions = variant().getSessions();
        List<Session> found = sessions.stream().filter(predicate).toList();
        return found.stream()
                .findFirst()
                .map(first -> Match.at("/" + Section.SESSIONS + "/" + sessions.indexOf(first) + "/duration")
                        .with("sessions", SpokenSessions.of(found))
                        .actual(first.getDuration().toString()));
    }

    /**
     * The canonical subgroups that the variant is not for, in whatever group.
     *
     * @return the subgroups in order, not null
     */
    public List<Subgroup> subgroupsGone() {
        Set<String> there = subgroups(variant()).stream().map(Subgroup::key).collect(Collectors.toSet());
        return subgroups(canonical()).stream()
                .filter(subgroup -> !there.contains(subgroup.key()))
                .toList();
    }

    static List<Subgroup> subgroups(Training training) {
        return groups(training, TargetGroupLayer.ULTIMATE).stream()
                .flatMap(group -> group.getSubgroups().stream())
                .toList();
    }

    /**
     * The groups of a layer.
     *
     * @param training  the training, not null
     * @param layer  the layer, not null
     * @return the groups in order, not null
     */
    public static List<TargetGroup> groups(Training training, TargetGroupLayer layer) {
        return training.getTargetGroups().stream()
                .filter(group -> group.getLayer() == layer)
                .toList();
    }
}
