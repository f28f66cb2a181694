package nl.werkzaak.mentorwijs.io.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.jspecify.annotations.Nullable;

/**
 * The variants in a folder, not in those within it, and not what is beside them. Which id each goes by is read when
 * one is asked for first, and once: whoever wants to see what changed in the folder makes another. Of the variants
 * themselves only the last that were asked for are kept, so that a folder may hold more than memory does. A document that
 * cannot be read goes by the name of its file without the extension. Safe to share between threads.
 */
public final class VariantFolder implements VariantLibrary {

    /** More than the longest chain of variants of variants. */
    private static final int MOST_KEPT = 64;

    private final Path folder;
    private final ReadOptions options;
    private final Map<Id, List<Candidate>> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);
    private @Nullable Map<String, List<Path>> files;

    /**
     * The variants in a folder.
     *
     * @param folder  the folder, not null
     */
    public VariantFolder(Path folder) {
        this(folder, ReadOptions.standard());
    }

    /**
     * The variants in a folder, read within other limits.
     *
     * @param folder  the folder, not null
     * @param options  the limits, not null
     */
    public VariantFolder(Path folder, ReadOptions options) {
        this.folder = folder;
        this.options = options;
    }

    @Override
    public synchronized List<Candidate> find(Id id) {
        List<Candidate> found = kept.get(id);
        if (found == null) {
            found = read(id);
            kept.put(id, found);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return found;
    }

    private List<Candidate> read(Id id) {
        Map<String, List<Path>> known = files;
        if (known == null) {
            known = filesByName();
            files = known;
        }
        return known.getOrDefault(id.value(), List.of()).stream()
                .flatMap(file -> candidate(file).stream())
                .filter(candidate -> nameOf(candidate).equals(id.value()))
                .toList();
    }

    private Map<String, List<Path>> filesByName() {
        Map<String, List<Path>> byName = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !Companion.isCompanion(file))
                    .sorted()
                    .forEach(file -> candidate(file)
                            .ifPresent(candidate -> byName.computeIfAbsent(nameOf(candidate), name -> new ArrayList<>())
                                    .add(file)));
            return byName;
        } catch (IOException | UncheckedIOException e) {
            // A folder that may not be looked into holds no variant for us; the search says that none is found.
            return Map.of();
        }
    }

    /** What it goes by: its id, or what is before the first dot of its name; an id has no dots. */
    private static String nameOf(Candidate candidate) {
        return candidate
                .variant()
                .map(variant -> variant.getId().value())
                .orElseGet(() -> candidate
                        .name()
                        .substring(0, Math.max(0, candidate.name().indexOf('.'))));
    }

    private Optional<Candidate> candidate(Path file) {
        return Formats.standard()
                .byFile(file)
                .map(format -> new Candidate(String.valueOf(file.getFileName()), read(file, format)));
    }

    private Optional<TrainingVariant> read(Path file, DocumentFormat format) {
        try {
            return format.reader(options).read(file).value();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
