package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * Conditions on the number and the length of the sessions. Contact time can only be lost through fewer sessions or
 * through shorter ones, so that one of the first two is met whenever it is.
 */
final class SessionConditions {

    private static final String POINTER = "/sessions";

    private SessionConditions() {}

    static List<Match> fewer(Comparison comparison) {
        return losesContactTime(comparison) && number(comparison.variant()) < number(comparison.canonical())
                ? List.of(match(POINTER, comparison, Address.parse("effort/participant"))
                        .about(List.of(Address.parse("sessions"), Address.parse("effort/participant"))))
                : List.of();
    }

    static List<Match> shorter(Comparison comparison) {
        if (!losesContactTime(comparison)) {
            return List.of();
        }
        List<Session> sessions = comparison.variant().getSessions();
        return IntStream.range(0, sessions.size())
                .filter(i -> sessions.get(i).getDuration().compareTo(longest(comparison.canonical())) < 0)
                .limit(1)
                .mapToObj(i -> length(comparison, i))
                .toList();
    }

    static List<Match> otherNumber(Comparison comparison) {
        return number(comparison.variant()) != number(comparison.canonical())
                        && fewer(comparison).isEmpty()
                ? List.of(match(POINTER, comparison, Address.parse("sessions")))
                : List.of();
    }

    static List<Match> otherLength(Comparison comparison) {
        if (losesContactTime(comparison)) {
            return List.of();
        }
        List<Session> sessions = comparison.variant().getSessions();
        return IntStream.range(0, sessions.size())
                .filter(i -> !sessions.get(i).getDuration().equals(longest(comparison.canonical())))
                .limit(1)
                .mapToObj(i -> length(comparison, i))
                .toList();
    }

    /** All findings on length are told at the first session that has another one. */
    private static Match length(Comparison comparison, int index) {
        Session session = comparison.variant().getSessions().get(index);
        return match(POINTER + "/" + index + "/duration", comparison, Address.parse("effort/participant"))
                .with("session", session.getNumber())
                .with("length", session.getDuration())
                .with("canonicalLength", longest(comparison.canonical()))
                .actual(session.getDuration().toString())
                .canonical(Phrases.duration(longest(comparison.canonical())));
    }

    private static Match match(String pointer, Comparison comparison, Address element) {
        return Match.at(pointer)
                .about(element)
                .with("number", number(comparison.variant()))
                .with("canonicalNumber", number(comparison.canonical()))
                .with("contactTime", Comparison.contactTime(comparison.variant()))
                .with("canonicalContactTime", Comparison.contactTime(comparison.canonical()))
                .actual(Integer.toString(number(comparison.variant())))
                .canonical(Phrases.number(number(comparison.canonical())));
    }

    private static boolean losesContactTime(Comparison comparison) {
        return comparison.contactTimeLost().compareTo(Duration.ZERO) > 0;
    }

    private static int number(Training training) {
        return training.getSessions().size();
    }

    /** The canonical sessions are all of one length. */
    private static Duration longest(Training canonical) {
        return canonical.getSessions().stream()
                .map(Session::getDuration)
                .max(Duration::compareTo)
                .orElseThrow();
    }
}
