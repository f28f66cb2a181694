package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.Set;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * When a rule gives a finding: a fixed set, so that rules can be data. Each says which parameters it takes and which
 * words its sentences may speak of.
 */
public enum ConditionKind {
    /** In every report. */
    ALWAYS("In elk verslag.", "In every report.", Set.of(), Set.of()),
    /** In no report: what the rule is about is free. */
    NEVER(
            "In geen enkel verslag: waar de regel over gaat, is vrij.",
            "In no report: what the rule is about is free.",
            Set.of(),
            Set.of()),
    /** The variant lacks an element of a list. */
    REMOVED(
            "De variant mist een element van een lijst.",
            "The variant lacks an element of a list.",
            Set.of("list"),
            Set.of("element", "whole")),
    /** The variant has nothing of a list that the canonical training fills. */
    EMPTIED(
            "De variant heeft niets van een lijst die in Mentorwijs gevuld is.",
            "The variant has nothing of a list that the canonical training fills.",
            Set.of("list"),
            Set.of("elements")),
    /** The variant has an element that the canonical list lacks. */
    ADDED(
            "De variant heeft een element dat de lijst van Mentorwijs niet heeft.",
            "The variant has an element that the canonical list lacks.",
            Set.of("list"),
            Set.of("element", "whole")),
    /** The variant calls an element otherwise in Dutch, the language of the sources. */
    REWORDED(
            "De variant noemt een element in het Nederlands anders.",
            "The variant calls an element otherwise in Dutch, the language of the sources.",
            Set.of("list"),
            Set.of("element", "canonical")),
    /** A section differs from the canonical one. */
    SECTION_CHANGED(
            "Een onderdeel wijkt af van Mentorwijs.",
            "A section differs from the canonical one.",
            Set.of("section"),
            Set.of("section")),
    /** A section is as it is in the canonical training. */
    SECTION_UNCHANGED(
            "Een onderdeel is zoals in Mentorwijs.",
            "A section is as it is in the canonical training.",
            Set.of("section"),
            Set.of("section")),
    /** The variant is for some of the subgroups only. */
    SUBGROUPS_REDUCED(
            "De variant is voor een deel van de deelgroepen.",
            "The variant is for some of the subgroups only.",
            Set.of(),
            Set.of("elements", "kept", "count")),
    /** Those whom the training is for in the end are not the canonical ones. */
    ULTIMATE_GROUP_REPLACED(
            "De uiteindelijke doelgroep is een andere.",
            "Those whom the training is for in the end are not the canonical ones.",
            Set.of(),
            Set.of("element", "elements")),
    /** The training is in the end for others too. */
    ULTIMATE_GROUP_WIDENED(
            "De training is uiteindelijk ook voor anderen.",
            "The training is in the end for others too.",
            Set.of(),
            Set.of("element", "canonical")),
    /** The participants are not the canonical ones. */
    PARTICIPANTS_REPLACED(
            "De deelnemers zijn anderen.",
            "The participants are not the canonical ones.",
            Set.of(),
            Set.of("element", "elements")),
    /** Others take part beside the canonical participants. */
    PARTICIPANTS_WIDENED(
            "Er zijn ook andere deelnemers.",
            "Others take part beside the canonical participants.",
            Set.of(),
            Set.of("element", "canonical")),
    /** The participants work elsewhere. */
    WORKPLACE_CHANGED(
            "De deelnemers werken ergens anders.",
            "The participants work elsewhere.",
            Set.of(),
            Set.of("workplace", "canonical")),
    /** The participants work elsewhere than the rule asks. */
    WORKPLACE_OTHER_THAN(
            "De deelnemers werken ergens anders dan de regel vraagt.",
            "The participants work elsewhere than the rule asks.",
            Set.of("workplace"),
            Set.of("workplace", "expected")),
    /** The variant says how the sessions are held. */
    DELIVERY_MODE_GIVEN(
            "De variant zegt hoe de bijeenkomsten zijn.",
            "The variant says how the sessions are held.",
            Set.of(),
            Set.of("mode")),
    /** The sessions are held otherwise than the rule asks, or the variant does not say how. */
    DELIVERY_MODE_OTHER_THAN(
            "De bijeenkomsten zijn anders dan de regel vraagt, of de variant zegt niet hoe.",
            "The sessions are held otherwise than the rule asks, or the variant does not say how.",
            Set.of("deliveryMode"),
            Set.of("mode", "expected")),
    /** An estimate is another. */
    ESTIMATE_CHANGED(
            "Een schatting is anders.",
            "An estimate is another.",
            Set.of(),
            Set.of("activity", "canonical", "variant")),
    /** Fewer sessions leave less contact time. */
    SESSIONS_FEWER(
            "Minder bijeenkomsten geven minder contacttijd.",
            "Fewer sessions leave less contact time.",
            Set.of(),
            Set.of("number", "contactTime", "canonicalContactTime", "canonicalNumber", "canonicalLength")),
    /** Shorter sessions leave less contact time. */
    SESSIONS_SHORTER(
            "Kortere bijeenkomsten geven minder contacttijd.",
            "Shorter sessions leave less contact time.",
            Set.of(),
            Set.of("sessions", "contactTime", "canonicalContactTime", "canonicalNumber", "canonicalLength")),
    /** Another number of sessions, without the loss of contact time that fewer sessions bring. */
    SESSIONS_OTHER_NUMBER(
            "Een ander aantal bijeenkomsten, zonder het verlies aan contacttijd van minder bijeenkomsten.",
            "Another number of sessions, without the loss of contact time that fewer sessions bring.",
            Set.of(),
            Set.of("number", "contactTime", "canonicalContactTime", "canonicalNumber", "canonicalLength")),
    /** Sessions of another length, with the contact time kept or raised. */
    SESSIONS_OTHER_LENGTH(
            "Bijeenkomsten van een andere lengte, met evenveel of meer contacttijd.",
            "Sessions of another length, with the contact time kept or raised.",
            Set.of(),
            Set.of("sessions", "contactTime", "canonicalContactTime", "canonicalNumber", "canonicalLength")),
    /** There are fewer sessions than the rule asks. */
    SESSIONS_FEWER_THAN(
            "Er zijn minder bijeenkomsten dan de regel vraagt.",
            "There are fewer sessions than the rule asks.",
            Set.of("number"),
            Set.of("number", "limit")),
    /** There are more sessions than the rule allows. */
    SESSIONS_MORE_THAN(
            "Er zijn meer bijeenkomsten dan de regel toelaat.",
            "There are more sessions than the rule allows.",
            Set.of("number"),
            Set.of("number", "limit")),
    /** A session is shorter than the rule asks. */
    SESSIONS_SHORTER_THAN(
            "Een bijeenkomst is korter dan de regel vraagt.",
            "A session is shorter than the rule asks.",
            Set.of("duration"),
            Set.of("sessions", "limit")),
    /** A session is longer than the rule allows. */
    SESSIONS_LONGER_THAN(
            "Een bijeenkomst is langer dan de regel toelaat.",
            "A session is longer than the rule allows.",
            Set.of("duration"),
            Set.of("sessions", "limit")),
    /** The sessions together take less time than the rule asks. */
    CONTACT_TIME_LESS_THAN(
            "De bijeenkomsten duren samen korter dan de regel vraagt.",
            "The sessions together take less time than the rule asks.",
            Set.of("duration"),
            Set.of("contactTime", "limit")),
    /** The sessions together take more time than the rule allows. */
    CONTACT_TIME_MORE_THAN(
            "De bijeenkomsten duren samen langer dan de regel toelaat.",
            "The sessions together take more time than the rule allows.",
            Set.of("duration"),
            Set.of("contactTime", "limit")),
    /** A list has fewer elements than the rule asks. */
    ELEMENTS_FEWER_THAN(
            "Een lijst heeft minder elementen dan de regel vraagt.",
            "A list has fewer elements than the rule asks.",
            Set.of("list", "number"),
            Set.of("number", "limit")),
    /** A list has more elements than the rule allows. */
    ELEMENTS_MORE_THAN(
            "Een lijst heeft meer elementen dan de regel toelaat.",
            "A list has more elements than the rule allows.",
            Set.of("list", "number"),
            Set.of("number", "limit")),
    /** A list lacks the element with the id that the rule names. */
    ELEMENT_ABSENT(
            "Een lijst mist het element met de id die de regel noemt; een leerdomein heet hier knowledge, attitude of skills.",
            "A list lacks the element with the id that the rule names; a learning domain is called knowledge, attitude or skills here.",
            Set.of("list", "element"),
            Set.of("element")),
    /** A list has the element with the id that the rule names. */
    ELEMENT_PRESENT(
            "Een lijst heeft het element met de id die de regel noemt; een leerdomein heet hier knowledge, attitude of skills.",
            "A list has the element with the id that the rule names; a learning domain is called knowledge, attitude or skills here.",
            Set.of("list", "element"),
            Set.of("element"));

    private final String dutch;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> parameters;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> words;

    ConditionKind(String dutch, String english, Set<String> parameters, Set<String> words) {
        this.dutch = dutch;
        this.english = english;
        this.parameters = parameters;
        this.words = words;
    }

    /**
     * When a condition of this kind is met.
     *
     * @return the sentence, not null
     */
    public LocalizedText meaning() {
        return LocalizedText.of(dutch, english);
    }

    /**
     * The parameters that a condition of this kind is given, all of them and no other.
     *
     * @return the names of the properties of a {@link Condition}, not null
     */
    public Set<String> parameters() {
        return parameters;
    }

    /**
     * What the sentences of a rule with such a condition may speak of, in braces.
     *
     * @return the names, not null
     */
    public Set<String> words() {
        return words;
    }
}
