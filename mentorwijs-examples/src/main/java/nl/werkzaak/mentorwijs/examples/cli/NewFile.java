package nl.werkzaak.mentorwijs.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** A file that appears whole or not at all, and never in the place of another. */
final class NewFile {

    private NewFile() {}

    static void write(String text, Path file) throws CommandException {
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            writeWhole(text, file.toAbsolutePath());
        } catch (FileAlreadyExistsException e) {
            throw CommandException.io("file.exists", Map.of("file", Input.nameOf(file)));
        } catch (IOException e) {
            throw CommandException.io("file.unwritable", Map.of("file", Input.nameOf(file)));
        }
    }

    /**
     * Beside its place first: a move within a folder is one step, writing is not. Not a temporary file of Java's, which
     * only its owner may read, also when it has been moved.
     */
    private static void writeWhole(String text, Path file) throws IOException {
        Path unfinished =
                file.resolveSibling(".mentorwijs-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tmp");
        try {
            Files.writeString(unfinished, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            Files.move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
