package nl.werkzaak.mentorwijs.io.report.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AspectResult;
import nl.werkzaak.mentorwijs.catalogue.fidelity.DimensionResult;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import org.apache.commons.text.WordUtils;

/**
 * The dimensions of a report as a table: a row for each aspect, with the dimension at its first. What is the same is
 * said to be so, and its label cut short, so that what differs stands out.
 */
final class DimensionTable {

    private static final List<String> HEADINGS = List.of(
            "column.dimension", "column.aspect", "column.canonical", "column.variant", "column.ratio", "column.light");
    private static final String NONE = "–";
    private static final int SHORT = 29;

    private final Locale language;
    private final Lights lights;

    DimensionTable(Locale language, Lights lights) {
        this.language = language;
        this.lights = lights;
    }

    String of(List<DimensionResult> dimensions) {
        TextTable table = new TextTable();
        table.add(HEADINGS.stream()
                .map(heading -> TextTable.Cell.of(ReportMessages.say(heading, language)))
                .toList());
        for (DimensionResult dimension : dimensions) {
            String label = dimension.dimension().label().in(language);
            for (AspectResult aspect : dimension.aspects()) {
                table.add(row(label, aspect));
                label = "";
            }
        }
        return table.toString();
    }

    private List<TextTable.Cell> row(String dimension, AspectResult aspect) {
        TextTable.Cell light = lights.cell(ReportMessages.of(aspect.light(), language), aspect.light());
        return Stream.concat(
                        Stream.of(
                                        dimension,
                                        aspect.aspect().label().in(language),
                                        canonical(aspect),
                                        same(aspect)
                                                ? ReportMessages.say("same", language)
                                                : aspect.variant().text().in(language),
                                        aspect.ratio().map(this::number).orElse(NONE))
                                .map(TextTable.Cell::of),
                        Stream.of(light))
                .toList();
    }

    private static boolean same(AspectResult aspect) {
        return aspect.variant().equals(aspect.canonical());
    }

    private String canonical(AspectResult aspect) {
        String text = aspect.canonical().text().in(language);
        List<String> lines = WordUtils.wrap(text, SHORT).lines().toList();
        return same(aspect) && lines.size() > 1 ? lines.get(0) + "…" : text;
    }

    private String number(BigDecimal ratio) {
        String plain = ratio.toPlainString();
        return language.getLanguage().equals(RuleTexts.DUTCH.getLanguage()) ? plain.replace('.', ',') : plain;
    }
}
