package nl.werkzaak.mentorwijs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.review.VariantFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Finds the documents that an argument names, in the format that was asked for or that their names tell. */
final class DocumentOption {

    private static final String STANDARD_INPUT = "-";

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            converter = KnownFormat.ToRead.class,
            descriptionKey = "input-format")
    private @Nullable DocumentFormat asked;

    private boolean standardInputTaken;
    private final Map<Path, VariantFolder> folders = new HashMap<>();

    /** Told of each argument, or folder within one, that cannot be used, so that the others can. */
    interface Refusals {
        void refuse(String argument, CommandException refusal);
    }

    /** The documents of a file, a folder, or standard input. */
    List<Input> all(String argument, Refusals refusals) throws CommandException {
        if (!argument.equals(STANDARD_INPUT) && Files.isDirectory(Input.path(argument))) {
            return folder(Input.path(argument), refusals);
        }
        return List.of(one(argument));
    }

    /** The document of a file or of standard input. */
    Input one(String argument) throws CommandException {
        if (argument.equals(STANDARD_INPUT)) {
            return new Input(STANDARD_INPUT, Optional.empty(), standardInput(), VariantLibrary.empty());
        }
        Path path = Input.path(argument);
        if (!Files.exists(path)) {
            String key = Files.isSymbolicLink(path) ? "file.link" : "file.missing";
            throw CommandException.io(key, Map.of("file", argument));
        }
        if (Files.isDirectory(path)) {
            throw CommandException.usage("file.is-folder", Map.of("file", argument));
        }
        if (Companion.ACCEPTANCES.isNameOf(path)) {
            throw CommandException.usage("file.is-acceptances", Map.of("file", argument));
        }
        if (Companion.RULES.isNameOf(path)) {
            throw CommandException.usage("file.is-rules", Map.of("file", argument));
        }
        DocumentFormat format = format(path)
                .orElseThrow(() -> CommandException.usage(
                        "format.unknown", Map.of("file", argument, "formats", KnownFormat.ids())));
        return input(Input.nameOf(path), path, format);
    }

    /** A folder is read once, however many of its documents are variants of others in it. */
    private Input input(String name, Path file, DocumentFormat format) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        return new Input(name, Optional.of(file), format, folders.computeIfAbsent(folder, VariantFolder::new));
    }

    private DocumentFormat standardInput() throws CommandException {
        if (standardInputTaken) {
            throw CommandException.usage("stdin.twice", Map.of());
        }
        standardInputTaken = true;
        if (asked == null) {
            throw CommandException.usage("stdin.format", Map.of("formats", KnownFormat.ids()));
        }
        return asked;
    }

    private Optional<DocumentFormat> format(Path file) {
        return Optional.ofNullable(asked).or(() -> Formats.standard().byFile(file));
    }

    /** The format of a file in a folder, empty for one that is no document of its own. */
    private Optional<DocumentFormat> documentFormat(Path file) {
        return format(file).filter(format -> !Companion.isCompanion(file));
    }

    private List<Input> folder(Path folder, Refusals refusals) throws CommandException {
        String name = Input.nameOf(folder);
        FolderFiles found = files(folder, name);
        for (Path closed : found.closed()) {
            String closedName = Input.nameOf(folder, closed);
            refusals.refuse(closedName, CommandException.io("folder.unreadable", Map.of("folder", closedName)));
        }
        List<Path> brokenLinks = found.brokenLinks().stream()
                .filter(link -> documentFormat(link).isPresent())
                .toList();
        for (Path link : brokenLinks) {
            String linkName = Input.nameOf(folder, link);
            refusals.refuse(linkName, CommandException.io("file.link", Map.of("file", linkName)));
        }
        List<Input> inputs = new ArrayList<>();
        for (Path file : found.files()) {
            documentFormat(file)
                    .map(format -> input(Input.nameOf(folder, file), file, format))
                    .ifPresent(inputs::add);
        }
        if (inputs.isEmpty() && brokenLinks.isEmpty()) {
            throw CommandException.usage("folder.empty", Map.of("folder", name, "formats", KnownFormat.ids()));
        }
        return inputs;
    }

    private static FolderFiles files(Path folder, String name) throws CommandException {
        try {
            return FolderFiles.of(folder);
        } catch (IOException e) {
            throw CommandException.io("folder.unreadable", Map.of("folder", name));
        }
    }
}
