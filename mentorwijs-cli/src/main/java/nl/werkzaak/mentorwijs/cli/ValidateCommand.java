package nl.werkzaak.mentorwijs.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkzaak.mentorwijs.io.report.ReportFormat;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads variants, tells all that is wrong with them, and judges how faithful they are. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private MentorwijsCommand parent = new MentorwijsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = KnownFormat.ToReport.class,
            descriptionKey = "review-format")
    private ReportFormat format = KnownFormat.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|red|yellow", defaultValue = "error", descriptionKey = "fail-on")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private AcceptanceOption acceptances = new AcceptanceOption();

    @Option(names = "--include-pass", descriptionKey = "include-pass")
    private boolean includePass;

    @Option(names = "--completeness", paramLabel = "tidier|sei", descriptionKey = "review-completeness")
    private @Nullable String framework;

    @Option(names = "--evidence", descriptionKey = "carry-over")
    private boolean evidence;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.of(spec);
        Outcome outcome = new Outcome(terminal, parent.language());
        try {
            ReportOptions options = options();
            RulesOption.Loaded loaded = rules.load();
            loaded.assessor()
                    .problems()
                    .forEach(problem -> terminal.notes()
                            .println(problem.sentence().in(parent.language().locale())));
            Validation validation = new Validation(
                    Mentorwijs.standard().withAssessor(loaded.assessor()).withDay(acceptances.day()),
                    acceptances,
                    failOn,
                    outcome);
            if (loaded.areValid()) {
                validate(validation, loaded.reviews(), options, terminal);
            } else {
                outcome.raise(ExitCode.FINDINGS);
                format.report(options).write(loaded.reviews(), terminal.out());
            }
        } catch (CommandException refusal) {
            outcome.refuse(refusal);
        }
        return outcome.exitCode();
    }

    private ReportOptions options() throws CommandException {
        return ReportOptions.in(parent.language().locale())
                .withIncludePass(includePass)
                .withFramework(framework == null ? Optional.empty() : Optional.of(Frameworks.named(framework)))
                .withEvidence(evidence)
                .withColour(Terminal.hasColour());
    }

    private void validate(Validation validation, List<Review> ofRules, ReportOptions options, Terminal terminal)
            throws IOException, CommandException {
        List<Input> documents = inputs.inputs(validation::refuse);
        if (documents.stream().noneMatch(Input::isSequence)) {
            validation.all(ofRules, documents, format.report(options).writer(terminal.out()), terminal.out());
            return;
        }
        ReviewLines lines =
                format.lines(options).orElseThrow(() -> CommandException.usage("sequence.format", Map.of()));
        validation.eachAsItComes(ofRules, documents, lines, terminal.out());
    }
}
