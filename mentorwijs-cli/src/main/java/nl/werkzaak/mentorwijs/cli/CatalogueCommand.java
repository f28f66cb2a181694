package nl.werkzaak.mentorwijs.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.werkzaak.mentorwijs.catalogue.Entry;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.report.CatalogueReport;
import nl.werkzaak.mentorwijs.io.report.ReportFormat;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Browses the canonical catalogue. */
@Command(name = "catalogue")
final class CatalogueCommand implements Callable<Integer> {

    @ParentCommand
    private MentorwijsCommand parent = new MentorwijsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private View view = new View();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = KnownFormat.ToReport.class,
            descriptionKey = "format")
    private ReportFormat format = KnownFormat.TEXT;

    /** What is shown; without any of these an overview. */
    static final class View {

        @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "element")
        private @Nullable String element;

        @Option(names = "--gaps", descriptionKey = "gaps")
        private boolean gaps;

        @Option(names = "--disagreements", descriptionKey = "disagreements")
        private boolean disagreements;

        @Option(names = "--evidence", descriptionKey = "evidence")
        private boolean evidence;

        @Option(names = "--search", paramLabel = "WORD", descriptionKey = "search")
        private @Nullable String word;

        @Option(names = "--completeness", paramLabel = "tidier|sei", descriptionKey = "completeness")
        private @Nullable String framework;
    }

    @Override
    public Integer call() throws CommandException {
        CatalogueReport report = format.catalogue(
                        ReportOptions.in(parent.language().locale()))
                .orElseThrow(() -> KnownFormat.without(format, CatalogueCommand::isOffered));
        Terminal.of(spec).out().print(show(report));
        return ExitCode.DONE;
    }

    private String show(CatalogueReport report) throws CommandException {
        if (view.element != null) {
            return report.entry(entry(view.element));
        }
        if (view.word != null) {
            return report.found(MentorwijsCatalogue.canonical().search(view.word));
        }
        if (view.framework != null) {
            return report.completeness(Frameworks.named(view.framework));
        }
        if (view.gaps) {
            return report.gaps();
        }
        if (view.disagreements) {
            return report.disagreements();
        }
        if (view.evidence) {
            return report.evidence();
        }
        return report.overview();
    }

    private static Entry entry(String id) throws CommandException {
        if (Address.brokenBy(id).isEmpty()) {
            Entry entry = MentorwijsCatalogue.canonical().entries().get(Address.parse(id));
            if (entry != null) {
                return entry;
            }
        }
        throw CommandException.usage("catalogue.unknown", Map.of("id", id));
    }

    private static boolean isOffered(ReportFormat format) {
        return format.catalogue(ReportOptions.in(Locale.ENGLISH)).isPresent();
    }
}
