package nl.werkzaak.mentorwijs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantLibrary;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.jspecify.annotations.Nullable;

/**
 * The variants in a folder, not in those within it, and not what stands beside them. They are read when one is asked for
 * first, and once: whoever wants to see what changed in the folder makes another. A document that cannot be read goes by
 * the name of its file without the extension. Safe to share between threads.
 */
public final class VariantFolder implements VariantLibrary {

    private final Path folder;
    private volatile @Nullable List<Candidate> read;

    /**
     * The variants in a folder.
     *
     * @param folder  the folder, not null
     */
    public VariantFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Candidate> find(Id id) {
        List<Candidate> all = read;
        if (all == null) {
            all = readAll();
            read = all;
        }
        return all.stream().filter(candidate -> goesBy(candidate, id)).toList();
    }

    private static boolean goesBy(Candidate candidate, Id id) {
        return candidate
                .variant()
                .map(variant -> variant.getId().equals(id))
                .orElseGet(() -> candidate.name().startsWith(id + "."));
    }

    private List<Candidate> readAll() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !Companion.isCompanion(file))
                    .sorted()
                    .flatMap(file -> candidate(file).stream())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // A folder that may not be looked into holds no variant for us; the search says that none is found.
            return List.of();
        }
    }

    private static Optional<Candidate> candidate(Path file) {
        return Formats.standard()
                .byFile(file)
                .map(format -> new Candidate(String.valueOf(file.getFileName()), read(file, format)));
    }

    private static Optional<TrainingVariant> read(Path file, DocumentFormat format) {
        try {
            return format.reader().read(file).value();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
