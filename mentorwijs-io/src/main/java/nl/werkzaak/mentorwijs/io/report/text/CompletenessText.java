package nl.werkzaak.mentorwijs.io.report.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.ShownText;
import nl.werkzaak.mentorwijs.catalogue.framework.Completeness;
import nl.werkzaak.mentorwijs.catalogue.framework.Coverage;
import nl.werkzaak.mentorwijs.catalogue.framework.CrosswalkItem;
import nl.werkzaak.mentorwijs.catalogue.framework.ItemAnswer;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** How much of a framework a variant answers, as a table with the canonical training beside it, and what makes the difference. */
final class CompletenessText {

    private static final List<String> HEADINGS = List.of("completeness.item", "column.canonical", "column.variant");

    private final Locale language;

    CompletenessText(Locale language) {
        this.language = language;
    }

    String of(Completeness completeness) {
        Lines lines = new Lines();
        lines.heading(ReportMessages.say("completeness", language));
        lines.paragraph(shown(completeness.framework().getTitle()) + ".");
        lines.paragraph(ReportMessages.say("completeness.around", language));
        lines.block(table(completeness));
        List<String> differences =
                completeness.items().stream().flatMap(this::differences).toList();
        if (!differences.isEmpty()) {
            lines.heading(ReportMessages.say("completeness.differences", language));
            differences.forEach(lines::bullet);
        }
        return lines.toString();
    }

    private String table(Completeness completeness) {
        TextTable table = new TextTable();
        table.add(row(HEADINGS.stream().map(key -> ReportMessages.say(key, language))));
        for (ItemAnswer answer : completeness.items()) {
            table.add(row(Stream.of(name(answer.item()), word(answer.item().coverage()), word(answer.coverage()))));
        }
        table.add(row(Stream.of(
                ReportMessages.say("completeness.count", language),
                count(completeness::canonical),
                count(completeness::variant))));
        return table.toString();
    }

    private static List<TextTable.Cell> row(Stream<String> cells) {
        return cells.map(TextTable.Cell::of).toList();
    }

    private String count(ToLongFunction<Coverage> number) {
        return Arrays.stream(Coverage.values())
                .map(coverage -> number.applyAsLong(coverage) + " " + word(coverage))
                .collect(Collectors.joining(", "));
    }

    private Stream<String> differences(ItemAnswer answer) {
        return Stream.of(
                        answer.lost().stream().map(address -> said("lost", answer, address.value())),
                        answer.filled().keySet().stream().map(gap -> said("filled", answer, text(gap))),
                        answer.besides().stream().map(address -> said("besides", answer, address.value())))
                .flatMap(sentences -> sentences);
    }

    private String said(String key, ItemAnswer answer, String what) {
        return ReportMessages.say("completeness." + key, Map.of("item", name(answer.item()), "what", what), language);
    }

    private String text(Id gap) {
        return MentorwijsCatalogue.canonical().getGaps().stream()
                .filter(other -> other.getId().equals(gap))
                .map(Gap::getText)
                .map(this::shown)
                .findFirst()
                .orElse(gap.value());
    }

    private String name(CrosswalkItem item) {
        return item.getNumber().map(number -> number + " ").orElse("") + shown(item.getLabel());
    }

    private String word(Coverage coverage) {
        return ReportMessages.say("completeness." + coverage, language);
    }

    private String shown(LocalizedText text) {
        return ShownText.of(text, language).toString();
    }
}
