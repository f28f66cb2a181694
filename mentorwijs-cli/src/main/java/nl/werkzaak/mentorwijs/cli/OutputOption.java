package nl.werkzaak.mentorwijs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.WholeFile;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a document that the command makes goes: standard output, or a new file; an old file is never replaced. */
final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    /** The file that was asked for, empty for standard output. */
    Optional<Path> file() {
        return Optional.ofNullable(output);
    }

    /** Whether the name of the file ends with an extension, in any case. */
    boolean isNamed(String extension) {
        return file().filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith("." + extension))
                .isPresent();
    }

    /** The name of the file says one of these formats, or none. */
    void requireNamedAsOneOf(List<? extends WritableFormat> formats) throws CommandException {
        requireNamedAs(formats.stream().map(WritableFormat::id).toList(), "output.convert");
    }

    /** The name of the file says no other format of a variant than these. */
    void requireNamedAs(List<String> formats, String otherwise) throws CommandException {
        Optional<String> named =
                file().flatMap(Formats.standard()::writableByFile).map(WritableFormat::id);
        if (output != null && named.isPresent() && !formats.contains(named.get())) {
            throw CommandException.usage(
                    otherwise,
                    Map.of(
                            "file", Input.nameOf(output),
                            "format", named.get(),
                            "formats", String.join(", ", formats)));
        }
    }

    /** Writes a text, and says with a sentence that a file was written. */
    void write(String text, String written, Terminal terminal, Language language) throws CommandException {
        write(text, terminal);
        if (output != null) {
            terminal.notes().println(CommandTexts.say(written, Map.of("file", Input.nameOf(output)), language));
        }
    }

    void write(String text, Terminal terminal) throws CommandException {
        if (output == null) {
            terminal.out().print(text);
        } else {
            create(text.getBytes(StandardCharsets.UTF_8), output);
        }
    }

    /** Writes a document; one that is no text goes to a file only, since it would steer the terminal. */
    void write(byte[] document, WritableFormat format, Terminal terminal) throws CommandException {
        if (output != null) {
            create(document, output);
        } else if (format.isText()) {
            terminal.out().print(new String(document, StandardCharsets.UTF_8));
        } else {
            throw CommandException.usage("output.file-needed", Map.of("format", format.id()));
        }
    }

    /** Writes a new file. */
    static void create(byte[] content, Path file) throws CommandException {
        if (file.toString().isBlank()) {
            throw CommandException.usage("file.nameless", Map.of());
        }
        try {
            WholeFile.create(file, content);
        } catch (FileAlreadyExistsException e) {
            throw CommandException.io("file.exists", Map.of("file", Input.nameOf(file)));
        } catch (IOException e) {
            throw CommandException.io("file.unwritable", Map.of("file", Input.nameOf(file)));
        }
    }
}
