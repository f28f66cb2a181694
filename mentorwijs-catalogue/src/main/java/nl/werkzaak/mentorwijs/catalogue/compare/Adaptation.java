package nl.werkzaak.mentorwijs.catalogue.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;

/**
 * What the differences of a section amount to, in the terms of FRAME (Wiltsey Stirman, Baumann and Miller, 2019); in
 * Dutch: aanpassing. The document supplies the rest: when, whether it was planned, who decided, and why.
 *
 * <p>The natures follow from the differences, and each leaves others possible:
 *
 * <table>
 * <caption>Natures by difference</caption>
 * <tr><th>difference</th><th>nature</th><th>possible as well</th></tr>
 * <tr><td>elements added to a list</td><td>ADDING</td><td></td></tr>
 * <tr><td>elements removed from a list</td><td>REMOVING; TAILORING in the target groups</td><td>REMOVING</td></tr>
 * <tr><td>elements added and removed in one list</td><td>SUBSTITUTING, and ADDING or REMOVING for the rest</td>
 * <td>ADDING, REMOVING</td></tr>
 * <tr><td>elements moved, values of a list in another order</td><td>REORDERING</td><td></td></tr>
 * <tr><td>text in other words</td><td>TAILORING</td><td>ADDING, REMOVING, SUBSTITUTING</td></tr>
 * <tr><td>shorter or longer duration</td><td>SHORTENING or LENGTHENING</td><td>ADDING, REMOVING, SUBSTITUTING</td></tr>
 * <tr><td>another setting</td><td>PACKAGING</td><td>ADDING, REMOVING, SUBSTITUTING</td></tr>
 * <tr><td>value where there was none</td><td>TAILORING</td><td>ADDING, REMOVING, SUBSTITUTING</td></tr>
 * <tr><td>no value where there was one</td><td>REMOVING</td><td>ADDING, SUBSTITUTING</td></tr>
 * <tr><td>other values of a list</td><td>as for elements</td><td>ADDING, REMOVING, SUBSTITUTING</td></tr>
 * <tr><td>any other value</td><td>SUBSTITUTING</td><td>ADDING, REMOVING</td></tr>
 * </table>
 *
 * <p>Fewer sessions leave SHORTENING possible, more sessions LENGTHENING, and differences of several sessions
 * REORDERING. TAILORING, PACKAGING, and what a comparison cannot see (SPREADING, INTEGRATING_INTO_OTHER,
 * LOOSENING_STRUCTURE, DRIFT) are always possible; REPEATING and INTEGRATING_OTHER are unless there is only less.
 *
 * @param section  the section, not null
 * @param subject  what is adapted, not null
 * @param natures  what the differences amount to, not null
 * @param possibleNatures  these and what the differences leave possible, not null
 * @param differences  the differences, at least one, not null
 */
public record Adaptation(
        Section section,
        AdaptationSubject subject,
        Set<AdaptationNature> natures,
        Set<AdaptationNature> possibleNatures,
        List<Difference> differences) {

    private static final Address CONTACT_TIME =
            Address.parse(Section.EFFORT.jsonName()).child(PartRules.CONTACT_TIME.value());

    /** Copies what could change. */
    public Adaptation {
        natures = Collections.unmodifiableSet(EnumSet.copyOf(natures));
        possibleNatures = Collections.unmodifiableSet(EnumSet.copyOf(possibleNatures));
        differences = List.copyOf(differences);
    }

    /**
     * The adaptation of a section. The contact time of a participant follows from the sessions, so that it is none of
     * its own. Nor is a translation: what the sources say they say in Dutch.
     */
    static Optional<Adaptation> of(Section section, List<Difference> all) {
        List<Difference> differences = all.stream()
                .filter(difference -> !difference.address().equals(CONTACT_TIME))
                .filter(difference -> !difference.isTranslation())
                .toList();
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        Natures natures = Natures.of(section, differences);
        return Optional.of(new Adaptation(section, subject(section), natures.found(), natures.possible(), differences));
    }

    private static AdaptationSubject subject(Section section) {
        return switch (section) {
            case NAME,
                    DEFINITION,
                    GOAL,
                    SUPERVISOR_ROLES,
                    LEARNING_GOALS,
                    ACTIVE_COMPONENTS,
                    OUTCOMES,
                    SESSIONS,
                    HOMEWORK -> AdaptationSubject.CONTENT;
            case SETTING, TARGET_GROUPS, TRAINER_PROFILES, TRAINER_REQUIREMENTS, DELIVERY_CHANNELS, INDICATIONS ->
                AdaptationSubject.CONTEXT;
            case EFFORT -> AdaptationSubject.IMPLEMENTATION_AND_SCALE_UP;
        };
    }
}
