package nl.werkzaak.mentorwijs.io.report.text;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.SpokenDuration;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Indication;
import nl.werkzaak.mentorwijs.model.training.Labelled;
import nl.werkzaak.mentorwijs.model.training.Session;

/**
 * Values of the model as people say them: an element by its label.
 *
 * @param language  the language, not null
 */
record ValueText(Locale language) {

    String of(Object value) {
        if (value instanceof LocalizedText text) {
            return quoted(text.in(language));
        }
        if (value instanceof Duration duration) {
            return language.getLanguage().equals(RuleTexts.DUTCH.getLanguage())
                    ? SpokenDuration.inDutch(duration)
                    : SpokenDuration.inEnglish(duration);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? ReportMessages.say("comparison.nothing", language)
                    : list.stream().map(this::of).collect(Collectors.joining(", "));
        }
        return element(value);
    }

    private String element(Object value) {
        if (value instanceof Labelled labelled) {
            return of(labelled.getLabel());
        }
        if (value instanceof Session session) {
            return session.getTitle().map(title -> of(title) + ", ").orElse("") + of(session.getDuration());
        }
        if (value instanceof EffortFigure figure) {
            return of(figure.getActivity()) + ", " + of(figure.getDuration());
        }
        return value instanceof Indication indication ? of(indication.getAudience()) : value.toString();
    }

    String inAllLanguages(LocalizedText text) {
        return text.byLanguage().entrySet().stream()
                .map(entry -> entry.getKey() + " " + quoted(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
