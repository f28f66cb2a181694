package nl.werkzaak.mentorwijs.io.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Labelled;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;

/**
 * What people read of a session in their calendar: what the training says, and nothing else.
 *
 * @param training  the training
 * @param options  how it is written
 * @param words  our own words
 * @param severalCycles  whether there is more than one cycle, so that each is named
 */
record SessionTexts(Training training, CalendarOptions options, CalendarWords words, boolean severalCycles) {

    static SessionTexts of(Training training, CalendarOptions options, List<SessionDay> days) {
        boolean severalCycles = days.stream().anyMatch(day -> day.cycle() > 1);
        return new SessionTexts(training, options, CalendarWords.in(options.language()), severalCycles);
    }

    /** The language of our words around those of the training. */
    Locale language() {
        return words.language();
    }

    String summary(SessionDay day) {
        Session session = day.session();
        String summary = words.say(
                "summary",
                Map.of(
                        "training", nameFor(day),
                        "number", session.getNumber(),
                        "most", training.getSessions().size()));
        return session.getTitle()
                .map(title -> words.say("summary.title", Map.of("summary", summary, "title", said(title))))
                .orElse(summary);
    }

    private String nameFor(SessionDay day) {
        String name = said(training.getName());
        String ofGroup = options.group()
                .map(group -> words.say("training.group", Map.of("training", name, "group", group)))
                .orElse(name);
        return severalCycles ? words.say("training.cycle", Map.of("training", ofGroup, "cycle", day.cycle())) : ofGroup;
    }

    String description(SessionDay day) {
        Session session = day.session();
        Stream<String> duration = Stream.of(words.say("duration", Map.of("duration", session.getDuration())));
        Stream<String> hour = options.at().isPresent() ? Stream.of() : Stream.of(words.say("hour.unknown"));
        Stream<String> moved = day.moved() ? Stream.of(words.say("moved")) : Stream.of();
        return Stream.of(
                        duration,
                        hour,
                        moved,
                        list("topics", session.getTopics().stream().map(this::said)),
                        list("components", labels(session.getComponents(), training.getActiveComponents())),
                        list("target-groups", labels(session.getTargetGroups(), training.getTargetGroups())),
                        list("homework", training.getHomework().stream().map(this::said)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> list(String heading, Stream<String> items) {
        List<String> lines =
                items.map(item -> words.say("item", Map.of("item", item))).toList();
        return lines.isEmpty() ? Stream.of() : Stream.concat(Stream.of(words.say(heading)), lines.stream());
    }

    private Stream<String> labels(List<Id> ids, List<? extends Labelled> elements) {
        return ids.stream()
                .flatMap(id -> elements.stream().filter(element -> element.key().equals(id.value())))
                .map(element -> said(element.getLabel()));
    }

    private String said(Homework homework) {
        String label = said(homework.getLabel());
        return homework.getDuration()
                .map(duration -> words.say("homework.duration", Map.of("homework", label, "duration", duration)))
                .orElse(label);
    }

    private String said(LocalizedText text) {
        return text.in(options.language());
    }
}
