package nl.werkzaak.mentorwijs.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.DocumentSequence;
import nl.werkzaak.mentorwijs.io.EndlessLineException;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.SequenceFormat;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A document that the command reads.
 *
 * @param name  the name under which it is told of, not null
 * @param file  the file, empty for standard input
 * @param format  its format, not null
 * @param neighbours  the variants of which it can be one, not null
 */
record Input(String name, Optional<Path> file, DocumentFormat format, VariantLibrary neighbours) {

    ReadResult<TrainingVariant> read() throws CommandException {
        return read(format.reader());
    }

    /** What may be accepted of it: the files that stand beside it. */
    List<Path> acceptances() {
        return file.map(Companion.ACCEPTANCES::beside).orElse(List.of());
    }

    /** Whether many documents can stand in it. */
    boolean isSequence() {
        return format instanceof SequenceFormat;
    }

    /** The size in bytes, 0 where it is not known. */
    long size() {
        try {
            return file.isPresent() ? Files.size(file.get()) : 0;
        } catch (IOException e) {
            // Reading says why.
            return 0;
        }
    }

    /** Takes the documents of a sequence. */
    interface Documents {
        void take(DocumentSequence documents) throws IOException;
    }

    /** Reads one document after another. */
    void readSequence(Documents documents) throws CommandException {
        try (InputStream stream = file.isPresent() ? Files.newInputStream(file.get()) : System.in) {
            documents.take(((SequenceFormat) format).documents(stream, ReadOptions.standard()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What a document of any kind comes to. */
    <T> ReadResult<T> read(DocumentReader<T> reader) throws CommandException {
        try {
            return file.isPresent() ? reader.read(file.get()) : reader.read(System.in);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The review of the document, with what is beside its file. */
    Review review(Mentorwijs door) throws CommandException {
        if (file.isEmpty()) {
            return door.review(name, read());
        }
        try {
            return door.withVariants(neighbours).review(name, file.get(), format);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CommandException unreadable(IOException reason) {
        if (reason instanceof EndlessLineException endless) {
            return CommandException.io("file.endless", Map.of("file", name, "line", String.valueOf(endless.line())));
        }
        Map<String, String> named = Map.of("file", nameOf(reason));
        if (reason instanceof NoSuchFileException) {
            return CommandException.io("file.missing", named);
        }
        return CommandException.io(reason instanceof AccessDeniedException ? "file.denied" : "file.unreadable", named);
    }

    /** The file that cannot be read: one beside the document has a name of its own. */
    private String nameOf(IOException reason) {
        return reason instanceof FileSystemException other
                        && other.getFile() != null
                        && !file.map(Path::toString).equals(Optional.of(other.getFile()))
                ? nameOf(other.getFile())
                : name;
    }

    /** What the document comes to: always a training. */
    Resolution resolve() throws CommandException {
        return read().value()
                .map(Mentorwijs.standard().withVariants(neighbours)::resolve)
                .filter(resolution -> resolution.training().isPresent())
                .orElseThrow(() -> notValid("not-valid"));
    }

    /** That what stands here is no valid document; of a file for many documents, that one of them is asked for. */
    CommandException notValid(String key) {
        return CommandException.findings(isSequence() ? "sequence.not-one" : key, Map.of("file", name));
    }

    /** The file that an argument names, whether there is such a file or not. */
    static Path path(String argument) throws CommandException {
        if (argument.isBlank()) {
            throw CommandException.usage("file.nameless", Map.of());
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw CommandException.io("file.name", Map.of("file", argument));
        }
    }

    /** The name of a file as people know it: relative, with slashes, without the folders of the machine. */
    static String nameOf(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        Path told = absolute.startsWith(here) ? here.relativize(absolute) : absolute.getFileName();
        return told == null || told.toString().isEmpty() ? file.toString() : withSlashes(told);
    }

    /** The name of a file as it was asked for, whether there is such a file or not. */
    static String nameOf(String argument) {
        try {
            return nameOf(Path.of(argument));
        } catch (InvalidPathException e) {
            return argument;
        }
    }

    /** The name of a file that was found in a folder: that of the folder, and the way from there. */
    static String nameOf(Path folder, Path file) {
        // Not a path made of that name: what is shown of a name in another character set is not that name.
        String way = withSlashes(folder.relativize(file));
        if (folder.toAbsolutePath().normalize().equals(Path.of("").toAbsolutePath())) {
            return way;
        }
        String name = nameOf(folder);
        return name.endsWith("/") ? name + way : name + "/" + way;
    }

    /** Only a separator becomes a slash: elsewhere than on Windows a backslash is a letter of the name. */
    private static String withSlashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
