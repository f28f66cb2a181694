package nl.werkzaak.mentorwijs.io.calendar;

import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;

/**
 * The words of a calendar, in Dutch or in English.
 *
 * @param language  the one of the two
 */
record CalendarWords(Locale language) {

    private static final RuleTexts TEXTS = RuleTexts.of(CalendarWords.class, "CalendarWords");

    /** Dutch for every locale of that language, English for any other. */
    static CalendarWords in(Locale asked) {
        boolean dutch = asked.getLanguage().equals(RuleTexts.DUTCH.getLanguage());
        return new CalendarWords(dutch ? RuleTexts.DUTCH : Locale.ENGLISH);
    }

    String say(String key, Map<String, ?> arguments) {
        return TEXTS.sentence(key, arguments, language);
    }

    String say(String key) {
        return say(key, Map.of());
    }
}
