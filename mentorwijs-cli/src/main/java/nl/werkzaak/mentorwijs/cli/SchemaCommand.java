package nl.werkzaak.mentorwijs.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a JSON Schema, for an editor or a program. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    private MentorwijsCommand parent = new MentorwijsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(
            paramLabel = "variant|acceptances|rules|report|catalogue",
            arity = "0..1",
            defaultValue = "variant",
            descriptionKey = "schema.kind")
    private SchemaKind kind = SchemaKind.VARIANT;

    @Override
    public Integer call() throws CommandException {
        output.write(kind.schema(), "file.written", Terminal.of(spec), parent.language());
        return ExitCode.DONE;
    }
}
