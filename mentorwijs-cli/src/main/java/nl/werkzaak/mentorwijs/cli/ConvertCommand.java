package nl.werkzaak.mentorwijs.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.text.VisibleText;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a variant in another format, and tells what that format could not hold. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    @ParentCommand
    private MentorwijsCommand parent = new MentorwijsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    @Mixin
    private DocumentOption documents = new DocumentOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--to", paramLabel = "FORMAT", converter = KnownFormat.ToWrite.class, descriptionKey = "convert.to")
    private @Nullable WritableFormat asked;

    @Override
    public Integer call() throws CommandException, IOException {
        Terminal terminal = Terminal.of(spec);
        WritableFormat format = format();
        Input input = documents.one(file);
        TrainingVariant variant = input.read().value().orElseThrow(() -> input.notValid("convert.not-valid"));
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        List<Finding> losses = format.writer().write(variant, document);
        output.write(document.toByteArray(), format, terminal);
        for (Finding loss : losses) {
            terminal.notes()
                    .println(VisibleText.of(loss.message().in(parent.language().locale())));
        }
        return ExitCode.DONE;
    }

    private WritableFormat format() throws CommandException {
        if (asked != null) {
            return asked;
        }
        return output.file()
                .flatMap(Formats.standard()::writableByFile)
                .orElseThrow(
                        () -> CommandException.usage("convert.format", Map.of("formats", KnownFormat.writableIds())));
    }
}
