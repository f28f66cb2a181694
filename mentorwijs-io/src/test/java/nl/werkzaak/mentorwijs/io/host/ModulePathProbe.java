package nl.werkzaak.mentorwijs.io.host;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentSchema;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.calendar.CalendarOptions;
import nl.werkzaak.mentorwijs.io.calendar.CalendarWriter;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Reads, judges, reports and writes as a host does; run on its own, with modules. */
final class ModulePathProbe {

    private static final String YAML = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: without-homework
            version: "1.0.0"
            homework: []
            """;
    private static final String BROKEN_JSON = "{ \"schemaVersion\": \"1.0\", \"id\": \"Not an id\" }";

    private ModulePathProbe() {}

    /**
     * Prints the module of the formats, what this class finds of the files that the modules publish, and then what all of
     * it says.
     *
     * @param arguments  none
     * @throws IOException never
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(Formats.class.getModule());
        System.out.println(published());
        System.out.print(everything());
    }

    /** What another module than ours finds by a class loader: each path with the number of its bytes. */
    static String published() throws IOException {
        List<String> paths =
                new ArrayList<>(List.of(MentorwijsCatalogue.RESOURCE, MentorwijsCatalogue.SCHEMA_RESOURCE));
        for (DocumentSchema schema : DocumentSchema.values()) {
            paths.add(schema.resource());
        }
        StringBuilder found = new StringBuilder("published:");
        for (String path : paths) {
            try (InputStream bytes = ModulePathProbe.class.getClassLoader().getResourceAsStream(path)) {
                found.append(' ').append(path).append('=').append(bytes == null ? -1 : bytes.readAllBytes().length);
            }
        }
        return found.toString();
    }

    static String everything() throws IOException {
        DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
        DocumentFormat json = Formats.standard().byId("json").orElseThrow();
        ReadResult<TrainingVariant> read = yaml.reader().read(YAML);
        List<Review> reviews = List.of(
                Mentorwijs.standard().review("variant.yaml", read),
                Mentorwijs.standard().review("broken.json", json.reader().read(BROKEN_JSON)));
        StringBuilder said = new StringBuilder();
        ReportOptions options = ReportOptions.in(RuleTexts.DUTCH);
        ReviewReport.of("text", options).write(reviews, said);
        ReviewReport.of("json", options).write(reviews, said);
        ReviewReport.of("sarif", options).write(reviews, said);
        ReviewReport.of("junit", options).write(reviews, said);
        said.append(json.writer().text(read.value().orElseThrow()));
        Training canonical = MentorwijsCatalogue.canonical().getTraining();
        said.append(CalendarWriter.of(CalendarOptions.in(RuleTexts.DUTCH))
                .write(
                        canonical,
                        SessionCalendar.of(LocalDate.of(2027, 3, 1), Period.ofWeeks(1))
                                .days(canonical, 1)));
        return said.toString();
    }
}
