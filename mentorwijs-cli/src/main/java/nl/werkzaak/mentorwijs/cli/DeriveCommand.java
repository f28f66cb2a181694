package nl.werkzaak.mentorwijs.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantDerivation;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Makes the smallest variant that comes to the same training, with the reasons that are there; in YAML with a comment
 * that says which are still to be given.
 */
@Command(name = "derive")
final class DeriveCommand implements Callable<Integer> {

    @ParentCommand
    private MentorwijsCommand parent = new MentorwijsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "derive.file")
    private String file = "";

    @Mixin
    private DocumentOption documents = new DocumentOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private OutputFormatOption to = new OutputFormatOption();

    @Override
    public Integer call() throws CommandException {
        Terminal terminal = Terminal.of(spec);
        DocumentFormat format = to.format(output);
        Resolution resolution = documents.one(file).resolve();
        TrainingVariant derived = VariantDerivation.standard()
                .derive(
                        resolution.training().orElseThrow(),
                        resolution.variant().getChanges());
        VariantWriter writer = format.writer();
        if (format.equals(OutputFormatOption.YAML)) {
            output.write(commented(writer.text(derived), derived), terminal);
        } else {
            output.write(writer.bytes(derived), format, terminal);
        }
        long open = withoutReason(derived);
        if (open > 0) {
            terminal.notes().println(CommandTexts.say("derive.reasons", Map.of("count", open), parent.language()));
        }
        return ExitCode.DONE;
    }

    private static long withoutReason(TrainingVariant variant) {
        return variant.getChanges().stream()
                .filter(change -> change.getReason().isEmpty())
                .count();
    }

    private String commented(String document, TrainingVariant derived) {
        if (withoutReason(derived) == 0) {
            return document;
        }
        String comment = "# " + CommandTexts.say("derive.fill-in", Map.of(), parent.language()) + "\n";
        return document.lines()
                .map(line -> line.equals("changes:") ? comment + line : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
