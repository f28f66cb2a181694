package nl.werkzaak.mentorwijs.io.internal.fault;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Place;
import nl.werkzaak.mentorwijs.model.finding.Severity;

/**
 * Something that is wrong with a document, before it is put into words.
 *
 * @param rule  the id of the rule, not null
 * @param severity  how much it weighs, not null
 * @param kind  what it is about, not null
 * @param location  the place, not null
 * @param arguments  what the sentence speaks of, not null
 * @param actual  what stands there, empty where nothing does
 * @param hint  what to do about it, empty where that is plain
 */
public record Fault(
        String rule,
        Severity severity,
        FindingKind kind,
        Location location,
        Map<String, Object> arguments,
        Optional<String> actual,
        Optional<Hint> hint) {

    /**
     * A fault that keeps the text from being read.
     *
     * @param rule  the id of the rule, not null
     * @param place  where it stands, not null
     * @return the fault, not null
     */
    public static Fault syntax(String rule, Place place) {
        return error(rule, FindingKind.SYNTAX, "", place);
    }

    /**
     * A part that has not the form that its place asks for.
     *
     * @param rule  the id of the rule, not null
     * @param pointer  the place as a JSON Pointer, not null
     * @param place  where it is in the document, not null
     * @return the fault, not null
     */
    public static Fault structure(String rule, String pointer, Place place) {
        return error(rule, FindingKind.STRUCTURE, pointer, place);
    }

    /**
     * Parts that do not agree.
     *
     * @param rule  the id of the rule, not null
     * @param pointer  the place as a JSON Pointer, not null
     * @param place  where it is in the document, not null
     * @return the fault, not null
     */
    public static Fault consistency(String rule, String pointer, Place place) {
        return error(rule, FindingKind.CONSISTENCY, pointer, place);
    }

    private static Fault error(String rule, FindingKind kind, String pointer, Place place) {
        return new Fault(
                rule, Severity.ERROR, kind, Location.of(pointer, place), Map.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with something more that its sentence speaks of.
     *
     * @param name  the name of the argument, not null
     * @param value  the argument, not null
     * @return the fault, not null
     */
    public Fault with(String name, Object value) {
        return with(Map.of(name, value));
    }

    /**
     * The same with more that its sentence speaks of.
     *
     * @param more  the arguments by name, not null
     * @return the fault, not null
     */
    public Fault with(Map<String, Object> more) {
        Map<String, Object> all = new TreeMap<>(arguments);
        all.putAll(more);
        return new Fault(rule, severity, kind, location, all, actual, hint);
    }

    /**
     * The same with what stands there.
     *
     * @param text  what stands there, not null
     * @return the fault, not null
     */
    public Fault actual(String text) {
        return new Fault(rule, severity, kind, location, arguments, Optional.of(text), hint);
    }

    /**
     * The same with advice.
     *
     * @param advice  the hint, not null
     * @return the fault, not null
     */
    public Fault hint(Hint advice) {
        return hint(Optional.of(advice));
    }

    /**
     * The same with advice, where there is any.
     *
     * @param advice  the hint, empty if there is none
     * @return the fault, not null
     */
    public Fault hint(Optional<Hint> advice) {
        return new Fault(rule, severity, kind, location, arguments, actual, advice);
    }

    /**
     * The same at another place.
     *
     * @param other  the place, not null
     * @return the fault, not null
     */
    public Fault at(Location other) {
        return new Fault(rule, severity, kind, other, arguments, actual, hint);
    }

    /**
     * The same for someone to decide.
     *
     * @return the fault as a warning, not null
     */
    public Fault asWarning() {
        return new Fault(rule, Severity.WARNING, kind, location, arguments, actual, hint);
    }
}
