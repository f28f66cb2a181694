package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * A condition on the number and the length of the sessions. Contact time can only be lost through fewer sessions or
 * through shorter ones, so that one of the first two is met whenever it is.
 */
public sealed interface SessionCondition extends Condition {

    /** Fewer sessions leave less contact time. */
    @Fills({"number", "contactTime", "canonicalContactTime", "canonicalNumber", "canonicalLength"})
    record SessionsFewer() implements SessionCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return Match.when(isMet(comparison), () -> number(comparison));
        }

        private static boolean isMet(Comparison comparison) {
            return losesContactTime(comparison) && sessions(comparison.after()) < sessions(comparison.before());
        }
    }

    /** Shorter sessions leave less contact time. */
    @Fills({"sessions", "contactTime", "canonicalContactTime", "canonicalNumber", "canonicalLength"})
    record SessionsShorter() implements SessionCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            Duration usual = length(comparison.before());
            return losesContactTime(comparison)
                    ? length(comparison, session -> session.getDuration().compareTo(usual) < 0)
                    : List.of();
        }
    }

    /** Another number of sessions, without the loss of contact time that fewer sessions bring. */
    @Fills({"number", "contactTime", "canonicalContactTime", "canonicalNumber", "canonicalLength"})
    record SessionsOtherNumber() implements SessionCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            boolean other = sessions(comparison.after()) != sessions(comparison.before());
            return Match.when(other && !SessionsFewer.isMet(comparison), () -> number(comparison));
        }
    }

    /** Sessions of another length, with the contact time kept or raised. */
    @Fills({"sessions", "contactTime", "canonicalContactTime", "canonicalNumber", "canonicalLength"})
    record SessionsOtherLength() implements SessionCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            Duration usual = length(comparison.before());
            return losesContactTime(comparison)
                    ? List.of()
                    : length(comparison, session -> !session.getDuration().equals(usual));
        }
    }

    private static Match number(Comparison comparison) {
        int number = sessions(comparison.after());
        return withContactTime(Match.at("/" + Section.SESSIONS), comparison)
                .about(List.of(Address.parse(Section.SESSIONS.jsonName()), contactTime()))
                .with("number", number)
                .actual(Integer.toString(number))
                .canonical(Phrases.number(sessions(comparison.before())));
    }

    /** One match for all sessions of another length, at the first of them. */
    private static List<Match> length(Comparison comparison, Predicate<Session> other) {
        String canonical = comparison.before().getSessions().get(0).key();
        return SpokenSessions.match(comparison.after(), other).stream()
                .map(match -> withContactTime(match, comparison)
                        .about(List.of(Address.parse(Section.SESSIONS + "/" + canonical), contactTime()))
                        .canonical(Phrases.duration(length(comparison.before()))))
                .toList();
    }

    private static Match withContactTime(Match match, Comparison comparison) {
        return match.with("contactTime", comparison.after().contactTime())
                .with("canonicalContactTime", comparison.before().contactTime())
                .with("canonicalNumber", sessions(comparison.before()))
                .with("canonicalLength", length(comparison.before()));
    }

    private static boolean losesContactTime(Comparison comparison) {
        return comparison.after().contactTime().compareTo(comparison.before().contactTime()) < 0;
    }

    private static Address contactTime() {
        return Address.parse(Section.EFFORT + "/" + PartRules.CONTACT_TIME);
    }

    private static int sessions(Training training) {
        return training.getSessions().size();
    }

    /** The canonical sessions are all of one length. */
    private static Duration length(Training canonical) {
        return canonical.getSessions().get(0).getDuration();
    }
}
