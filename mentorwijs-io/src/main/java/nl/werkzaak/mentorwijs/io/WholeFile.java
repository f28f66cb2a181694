package nl.werkzaak.mentorwijs.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that is there whole or not at all, whatever goes wrong and whenever: written beside its place, flushed to the
 * disk, and then put in its place in one step. What was there stays until that step.
 */
public final class WholeFile {

    /** Longer than any writer takes: what is older was left by one that was killed. */
    private static final Duration LEFT = Duration.ofDays(1);

    private WholeFile() {}

    /**
     * Writes a file that is not there yet. One that another process makes at the very moment when this one is put in its
     * place can be replaced by it: not every file system knows a step that excludes this.
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
        // A move without an option refuses to replace a file; between its look and its step a moment stays.
        write(file.toAbsolutePath(), content);
    }

    /**
     * Writes a file, in the place of the one that is there, with the permissions of a new file.
     *
     * @param file  the file, not null
     * @param content  what it holds, not null
     * @throws IOException if it cannot be written; the old file is then as it was
     */
    public static void replace(Path file, byte[] content) throws IOException {
        write(behindLinks(file), content, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A link stays a link: what it leads to is replaced. */
    private static Path behindLinks(Path file) throws IOException {
        try {
            return file.toRealPath();
        } catch (NoSuchFileException e) {
            // No link of a circle comes here: what it leads to is not missing.
            return Files.isSymbolicLink(file)
                    ? behindLinks(file.resolveSibling(Files.readSymbolicLink(file)))
                    : file.toAbsolutePath();
        }
    }

    private static void write(Path file, byte[] content, CopyOption... options) throws IOException {
        Unfinished unfinished = Unfinished.beside(file);
        try {
            unfinished.hold(content);
            Files.move(unfinished.path(), file, options);
        } catch (IOException | RuntimeException e) {
            // Only now: once it has moved, its name can be that of another writer's.
            unfinished.remove(e);
            throw e;
        }
        flushFolderOf(file);
    }

    /** Holds the new name on the disk as well. Not every system lets a folder be flushed; the file is whole either way. */
    private static void flushFolderOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Nothing was lost that could be won back here.
        }
    }

    /** A file of nobody else, open for writing. */
    private record Unfinished(Path path, FileChannel channel) {

        /** Not a temporary file of Java's, which only its owner may read, also when it has been moved. */
        static Unfinished beside(Path file) throws IOException {
            List<Path> others = new ArrayList<>();
            while (true) {
                Path path = file.resolveSibling(".mentorwijs-" + (others.size() + 1) + ".tmp");
                try {
                    Unfinished unfinished = new Unfinished(
                            path, FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
                    others.forEach(unfinished::removeIfLeft);
                    return unfinished;
                } catch (FileAlreadyExistsException e) {
                    others.add(path);
                }
            }
        }

        /** Old by the clock of the disk, which gave this file its time too. */
        private void removeIfLeft(Path other) {
            try {
                Instant last = Files.getLastModifiedTime(other).toInstant();
                if (last.isBefore(Files.getLastModifiedTime(path).toInstant().minus(LEFT))) {
                    Files.deleteIfExists(other);
                }
            } catch (IOException e) {
                // Another writer removed it, or it stays for the next writer.
            }
        }

        /** Holds the content on the disk, and is closed. */
        void hold(byte[] content) throws IOException {
            try (channel) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
        }

        void remove(Exception reason) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
