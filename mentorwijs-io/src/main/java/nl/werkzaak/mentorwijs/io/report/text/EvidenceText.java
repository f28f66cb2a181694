package nl.werkzaak.mentorwijs.io.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.ShownText;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceItem;
import nl.werkzaak.mentorwijs.catalogue.evidence.MeasuringConditions;
import nl.werkzaak.mentorwijs.catalogue.fact.Amount;
import nl.werkzaak.mentorwijs.io.report.internal.EvidenceReview;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;

/** A statement of the evidence layer with the conditions under which it was measured. */
final class EvidenceText {

    private EvidenceText() {}

    static void add(Lines lines, EvidenceItem item, Locale language) {
        lines.item(item.key() + ": " + ShownText.of(item.getText(), language));
        label(lines, "label.citation", EvidenceReview.source(item), language);
        if (!item.getFigures().isEmpty()) {
            lines.labelled(
                    ReportMessages.say("evidence.figures", language),
                    item.getFigures().stream()
                            .map(figure -> ShownText.of(figure.getLabel(), language) + ": "
                                    + amount(figure.getAmount(), language))
                            .toList());
        }
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

    static String amount(Amount amount, Locale language) {
        String number = amount.getValue().toPlainString()
                + amount.getUpTo().map(most -> "–" + most.toPlainString()).orElse("")
                + amount.getOutOf().map(whole -> " / " + whole.toPlainString()).orElse("");
        String told = RuleTexts.DUTCH.getLanguage().equals(language.getLanguage()) ? number.replace('.', ',') : number;
        return ReportMessages.say("exactness." + amount.getExactness(), Map.of("number", told), language);
    }

    private static void label(Lines lines, String key, String value, Locale language) {
        lines.labelled(ReportMessages.say(key, language), List.of(value));
    }
}
