package nl.werkzaak.mentorwijs.io.internal.loss;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.werkzaak.mentorwijs.io.IoRules;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingBuilder;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Section;

/** What is lost when a training is written in a format that holds less. */
public final class Loss {

    private Loss() {}

    /**
     * A part for which a format has no place.
     *
     * @param format  the name of the format, not null
     * @param part  the part: a section, or another name; not null
     * @param words  what people call the part, by its name; not null
     * @return a note, not null
     */
    public static Finding notHeld(String format, String part, RuleTexts words) {
        boolean section = Section.find(part).isPresent() || part.equals("changes");
        return finding(
                        "format.not-held",
                        Severity.NOTE,
                        section ? "/" + part : "",
                        language -> Map.of("format", format, "part", words.sentence(part, Map.of(), language)))
                .address(Section.find(part).map(found -> Address.parse(found.jsonName())))
                .build();
    }

    /**
     * What a variant leaves out, where the training of which it is one is not at hand or does not fit it.
     *
     * @return a warning, not null
     */
    public static Finding leftOut() {
        return finding("format.left-out", Severity.WARNING, "/variantOf", language -> Map.of())
                .build();
    }

    private static FindingBuilder finding(
            String rule, Severity severity, String pointer, Function<Locale, Map<String, String>> arguments) {
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .kind(FindingKind.CONVERSION)
                .location(Location.of(pointer))
                .message(LocalizedText.of(
                        sentence(rule, arguments, RuleTexts.DUTCH), sentence(rule, arguments, Locale.ENGLISH)))
                .putAllArguments(arguments.apply(RuleTexts.DUTCH));
    }

    private static String sentence(String rule, Function<Locale, Map<String, String>> arguments, Locale language) {
        return IoRules.texts().sentence(rule, arguments.apply(language), language);
    }
}
