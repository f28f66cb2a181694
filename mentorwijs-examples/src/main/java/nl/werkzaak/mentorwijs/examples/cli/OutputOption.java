package nl.werkzaak.mentorwijs.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        write(text, output);
        return Optional.of(output);
    }

    private static void write(String text, Path file) throws CommandException {
        try {
            Files.writeString(
                    file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw CommandException.io("file.exists", Map.of("file", Input.nameOf(file)));
        } catch (IOException e) {
            throw CommandException.io("file.unwritable", Map.of("file", Input.nameOf(file)));
        }
    }
}
