package nl.werkzaak.mentorwijs.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files in a folder and in those below it, but not what is hidden; and the folders that may not be looked into. */
final class FolderFiles extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> closed = new ArrayList<>();

    private FolderFiles(Path folder) {
        this.folder = folder;
    }

    static FolderFiles of(Path folder) throws IOException {
        FolderFiles found = new FolderFiles(folder);
        Files.walkFileTree(folder, found);
        Collections.sort(found.files);
        Collections.sort(found.closed);
        return found;
    }

    List<Path> files() {
        return files;
    }

    List<Path> closed() {
        return closed;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return directory.equals(folder) || !isHidden(directory)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Files.isRegularFile(file) && !isHidden(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        closed.add(file);
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
