package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.SpokenDuration;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Labelled;
import nl.werkzaak.mentorwijs.model.training.Workplace;

/** Says things in Dutch and in English at once. */
public final class Phrases {

    private Phrases() {}

    /**
     * The labels of elements in a row.
     *
     * @param elements  the elements, not null
     * @return the labels with semicolons between them, not null
     */
    public static LocalizedText list(List<? extends Labelled> elements) {
        return LocalizedText.of(list(elements, RuleTexts.DUTCH), list(elements, Locale.ENGLISH));
    }

    private static String list(List<? extends Labelled> elements, Locale language) {
        return elements.stream().map(element -> element.getLabel().in(language)).collect(Collectors.joining("; "));
    }

    /**
     * A duration as people say it.
     *
     * @param duration  the duration, not null
     * @return such as "2,5 uur", not null
     */
    public static LocalizedText duration(Duration duration) {
        return LocalizedText.of(SpokenDuration.inDutch(duration), SpokenDuration.inEnglish(duration));
    }

    /**
     * A number as people write it.
     *
     * @param number  the number
     * @return its digits, not null
     */
    public static LocalizedText number(int number) {
        return LocalizedText.of(Integer.toString(number), Integer.toString(number));
    }

    /**
     * Where participants work.
     *
     * @param workplace  the workplace, not null
     * @return what people call it, not null
     */
    public static LocalizedText of(Workplace workplace) {
        return switch (workplace) {
            case REGULAR -> LocalizedText.of("reguliere arbeidsorganisatie", "regular work organisation");
            case SHELTERED -> LocalizedText.of("beschutte werkplek", "sheltered employment");
            case OTHER -> LocalizedText.of("andere werkplek", "other workplace");
        };
    }

    static LocalizedText of(DeliveryMode mode) {
        return switch (mode) {
            case ON_SITE -> LocalizedText.of("op locatie", "on site");
            case ONLINE -> LocalizedText.of("online", "online");
            case MIXED -> LocalizedText.of("deels op locatie, deels online", "partly on site, partly online");
        };
    }
}
