package nl.werkzaak.mentorwijs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a commented variant to start from. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    @ParentCommand
    private MentorwijsCommand parent = new MentorwijsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private OutputOption output = new OutputOption();

    @Override
    public Integer call() throws IOException, CommandException {
        output.requireNamedAsOneOf(List.of(OutputFormatOption.YAML));
        output.write(template(parent.language()), "init.written", Terminal.of(spec), parent.language());
        return ExitCode.DONE;
    }

    private static String template(Language language) throws IOException {
        String name = "variant-template_" + language.locale() + ".yaml";
        try (InputStream template = InitCommand.class.getResourceAsStream(name)) {
            if (template == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
