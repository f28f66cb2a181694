package nl.werkzaak.mentorwijs.io.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.Dimension;
import nl.werkzaak.mentorwijs.io.report.MatrixRow;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.report.matrix.MatrixColumns;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.VisibleText;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;

/** The matrix for a terminal: a sign for each light, so that many columns fit, and what the signs mean below. */
final class MatrixText {

    private final Iterable<MatrixRow> rows;
    private final Locale language;
    private final Lights lights;
    private final MatrixColumns words;
    private final Map<Optional<Light>, TextTable.Cell> signs = new HashMap<>();

    MatrixText(Iterable<MatrixRow> rows, MatrixColumns words, ReportOptions options) {
        this.rows = rows;
        this.language = options.language();
        this.lights = new Lights(options.language(), options.colour());
        this.words = words;
    }

    void write(Appendable out) throws IOException {
        Lines title = new Lines();
        title.paragraph(words.say("title"));
        out.append(title.toString()).append('\n');
        table().write(out);
        Lines legend = new Lines();
        legend.heading(words.say("legend.signs"));
        legend().forEach(legend::paragraph);
        out.append(legend.toString());
    }

    /** A folder is said once, above the documents in it. */
    private TextTable table() {
        TextTable table = new TextTable();
        table.add(headings());
        String folder = "";
        for (MatrixRow row : rows) {
            String document = VisibleText.of(row.document());
            int name = document.lastIndexOf('/') + 1;
            if (!document.substring(0, name).equals(folder)) {
                folder = document.substring(0, name);
                table.add(folder.isEmpty() ? words.say("folder") : folder);
            }
            table.add(cells(row, document.substring(name)));
        }
        return table;
    }

    private List<TextTable.Cell> headings() {
        return Stream.of(
                        Stream.of(words.say("document")),
                        Stream.of(Dimension.values()).map(this::shortName),
                        numbers().stream(),
                        ofOrganisations(words.say("organisation")),
                        Stream.of(words.say("overall")))
                .flatMap(heading -> heading)
                .map(TextTable.Cell::of)
                .toList();
    }

    /** The column of what organisations ask stands there only where one asks something. */
    private <T> Stream<T> ofOrganisations(T cell) {
        return words.bases().contains(Basis.ORGANISATION) ? Stream.of(cell) : Stream.empty();
    }

    private String shortName(Dimension dimension) {
        return words.say("short." + dimension);
    }

    private static List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= MatrixColumns.components().size(); i++) {
            numbers.add(Integer.toString(i));
        }
        return numbers;
    }

    private List<TextTable.Cell> cells(MatrixRow row, String name) {
        return Stream.of(
                        Stream.of(TextTable.Cell.of(name)),
                        Stream.of(Dimension.values())
                                .map(dimension -> row.dimensions().get(dimension))
                                .map(light -> sign(Optional.ofNullable(light))),
                        MatrixColumns.components().stream()
                                .map(component -> row.components().get(component.getId()))
                                .map(light -> sign(Optional.ofNullable(light))),
                        ofOrganisations(
                                sign(Optional.ofNullable(row.overallByBasis().get(Basis.ORGANISATION)))),
                        Stream.of(overall(row)))
                .flatMap(cell -> cell)
                .toList();
    }

    /** One cell for all places with the same light: a matrix of many documents has little else. */
    private TextTable.Cell sign(Optional<Light> light) {
        return signs.computeIfAbsent(
                light,
                given -> given.map(found -> lights.cell(words.say("sign." + found), found))
                        .orElseGet(() -> TextTable.Cell.of(words.say("sign.none"))));
    }

    private TextTable.Cell overall(MatrixRow row) {
        return row.overall()
                .map(light -> lights.cell(ReportMessages.of(light, language), light))
                .orElseGet(() -> TextTable.Cell.of(words.say("validity." + row.validity())));
    }

    private List<String> legend() {
        List<String> lines = new ArrayList<>();
        lines.add(Arrays.stream(Dimension.values())
                .map(dimension ->
                        meaning(shortName(dimension), dimension.label().in(language)))
                .collect(Collectors.joining(", ")));
        List<String> numbers = numbers();
        List<ActiveComponent> components = MatrixColumns.components();
        for (int i = 0; i < numbers.size(); i++) {
            lines.add(meaning(numbers.get(i), components.get(i).getLabel().in(language)));
        }
        ofOrganisations(meaning(words.say("organisation"), words.say("basis.ORGANISATION")))
                .forEach(lines::add);
        return lines;
    }

    private static String meaning(String sign, String label) {
        return sign + " = " + label;
    }
}
