package nl.werkzaak.mentorwijs.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.io.report.ReportFormat;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.model.training.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells in what two trainings differ; fails where they do. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private static final String CANONICAL = "canonical";

    @ParentCommand
    private MentorwijsCommand parent = new MentorwijsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff.file")
    private String before = CANONICAL;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff.file")
    private String after = CANONICAL;

    @Mixin
    private DocumentOption documents = new DocumentOption();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = KnownFormat.ToReport.class,
            descriptionKey = "format")
    private ReportFormat format = KnownFormat.TEXT;

    @Override
    public Integer call() throws CommandException {
        Optional<Input> first = input(before);
        Optional<Input> second = input(after);
        Comparison comparison = Comparison.of(training(first), training(second));
        ComparisonReport report = format.comparison(
                        ReportOptions.in(parent.language().locale()))
                .orElseThrow(() -> KnownFormat.without(format, DiffCommand::isOffered));
        Terminal.of(spec).out().print(report.write(comparison));
        return comparison.differs() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** The document to read, empty for the catalogue. */
    private Optional<Input> input(String name) throws CommandException {
        return name.equals(CANONICAL) ? Optional.empty() : Optional.of(documents.one(name));
    }

    private static Training training(Optional<Input> input) throws CommandException {
        return input.isPresent()
                ? input.get().resolve().training().orElseThrow()
                : MentorwijsCatalogue.canonical().getTraining();
    }

    private static boolean isOffered(ReportFormat format) {
        return format.comparison(ReportOptions.in(Locale.ENGLISH)).isPresent();
    }
}
