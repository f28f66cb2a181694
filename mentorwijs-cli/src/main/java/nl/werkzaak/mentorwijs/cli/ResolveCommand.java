package nl.werkzaak.mentorwijs.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the whole training that a variant comes to; in YAML with a comment that says what came from where. */
@Command(name = "resolve")
final class ResolveCommand implements Callable<Integer> {

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

    @Mixin
    private OutputFormatOption to = new OutputFormatOption();

    @Override
    public Integer call() throws CommandException {
        Terminal terminal = Terminal.of(spec);
        DocumentFormat format = to.format(output);
        Resolution resolution = documents.one(file).resolve();
        TrainingVariant whole = TrainingVariant.from(resolution.training().orElseThrow());
        VariantWriter writer = format.writer(WrittenForm.FULL);
        if (format.equals(OutputFormatOption.YAML)) {
            output.write(commented(writer.text(whole), resolution), terminal);
        } else {
            output.write(writer.bytes(whole), format, terminal);
        }
        return ExitCode.DONE;
    }

    private String commented(String document, Resolution resolution) {
        return document.lines()
                .map(line -> section(line)
                                .map(section -> "# " + origin(section, resolution) + "\n")
                                .orElse("")
                        + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A line that does not start with a blank opens a section: everything within one is indented. */
    private static Optional<Section> section(String line) {
        int end = line.indexOf(':');
        return end < 0 ? Optional.empty() : Section.find(line.substring(0, end));
    }

    private String origin(Section section, Resolution resolution) {
        return CommandTexts.say(
                "origin." + resolution.origins().get(section),
                Map.of("document", String.valueOf(resolution.documents().get(section))),
                parent.language());
    }
}
