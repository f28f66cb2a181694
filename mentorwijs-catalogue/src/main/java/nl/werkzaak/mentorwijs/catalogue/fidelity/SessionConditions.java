package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.training.TrainingOutline;

/**
 * Conditions on the number and the length of the sessions. Contact time can only be lost through fewer sessions or
 * through shorter ones, so that one of the first two is met whenever it is.
 */
final class SessionConditions {

    private static final String POINTER = "/" + Section.SESSIONS;
    private static final Address SESSIONS = Address.parse(Section.SESSIONS.jsonName());
    private static final Address CONTACT_TIME =
            Address.parse(Section.EFFORT.jsonName()).child(TrainingOutline.CONTACT_TIME.value());

    private SessionConditions() {}

    static List<Match> fewer(Comparison comparison) {
        return losesContactTime(comparison) && number(comparison.variant()) < number(comparison.canonical())
                ? List.of(number(comparison))
                : List.of();
    }

    static List<Match> otherNumber(Comparison comparison) {
        return number(comparison.variant()) != number(comparison.canonical())
                        && fewer(comparison).isEmpty()
                ? List.of(number(comparison))
                : List.of();
    }

    static List<Match> shorter(Comparison comparison) {
        Duration usual = length(comparison.canonical());
        return losesContactTime(comparison)
                ? length(comparison, session -> session.getDuration().compareTo(usual) < 0)
                : List.of();
    }

    static List<Match> otherLength(Comparison comparison) {
        Duration usual = length(comparison.canonical());
        return losesContactTime(comparison)
                ? List.of()
                : length(comparison, session -> !session.getDuration().equals(usual));
    }

    private static Match number(Comparison comparison) {
        int number = number(comparison.variant());
        return withContactTime(Match.at(POINTER), comparison)
                .about(List.of(SESSIONS, CONTACT_TIME))
                .with("number", number)
                .actual(Integer.toString(number))
                .canonical(Phrases.number(number(comparison.canonical())));
    }

    /** One match for all sessions of another length, at the first of them. */
    private static List<Match> length(Comparison comparison, Predicate<Session> other) {
        List<Session> sessions = comparison.variant().getSessions();
        List<Session> others = sessions.stream().filter(other).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        Session first = others.get(0);
        Session canonical = comparison.canonical().getSessions().get(0);
        String pointer = POINTER + "/" + sessions.indexOf(first) + "/duration";
        return List.of(withContactTime(Match.at(pointer), comparison)
                .about(List.of(SESSIONS.child(canonical.key()), CONTACT_TIME))
                .with("sessions", SpokenSessions.of(others))
                .actual(first.getDuration().toString())
                .canonical(Phrases.duration(length(comparison.canonical()))));
    }

    private static Match withContactTime(Match match, Comparison comparison) {
        return match.with("contactTime", Comparison.contactTime(comparison.variant()))
                .with("canonicalContactTime", Comparison.contactTime(comparison.canonical()))
                .with("canonicalNumber", number(comparison.canonical()))
                .with("canonicalLength", length(comparison.canonical()));
    }

    private static boolean losesContactTime(Comparison comparison) {
        return comparison.contactTimeLost().compareTo(Duration.ZERO) > 0;
    }

    private static int number(Training training) {
        return training.getSessions().size();
    }

    /** The canonical sessions are all of one length. */
    private static Duration length(Training canonical) {
        return canonical.getSessions().get(0).getDuration();
    }
}
