package nl.werkzaak.mentorwijs.io;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats that can be read and written, and the door to them. Safe to share between threads.
 *
 * @param all  the formats that can be read and written, ordered by id, not null
 * @param writable  every format that can be written, whether it can be read or not, ordered by id, not null
 * @param problems  why formats of others that were found cannot be used, not null
 */
public record Formats(List<DocumentFormat> all, List<WritableFormat> writable, List<FormatProblem> problems) {

    /** Copies and orders the formats. */
    public Formats {
        all = ordered(all);
        writable = ordered(writable);
        problems = List.copyOf(problems);
    }

    /**
     * The formats of this library and those that others have added. A format of others that fails, or that has an id, a
     * media type or an extension that another has already, is left out and is among the {@link #problems}; those of
     * this library come first, so that none can take their place.
     *
     * @return the formats, not null
     */
    public static Formats standard() {
        return Installed.FORMATS;
    }

    /**
     * The format of JSON.
     *
     * @return the format, not null
     */
    public static DocumentFormat json() {
        return standard().byId("json").orElseThrow();
    }

    /**
     * The format of YAML.
     *
     * @return the format, not null
     */
    public static DocumentFormat yaml() {
        return standard().byId("yaml").orElseThrow();
    }

    private static <F extends WritableFormat> List<F> ordered(List<F> formats) {
        return formats.stream().sorted(Comparator.comparing(WritableFormat::id)).toList();
    }

    /**
     * The format with an id.
     *
     * @param id  the id, such as {@code yaml}, not null
     * @return the format, empty if there is none that can be read and written
     */
    public Optional<DocumentFormat> byId(String id) {
        return byId(all, id);
    }

    /**
     * The format to write with an id.
     *
     * @param id  the id, such as {@code course}, not null
     * @return the format, empty if there is none that can be written
     */
    public Optional<WritableFormat> writableById(String id) {
        return byId(writable, id);
    }

    private static <F extends WritableFormat> Optional<F> byId(List<F> formats, String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * The format with a media type.
     *
     * @param mediaType  the media type, in any case, with parameters or without, such as {@code application/json;
     *     charset=utf-8}; not null
     * @return the format, empty if there is none that can be read and written
     */
    public Optional<DocumentFormat> byMediaType(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String type = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return all.stream()
                .filter(format -> format.mediaType().equalsIgnoreCase(type.strip()))
                .findFirst();
    }

    /**
     * The format of a file, by the extension of its name, whatever its case.
     *
     * @param file  the file, not null
     * @return the format, empty if no format that can be read has that extension
     */
    public Optional<DocumentFormat> byFile(Path file) {
        return byName(nameOf(file));
    }

    /** The format of a document, by the extension of a name that need not be that of a file. */
    Optional<DocumentFormat> byName(String name) {
        return byName(all, name);
    }

    /**
     * The format to write of a file, by the extension of its name, whatever its case.
     *
     * @param file  the file, not null
     * @return the format, empty if no format that can be written has that extension
     */
    public Optional<WritableFormat> writableByFile(Path file) {
        return byName(writable, nameOf(file));
    }

    private static <F extends WritableFormat> Optional<F> byName(List<F> formats, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.extensions().stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /** The name of a file without the extension of its format; all of it where no format has that extension. */
    String withoutExtension(Path file) {
        String name = nameOf(file);
        String lower = name.toLowerCase(Locale.ROOT);
        return all.stream()
                .flatMap(format -> format.extensions().stream())
                .filter(lower::endsWith)
                .findFirst()
                .map(extension -> name.substring(0, name.length() - extension.length()))
                .orElse(name);
    }

    private static final class Installed {

        static final Formats FORMATS = InstalledFormats.load(DocumentFormat.class.getClassLoader());
    }
}
