package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;

/** Conditions on the sessions that name a limit of their own, whatever the canonical training has. */
final class LimitConditions {

    private static final String POINTER = "/" + Section.SESSIONS;
    private static final Address SESSIONS = Address.parse(Section.SESSIONS.jsonName());

    private LimitConditions() {}

    static List<Match> fewerSessions(Comparison comparison, int least) {
        int number = sessions(comparison).size();
        return number < least ? List.of(number(number, least)) : List.of();
    }

    static List<Match> moreSessions(Comparison comparison, int most) {
        int number = sessions(comparison).size();
        return number > most ? List.of(number(number, most)) : List.of();
    }

    private static Match number(int number, int limit) {
        return Match.at(POINTER)
                .about(SESSIONS)
                .with("number", number)
                .with("limit", limit)
                .actual(Integer.toString(number));
    }

    static List<Match> shorterSessions(Comparison comparison, Duration least) {
        return length(comparison, least, session -> session.getDuration().compareTo(least) < 0);
    }

    static List<Match> longerSessions(Comparison comparison, Duration most) {
        return length(comparison, most, session -> session.getDuration().compareTo(most) > 0);
    }

    /** One match for all sessions beyond the limit, at the first of them. */
    private static List<Match> length(Comparison comparison, Duration limit, Predicate<Session> beyond) {
        List<Session> sessions = sessions(comparison);
        List<Session> found = sessions.stream().filter(beyond).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        String first = POINTER + "/" + sessions.indexOf(found.get(0)) + "/duration";
        return List.of(Match.at(first)
                .about(SESSIONS)
                .with("sessions", SpokenSessions.of(found))
                .with("limit", limit)
                .actual(found.get(0).getDuration().toString()));
    }

    static List<Match> lessContactTime(Comparison comparison, Duration least) {
        Duration contactTime = Comparison.contactTime(comparison.variant());
        return contactTime.compareTo(least) < 0 ? List.of(contactTime(contactTime, least)) : List.of();
    }

    static List<Match> moreContactTime(Comparison comparison, Duration most) {
        Duration contactTime = Comparison.contactTime(comparison.variant());
        return contactTime.compareTo(most) > 0 ? List.of(contactTime(contactTime, most)) : List.of();
    }

    private static Match contactTime(Duration contactTime, Duration limit) {
        return Match.at(POINTER)
                .about(SESSIONS)
                .with("contactTime", contactTime)
                .with("limit", limit)
                .actual(contactTime.toString());
    }

    private static List<Session> sessions(Comparison comparison) {
        return comparison.variant().getSessions();
    }
}
