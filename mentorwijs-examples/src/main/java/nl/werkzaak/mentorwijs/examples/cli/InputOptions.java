package nl.werkzaak.mentorwijs.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Companion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The documents that are named on the command line. */
final class InputOptions {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    @Mixin
    private DocumentOption documents = new DocumentOption();

    List<Input> inputs(DocumentOption.Refusals refusals) {
        Set<Path> beside = files.stream().flatMap(InputOptions::beside).collect(Collectors.toUnmodifiableSet());
        List<Input> inputs = new ArrayList<>();
        for (String file : files) {
            try {
                if (!beside.contains(absolute(Input.path(file)))) {
                    inputs.addAll(documents.all(file, refusals));
                }
            } catch (CommandException refusal) {
                refusals.refuse(file, refusal);
            }
        }
        return inputs;
    }

    /** What is accepted of a document: where both are named, as a shell does with {@code *.yaml}, it is read with that one. */
    private static Stream<Path> beside(String file) {
        try {
            return Companion.ACCEPTANCES.beside(Input.path(file)).stream().map(InputOptions::absolute);
        } catch (CommandException e) {
            // No name of a file: it is refused in its turn.
            return Stream.of();
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
