package nl.werkzaak.mentorwijs.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The documents that are named on the command line. */
final class InputOptions {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--input-format", paramLabel = "FORMAT", descriptionKey = "input-format")
    private @Nullable String inputFormat;

    /** Told of each argument that cannot be used, so that the others can. */
    interface Refusals {
        void refuse(CommandException refusal);
    }

    List<Input> inputs(Refusals refusals) {
        List<Input> inputs = new ArrayList<>();
        for (String file : files) {
            try {
                inputs.addAll(inputs(file));
            } catch (CommandException refusal) {
                refusals.refuse(refusal);
            }
        }
        return inputs;
    }

    private List<Input> inputs(String argument) throws CommandException {
        Optional<DocumentFormat> asked = askedFormat();
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(new Input(
                    STANDARD_INPUT,
                    Optional.empty(),
                    asked.orElseThrow(() -> CommandException.usage("stdin.format", Map.of("formats", formats())))));
        }
        Path path = path(argument);
        if (Files.isDirectory(path)) {
            return folder(path, asked);
        }
        return List.of(file(argument, asked));
    }

    /** The input of one file, whose name tells its format. */
    static Input file(String argument) throws CommandException {
        return file(argument, Optional.empty());
    }

    private static Input file(String argument, Optional<DocumentFormat> asked) throws CommandException {
        Path path = path(argument);
        if (!Files.exists(path)) {
            throw CommandException.io("file.missing", Map.of("file", argument));
        }
        DocumentFormat format = asked.or(() -> Formats.standard().byFile(path))
                .orElseThrow(
                        () -> CommandException.usage("format.unknown", Map.of("file", argument, "formats", formats())));
        return new Input(Input.nameOf(path), Optional.of(path), format);
    }

    private static Path path(String argument) throws CommandException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw CommandException.io("file.missing", Map.of("file", argument));
        }
    }

    private static List<Input> folder(Path folder, Optional<DocumentFormat> asked) throws CommandException {
        String name = Input.nameOf(folder);
        List<Input> inputs = new ArrayList<>();
        for (Path file : files(folder, name)) {
            asked.or(() -> Formats.standard().byFile(file))
                    .map(format -> new Input(Input.nameOf(file), Optional.of(file), format))
                    .ifPresent(inputs::add);
        }
        if (inputs.isEmpty()) {
            throw CommandException.usage("folder.empty", Map.of("folder", name, "formats", formats()));
        }
        return inputs;
    }

    private static List<Path> files(Path folder, String name) throws CommandException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw CommandException.io("folder.unreadable", Map.of("folder", name));
        }
    }

    private Optional<DocumentFormat> askedFormat() throws CommandException {
        if (inputFormat == null) {
            return Optional.empty();
        }
        Optional<DocumentFormat> format = Formats.standard().byId(inputFormat);
        if (format.isEmpty()) {
            throw CommandException.usage("input-format.unknown", Map.of("format", inputFormat, "formats", formats()));
        }
        return format;
    }

    private static String formats() {
        return Formats.standard().all().stream().map(DocumentFormat::id).collect(Collectors.joining(", "));
    }
}
