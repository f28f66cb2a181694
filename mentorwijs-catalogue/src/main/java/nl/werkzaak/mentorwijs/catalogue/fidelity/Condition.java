package nl.werkzaak.mentorwijs.catalogue.fidelity;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Workplace;

/**
 * When a rule gives a finding, with the parameters that its kind takes; in Dutch: voorwaarde.
 *
 * @param kind  what it looks for, not null
 * @param list  the list that it looks at, empty where its kind takes none
 * @param section  the section that it looks at, empty where its kind takes none
 * @param element  the id of the element that it looks for, empty where its kind takes none
 * @param number  the least or the most, empty where its kind takes none
 * @param duration  the shortest or the longest, empty where its kind takes none
 * @param workplace  where the participants should work, empty where its kind takes none
 * @param deliveryMode  how the sessions should be held, empty where its kind takes none
 */
@JsonPropertyOrder({"kind", "list", "section", "element", "number", "duration", "workplace", "deliveryMode"})
public record Condition(
        ConditionKind kind,
        Optional<ElementList> list,
        Optional<Section> section,
        Optional<Id> element,
        Optional<Integer> number,
        Optional<Duration> duration,
        Optional<Workplace> workplace,
        Optional<DeliveryMode> deliveryMode) {

    /**
     * A condition without parameters; those of its kind are still to be given.
     *
     * @param kind  what it looks for, not null
     * @return the condition, not null
     */
    public static Condition of(ConditionKind kind) {
        return new Condition(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same condition on a list.
     *
     * @param given  the list, not null
     * @return the condition, not null
     */
    public Condition withList(ElementList given) {
        return new Condition(kind, Optional.of(given), section, element, number, duration, workplace, deliveryMode);
    }

    /**
     * The same condition on a section.
     *
     * @param given  the section, not null
     * @return the condition, not null
     */
    public Condition withSection(Section given) {
        return new Condition(kind, list, Optional.of(given), element, number, duration, workplace, deliveryMode);
    }

    /**
     * The same condition on an element.
     *
     * @param given  the id, not null
     * @return the condition, not null
     */
    public Condition withElement(Id given) {
        return new Condition(kind, list, section, Optional.of(given), number, duration, workplace, deliveryMode);
    }

    /**
     * The same condition with a number as its limit.
     *
     * @param given  the least or the most
     * @return the condition, not null
     */
    public Condition withNumber(int given) {
        return new Condition(kind, list, section, element, Optional.of(given), duration, workplace, deliveryMode);
    }

    /**
     * The same condition with a duration as its limit.
     *
     * @param given  the shortest or the longest, not null
     * @return the condition, not null
     */
    public Condition withDuration(Duration given) {
        return new Condition(kind, list, section, element, number, Optional.of(given), workplace, deliveryMode);
    }

    /**
     * The same condition on where the participants work.
     *
     * @param given  where they should, not null
     * @return the condition, not null
     */
    public Condition withWorkplace(Workplace given) {
        return new Condition(kind, list, section, element, number, duration, Optional.of(given), deliveryMode);
    }

    /**
     * The same condition on how the sessions are held.
     *
     * @param given  how they should be, not null
     * @return the condition, not null
     */
    public Condition withDeliveryMode(DeliveryMode given) {
        return new Condition(kind, list, section, element, number, duration, workplace, Optional.of(given));
    }

    /** The names of the parameters that are given. */
    Set<String> given() {
        Map<String, Optional<?>> parameters = new TreeMap<>(Map.of(
                "list", list,
                "section", section,
                "element", element,
                "number", number,
                "duration", duration,
                "workplace", workplace,
                "deliveryMode", deliveryMode));
        parameters.values().removeIf(Optional::isEmpty);
        return new TreeSet<>(parameters.keySet());
    }
}
