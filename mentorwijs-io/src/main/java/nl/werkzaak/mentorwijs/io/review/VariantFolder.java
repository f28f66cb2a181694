package nl.werkzaak.mentorwijs.io.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantDocument;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantIndex;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.jspecify.annotations.Nullable;

/**
 * The variants in a folder, not in those within it, and not what is beside them. Which id and version each goes by is read
 * when one is asked for first, and once: whoever wants to see what changed in the folder makes another. Of the variants
 * themselves only the last that were asked for are kept, so that a folder may hold more than memory does. A document that
 * cannot be read goes by the name of its file without the extension. Safe to share between threads.
 */
public final class VariantFolder implements VariantLibrary {

    /** More than the longest chain of variants of variants. */
    private static final int MOST_KEPT = 64;

    private final Path folder;
    private final ReadOptions options;
    private final Map<Path, Optional<TrainingVariant>> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);
    private @Nullable VariantIndex index;

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
    public synchronized Candidates find(TrainingReference reference, Set<TrainingReference> followed) {
        VariantIndex found = index;
        if (found == null) {
            found = index();
            index = found;
        }
        return found.find(reference, followed);
    }

    private VariantIndex index() {
        try (Stream<Path> all = Files.list(folder)) {
            return VariantIndex.of(all.filter(Files::isRegularFile)
                    .filter(file -> !Companion.isCompanion(file))
                    .sorted()
                    .flatMap(file -> Formats.standard().byFile(file).stream()
                            .flatMap(format -> document(file, format).stream())));
        } catch (IOException | UncheckedIOException e) {
            // A folder that may not be looked into holds no variant for us; the search says that none is found.
            return VariantIndex.of(Stream.empty());
        }
    }

    private Optional<VariantDocument> document(Path file, DocumentFormat format) {
        String name = String.valueOf(file.getFileName());
        Optional<TrainingVariant> variant = keep(file, format);
        return variant.map(TrainingVariant::getId)
                .or(() -> idOf(name))
                .map(id -> new VariantDocument(
                        id, variant.map(TrainingVariant::getVersion), name, () -> keep(file, format)));
    }

    /** The id that a document goes by that is not valid: what is before the first dot of its name; an id has no dots. */
    private static Optional<Id> idOf(String name) {
        return Optional.of(name.substring(0, Math.max(0, name.indexOf('.'))))
                .filter(text -> Id.brokenBy(text).isEmpty())
                .map(Id::of);
    }

    /** Called while a search goes on, and so by one thread at a time. */
    private Optional<TrainingVariant> keep(Path file, DocumentFormat format) {
        Optional<TrainingVariant> variant = kept.get(file);
        if (variant == null) {
            variant = read(file, format);
            kept.put(file, variant);
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return variant;
    }

    private Optional<TrainingVariant> read(Path file, DocumentFormat format) {
        try {
            return format.reader(options).read(file).value();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
