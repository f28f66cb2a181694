package nl.werkzaak.mentorwijs.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files in a folder and in those below it, but not what is hidden; the links that lead to no file; and the folders
 * that may not be looked into.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final Path real;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> brokenLinks = new ArrayList<>();
    private final List<Path> closed = new ArrayList<>();

    private FolderFiles(Path folder, Path real) {
        this.folder = folder;
        this.real = real;
    }

    /** A link to a folder is that folder; links within it are not followed, since they can lead back. */
    static FolderFiles of(Path folder) throws IOException {
        FolderFiles found = new FolderFiles(folder, folder.toRealPath());
        Files.walkFileTree(found.real, found);
        return found;
    }

    List<Path> files() {
        return named(files);
    }

    /** Links to nothing, and in a circle. */
    List<Path> brokenLinks() {
        return named(brokenLinks);
    }

    List<Path> closed() {
        return named(closed);
    }

    private List<Path> named(List<Path> found) {
        return found.stream()
                .sorted()
                .map(file -> folder.resolve(real.relativize(file)))
                .toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return directory.equals(real) || !isHidden(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
            if (Files.isRegularFile(file)) {
                files.add(file);
            } else if (attributes.isSymbolicLink() && !Files.exists(file)) {
                brokenLinks.add(file);
            }
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
