package nl.werkzaak.mentorwijs.io.report;

import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.ShownText;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceItem;
import nl.werkzaak.mentorwijs.catalogue.evidence.MeasuringConditions;
import nl.werkzaak.mentorwijs.catalogue.fact.Amount;

/** A statement of the evidence layer with the conditions under which it was measured. */
final class EvidenceText {

    private EvidenceText() {}

    static void add(Lines lines, EvidenceItem item, Locale language) {
        lines.item(item.key() + ": " + ShownText.of(item.getText(), language));
        lines.labelled(
                Words.say("label.citation", language),
                item.getSource() + item.getPlace().map(place -> ", " + place).orElse(""));
        item.getFigures()
                .forEach(figure -> lines.labelled(
                        Words.say("evidence.figure", language),
                        ShownText.of(figure.getLabel(), language) + ": " + amount(figure.getAmount(), language)));
        item.getConditions().ifPresent(conditions -> add(lines, conditions, language));
    }

    private static void add(Lines lines, MeasuringConditions conditions, Locale language) {
        conditions
                .getTrainings()
                .ifPresent(number -> label(lines, "conditions.trainings", number.toString(), language));
        conditions.getSessions().ifPresent(number -> label(lines, "conditions.sessions", number.toString(), language));
        conditions
                .getGroupSize()
                .map(size -> amount(size, language))
                .ifPresent(size -> label(lines, "conditions.group-size", size, language));
        conditions.getTrainers().ifPresent(number -> label(lines, "conditions.trainers", number.toString(), language));
        conditions.getOnSite().ifPresent(number -> label(lines, "conditions.on-site", number.toString(), language));
        conditions.getOnline().ifPresent(number -> label(lines, "conditions.online", number.toString(), language));
        conditions
                .getSetting()
                .ifPresent(setting -> label(
                        lines,
                        "conditions.setting",
                        ShownText.of(setting, language).toString(),
                        language));
        conditions
                .getDesign()
                .ifPresent(design -> label(
                        lines,
                        "conditions.design",
                        ShownText.of(design, language).toString(),
                        language));
    }

    private static String amount(Amount amount, Locale language) {
        String number = amount.getValue().toPlainString()
                + amount.getUpTo().map(most -> "–" + most.toPlainString()).orElse("")
                + amount.getOutOf().map(whole -> " / " + whole.toPlainString()).orElse("");
        return Words.say("exactness." + amount.getExactness(), Map.of("number", number), language);
    }

    private static void label(Lines lines, String key, String value, Locale language) {
        lines.labelled(Words.say(key, language), value);
    }
}
