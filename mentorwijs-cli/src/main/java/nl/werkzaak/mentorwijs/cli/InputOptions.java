package nl.werkzaak.mentorwijs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.Companion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The documents that are named on the command line. */
final class InputOptions {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    @Mixin
    private DocumentOption documents = new DocumentOption();

    /**
     * The documents. What is accepted of one of them is read with it: where its file is named too, as a shell does with
     * {@code *.yaml}, it is no document of its own.
     */
    List<Input> inputs(DocumentOption.Refusals refusals) {
        List<Input> inputs = new ArrayList<>();
        Map<String, CommandException> acceptances = new LinkedHashMap<>();
        for (String file : files) {
            try {
                inputs.addAll(documents.all(file, refusals));
            } catch (CommandException refusal) {
                if (isNameOfAcceptances(file)) {
                    acceptances.put(file, refusal);
                } else {
                    refusals.refuse(file, refusal);
                }
            }
        }
        Set<Path> read = inputs.stream()
                .flatMap(input -> input.acceptances().stream())
                .map(InputOptions::absolute)
                .collect(Collectors.toUnmodifiableSet());
        acceptances.forEach((file, refusal) -> {
            if (!read.contains(absolute(Path.of(file)))) {
                refusals.refuse(file, refusal);
            }
        });
        return inputs;
    }

    private static boolean isNameOfAcceptances(String file) {
        try {
            return Companion.ACCEPTANCES.isNameOf(Input.path(file));
        } catch (CommandException e) {
            // No name of a file at all.
            return false;
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
