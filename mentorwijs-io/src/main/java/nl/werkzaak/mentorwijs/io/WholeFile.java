package nl.werkzaak.mentorwijs.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all, whatever goes wrong and whenever: written beside its place, flushed to the
 * disk, and then put in its place in one step. What was there stays until that step.
 */
public final class WholeFile {

    /** More writers at once in one folder than there will be, with what those left that were killed. */
    private static final int MAX_BESIDE = 1_000;

    private WholeFile() {}

    /**
     * Writes a file that is not there yet.
     *
     * @param file  the file, not null
     * @param content  what it holds, not null
     * @throws FileAlreadyExistsException if it is there already
     * @throws IOException if it cannot be written
     */
    public static void create(Path file, byte[] content) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        // Without an option a move refuses to replace what has come there in the meantime.
        write(file.toAbsolutePath(), content);
    }

    /**
     * Writes a file, in the place of the one that is there.
     *
     * @param file  the file, not null
     * @param content  what it holds, not null
     * @throws IOException if it cannot be written; the old file is then as it was
     */
    public static void replace(Path file, byte[] content) throws IOException {
        // A link stays a link: what it leads to is replaced.
        write(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Path file, byte[] content, CopyOption... options) throws IOException {
        Path unfinished = unfinished(file);
        try {
            writeToDisk(unfinished, content);
            Files.move(unfinished, file, options);
        } catch (IOException | RuntimeException e) {
            // Only now: once it has moved, its name can be that of another writer's.
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    /**
     * A file of nobody else beside the place. Not a temporary file of Java's, which only its owner may read, also when it
     * has been moved.
     */
    private static Path unfinished(Path file) throws IOException {
        for (int number = 1; ; number++) {
            Path beside = file.resolveSibling(".mentorwijs-" + number + ".tmp");
            try {
                return Files.createFile(beside);
            } catch (FileAlreadyExistsException e) {
                if (number == MAX_BESIDE) {
                    throw e;
                }
            }
        }
    }

    private static void writeToDisk(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
