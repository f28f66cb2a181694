package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;

/** A condition on the sessions with a limit of its own, whatever the canonical training has. */
public sealed interface LimitCondition extends Condition {

    /**
     * There are fewer sessions than the rule asks.
     *
     * @param number  the least, not below zero
     */
    @Fills({"number", "limit"})
    record SessionsFewerThan(int number) implements LimitCondition {

        /** Checks the limit. */
        public SessionsFewerThan {
            ConditionKind.requireLimit(number);
        }

        @Override
        public List<Match> matches(Comparison comparison) {
            int sessions = comparison.after().getSessions().size();
            return Match.when(sessions < number, () -> counted(sessions, number));
        }
    }

    /**
     * There are more sessions than the rule allows.
     *
     * @param number  the most, not below zero
     */
    @Fills({"number", "limit"})
    record SessionsMoreThan(int number) implements LimitCondition {

        /** Checks the limit. */
        public SessionsMoreThan {
            ConditionKind.requireLimit(number);
        }

        @Override
        public List<Match> matches(Comparison comparison) {
            int sessions = comparison.after().getSessions().size();
            return Match.when(sessions > number, () -> counted(sessions, number));
        }
    }

    /**
     * A session is shorter than the rule asks.
     *
     * @param duration  the shortest, not below zero, not null
     */
    @Fills({"sessions", "limit"})
    record SessionsShorterThan(Duration duration) implements LimitCondition {

        /** Checks the limit. */
        public SessionsShorterThan {
            ConditionKind.requireLimit(duration);
        }

        @Override
        public List<Match> matches(Comparison comparison) {
            return length(
                    SpokenSessions.match(
                            comparison.after(), session -> session.getDuration().compareTo(duration) < 0),
                    duration);
        }
    }

    /**
     * A session is longer than the rule allows.
     *
     * @param duration  the longest, not below zero, not null
     */
    @Fills({"sessions", "limit"})
    record SessionsLongerThan(Duration duration) implements LimitCondition {

        /** Checks the limit. */
        public SessionsLongerThan {
            ConditionKind.requireLimit(duration);
        }

        @Override
        public List<Match> matches(Comparison comparison) {
            return length(
                    SpokenSessions.match(
                            comparison.after(), session -> session.getDuration().compareTo(duration) > 0),
                    duration);
        }
    }

    /**
     * The sessions together take less time than the rule asks.
     *
     * @param duration  the least, not below zero, not null
     */
    @Fills({"contactTime", "limit"})
    record ContactTimeLessThan(Duration duration) implements LimitCondition {

        /** Checks the limit. */
        public ContactTimeLessThan {
            ConditionKind.requireLimit(duration);
        }

        @Override
        public List<Match> matches(Comparison comparison) {
            Duration contactTime = comparison.after().contactTime();
            return Match.when(contactTime.compareTo(duration) < 0, () -> contactTime(contactTime, duration));
        }
    }

    /**
     * The sessions together take more time than the rule allows.
     *
     * @param duration  the most, not below zero, not null
     */
    @Fills({"contactTime", "limit"})
    record ContactTimeMoreThan(Duration duration) implements LimitCondition {

        /** Checks the limit. */
        public ContactTimeMoreThan {
            ConditionKind.requireLimit(duration);
        }

        @Override
        public List<Match> matches(Comparison comparison) {
            Duration contactTime = comparison.after().contactTime();
            return Match.when(contactTime.compareTo(duration) > 0, () -> contactTime(contactTime, duration));
        }
    }

    private static Match counted(int number, int limit) {
        return sessions().with("number", number).with("limit", limit).actual(Integer.toString(number));
    }

    private static List<Match> length(Optional<Match> found, Duration limit) {
        return found.stream()
                .map(match ->
                        match.about(Address.parse(Section.SESSIONS.jsonName())).with("limit", limit))
                .toList();
    }

    private static Match contactTime(Duration contactTime, Duration limit) {
        return sessions().with("contactTime", contactTime).with("limit", limit).actual(contactTime.toString());
    }

    private static Match sessions() {
        return Match.at("/" + Section.SESSIONS).about(Address.parse(Section.SESSIONS.jsonName()));
    }
}
