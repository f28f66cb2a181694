package nl.werkzaak.mentorwijs.io.report.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.fidelity.Dimension;
import nl.werkzaak.mentorwijs.io.report.MatrixRow;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.VisibleText;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;

/** The columns of a matrix and their words, in one language. */
public record MatrixColumns(List<Basis> bases, Locale language) {

    private static final String NOTHING = "";

    public static MatrixColumns of(MatrixRows rows, Locale language) {
        return new MatrixColumns(rows.bases(), language);
    }

    public static List<ActiveComponent> components() {
        return MentorwijsCatalogue.canonical().getTraining().getActiveComponents();
    }

    public String say(String key) {
        return ReportMessages.say("matrix." + key, language);
    }

    /** The heading of every column, each in full. */
    public List<String> headings() {
        return Stream.of(
                        Stream.of("document", "id", "version", "valid", "overall")
                                .map(this::say),
                        bases.stream().map(basis -> say("basis." + basis)),
                        Stream.of(Dimension.values())
                                .map(dimension -> dimension.label().in(language)),
                        components().stream()
                                .map(component -> component.getLabel().in(language)))
                .flatMap(heading -> heading)
                .toList();
    }

    /** What stands in a row under every heading. */
    public List<String> cells(MatrixRow row) {
        return Stream.of(
                        Stream.of(
                                VisibleText.of(row.document()),
                                row.id().map(Id::value).orElse(NOTHING),
                                row.version().map(Object::toString).orElse(NOTHING),
                                say("valid." + row.validity()),
                                light(row.overall())),
                        bases.stream()
                                .map(basis -> light(
                                        Optional.ofNullable(row.overallByBasis().get(basis)))),
                        Stream.of(Dimension.values())
                                .map(dimension -> light(
                                        Optional.ofNullable(row.dimensions().get(dimension)))),
                        components().stream()
                                .map(component -> light(
                                        Optional.ofNullable(row.components().get(component.getId())))))
                .flatMap(cell -> cell)
                .toList();
    }

    private String light(Optional<Light> light) {
        return light.map(given -> ReportMessages.of(given, language)).orElse(NOTHING);
    }
}
