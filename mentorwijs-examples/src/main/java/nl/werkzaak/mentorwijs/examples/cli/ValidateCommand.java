package nl.werkzaak.mentorwijs.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkzaak.mentorwijs.catalogue.crosswalk.Crosswalk;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.VariantReview;
import nl.werkzaak.mentorwijs.io.report.VariantReviewer;
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
    private Mentorwijs parent = new Mentorwijs();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|markdown|sarif|junit",
            defaultValue = "text",
            descriptionKey = "review-format")
    private ReviewFormat format = ReviewFormat.TEXT;

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
        List<VariantReview> reviews = new ArrayList<>();
        Optional<Crosswalk> asked;
        try {
            asked = framework == null ? Optional.empty() : Optional.of(Frameworks.named(framework));
            RulesOption.Loaded loaded = rules.load();
            reviews.addAll(loaded.reviews());
            if (loaded.areValid()) {
                VariantReviewer reviewer = VariantReviewer.standard().withAssessor(loaded.assessor());
                review(reviewer, outcome, reviews);
            } else {
                outcome.raise(ExitCode.FINDINGS);
            }
        } catch (CommandException refusal) {
            outcome.refuse(refusal);
            return outcome.exitCode();
        }
        ReportOptions options = ReportOptions.in(parent.language().locale())
                .withIncludePass(includePass)
                .withFramework(asked)
                .withEvidence(evidence)
                .withColour(format == ReviewFormat.TEXT && Terminal.hasColour());
        format.report(options).write(reviews, terminal.out());
        return outcome.exitCode();
    }

    private void review(VariantReviewer reviewer, Outcome outcome, List<VariantReview> reviews) {
        List<VariantReview> unread = new ArrayList<>();
        List<Input> documents = inputs.inputs((argument, refusal) -> {
            outcome.refuse(refusal);
            unread(argument, refusal).ifPresent(unread::add);
        });
        try (Progress progress = Progress.of(documents.size())) {
            for (Input input : documents) {
                review(input, reviewer, outcome, reviews);
                progress.step();
            }
        }
        reviews.addAll(unread);
    }

    private void review(Input input, VariantReviewer reviewer, Outcome outcome, List<VariantReview> reviews) {
        try {
            VariantReview found = reviewer.withResolver(input.resolver()).review(input.name(), input.read());
            VariantReview review = acceptances.apply(found, input, outcome);
            reviews.add(review);
            if (failOn.isMetBy(review)) {
                outcome.raise(ExitCode.FINDINGS);
            }
        } catch (CommandException refusal) {
            outcome.refuse(refusal);
            reviews.add(VariantReview.unread(input.name(), refusal.sentenceOn(input.name())));
        }
    }

    /** A file that is not there has its place among the others; wrong use is told and no more. */
    private static Optional<VariantReview> unread(String argument, CommandException refusal) {
        String name = Input.nameOf(argument);
        return refusal.exitCode() == ExitCode.IO
                ? Optional.of(VariantReview.unread(name, refusal.sentenceOn(name)))
                : Optional.empty();
    }
}
