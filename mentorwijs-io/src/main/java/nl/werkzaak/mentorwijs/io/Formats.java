package nl.werkzaak.mentorwijs.io;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;

/**
 * The formats that can be read and written, and the door to them. Safe to share between threads.
 *
 * @param all  the formats, ordered by id, not null
 */
public record Formats(List<DocumentFormat> all) {

    /** Copies and orders the formats. */
    public Formats {
        all = all.stream().sorted(Comparator.comparing(DocumentFormat::id)).toList();
    }

    /**
     * The formats of this library and those that others have added.
     *
     * @return the formats, not null
     */
    public static Formats standard() {
        return Installed.FORMATS;
    }

    /**
     * The format with an id.
     *
     * @param id  the id, such as {@code yaml}, not null
     * @return the format, empty if there is none
     */
    public Optional<DocumentFormat> byId(String id) {
        return all.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * The format of a file, by the extension of its name, whatever its case.
     *
     * @param file  the file, not null
     * @return the format, empty if no format has that extension
     */
    public Optional<DocumentFormat> byFile(Path file) {
        Path name = file.getFileName();
        return name == null ? Optional.empty() : byName(name.toString().toLowerCase(Locale.ROOT));
    }

    /** The name of a file without the extension of its format; all of it where no format has that extension. */
    String withoutExtension(Path file) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return all.stream()
                .flatMap(format -> format.extensions().stream())
                .filter(lower::endsWith)
                .findFirst()
                .map(extension -> name.substring(0, name.length() - extension.length()))
                .orElse(name);
    }

    private Optional<DocumentFormat> byName(String name) {
        return all.stream()
                .filter(format -> format.extensions().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    private static final class Installed {

        static final Formats FORMATS = new Formats(StreamSupport.stream(
                        ServiceLoader.load(DocumentFormat.class, DocumentFormat.class.getClassLoader())
                                .spliterator(),
                        false)
                .toList());
    }
}
