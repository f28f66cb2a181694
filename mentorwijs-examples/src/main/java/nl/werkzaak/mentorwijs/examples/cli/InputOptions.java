package nl.werkzaak.mentorwijs.examples.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The documents that are named on the command line. */
final class InputOptions {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    @Mixin
    private DocumentOption documents = new DocumentOption();

    /** Told of each argument that cannot be used, so that the others can. */
    interface Refusals {
        void refuse(String argument, CommandException refusal);
    }

    List<Input> inputs(Refusals refusals) {
        List<Input> inputs = new ArrayList<>();
        for (String file : files) {
            try {
                inputs.addAll(documents.all(file));
            } catch (CommandException refusal) {
                refusals.refuse(file, refusal);
            }
        }
        return inputs;
    }
}
