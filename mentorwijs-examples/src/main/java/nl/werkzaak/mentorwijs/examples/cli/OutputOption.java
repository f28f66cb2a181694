package nl.werkzaak.mentorwijs.examples.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a document that the command makes goes: standard output, or a new file; an old file is never replaced. */
final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    /** The file that was written, empty for standard output. */
    Optional<Path> write(String text, Terminal terminal) throws CommandException {
        if (output == null) {
            terminal.out().print(text);
            return Optional.empty();
        }
        if (output.toString().isBlank()) {
            throw CommandException.usage("file.nameless", Map.of());
        }
        NewFile.write(text, output);
        return Optional.of(output);
    }
}
