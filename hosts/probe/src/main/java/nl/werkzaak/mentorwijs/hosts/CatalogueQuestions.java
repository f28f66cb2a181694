package nl.werkzaak.mentorwijs.hosts;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.CatalogueHistory;
import nl.werkzaak.mentorwijs.catalogue.Entry;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.DocumentSchema;
import nl.werkzaak.mentorwijs.io.report.CatalogueReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;

/** The canonical catalogue and what is shown of it; the files of the jars where their addresses say that they are. */
final class CatalogueQuestions {

    static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private CatalogueQuestions() {}

    static void ask(Answers answers) {
        answers.keep("value", () -> MentorwijsCatalogue.canonical().toString());
        answers.keep("history", () -> CatalogueHistory.standard().toString());
        answers.keep("content hash", MentorwijsCatalogue::contentHash);
        answers.keep("JSON as a resource", () -> resource(MentorwijsCatalogue.RESOURCE));
        answers.keep("schema as a resource", () -> resource(MentorwijsCatalogue.SCHEMA_RESOURCE));
        for (DocumentSchema schema : DocumentSchema.values()) {
            answers.keep("schema " + schema, () -> Answers.hash(schema.json()));
            answers.keep("schema " + schema + " as a resource", () -> resource(schema.resource()));
        }
        views("JSON", CatalogueReport.of("json", ReportOptions.in(Locale.ENGLISH)), answers);
        for (Locale language : LANGUAGES) {
            views("text " + language, CatalogueReport.of("text", ReportOptions.in(language)), answers);
        }
    }

    private static void views(String form, CatalogueReport report, Answers answers) {
        answers.keep("overview in " + form, report::overview);
        answers.keep("gaps in " + form, report::gaps);
        answers.keep("disagreements in " + form, report::disagreements);
        answers.keep("evidence in " + form, report::evidence);
        answers.keep(
                "search in " + form,
                () -> report.found(MentorwijsCatalogue.canonical().search("steun")));
        answers.keep("entries in " + form, () -> {
            StringBuilder entries = new StringBuilder();
            for (Entry entry : MentorwijsCatalogue.canonical().entries().values()) {
                entries.append(report.entry(entry));
            }
            return entries.toString();
        });
        answers.keep("completeness in " + form, () -> {
            StringBuilder frameworks = new StringBuilder();
            MentorwijsCatalogue.canonical()
                    .getCrosswalks()
                    .forEach(crosswalk -> frameworks.append(report.completeness(crosswalk)));
            return frameworks.toString();
        });
    }

    /** As an application opens it that knows only the address. */
    private static String resource(String address) throws IOException {
        try (InputStream bytes = ClassLoader.getSystemResourceAsStream(address)) {
            return bytes == null ? "absent" : Answers.hash(bytes.readAllBytes());
        }
    }
}
