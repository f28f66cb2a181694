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

    List<Input> inputs(DocumentOption.Refusals refusals) {
        List<Input> inputs = new ArrayList<>();
        for (String file : files) {
            try {
                inputs.addAll(documents.all(file, refusals));
            } catch (CommandException refusal) {
                refusals.refuse(file, refusal);
            }
        }
        return inputs;
    }
}
