package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.constraint.SpokenDuration;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;

/** Sessions as people list them with their length, such as "1 tot en met 4 (2 uur), 5 (3 uur)". */
final class SpokenSessions {

    private SpokenSessions() {}

    /** What is found of the sessions of a training, for all of them at the first; empty if there are none. */
    static Optional<Match> match(Training training, Predicate<Session> predicate) {
        List<Session> sessions = training.getSessions();
        List<Session> found = sessions.stream().filter(predicate).toList();
        return found.stream()
                .findFirst()
                .map(first -> Match.at("/" + Section.SESSIONS + "/" + sessions.indexOf(first) + "/duration")
                        .with("sessions", of(found))
                        .actual(first.getDuration().toString()));
    }

    /** Sessions that follow each other and take as long are told together. */
    static LocalizedText of(List<Session> sessions) {
        List<Run> runs = new ArrayList<>();
        for (Session session : sessions) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.isFollowedBy(session)) {
                runs.set(runs.size() - 1, new Run(last.first(), session.getNumber(), last.length()));
            } else {
                runs.add(new Run(session.getNumber(), session.getNumber(), session.getDuration()));
            }
        }
        return LocalizedText.of(
                say(runs, " en ", " tot en met ", SpokenDuration::inDutch),
                say(runs, " and ", " to ", SpokenDuration::inEnglish));
    }

    private static String say(List<Run> runs, String and, String to, Function<Duration, String> spoken) {
        return runs.stream()
                .map(run -> run.numbers(and, to) + " (" + spoken.apply(run.length()) + ")")
                .collect(Collectors.joining(", "));
    }

    private record Run(int first, int last, Duration length) {

        boolean isFollowedBy(Session session) {
            return session.getNumber() == last + 1 && session.getDuration().equals(length);
        }

        String numbers(String and, String to) {
            if (first == last) {
                return Integer.toString(first);
            }
            return first + (last == first + 1 ? and : to) + last;
        }
    }
}
