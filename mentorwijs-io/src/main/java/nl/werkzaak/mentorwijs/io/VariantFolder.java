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

/**
 * The variants in a folder, not in those within it, and not what stands beside them. They are read when they are asked for, and anew each time. A
 * document that cannot be read goes by the name of its file without the extension.
 *
 * @param folder  the folder, not null
 */
public record VariantFolder(Path folder) implements VariantLibrary {

    @Override
    public List<Candidate> find(Id id) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !Companion.isCompanion(file))
                    .sorted()
                    .flatMap(file -> candidate(file, id).stream())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // A folder that may not be looked into holds no variant for us; the search says that none is found.
            return List.of();
        }
    }

    private static Optional<Candidate> candidate(Path file, Id id) {
        return Formats.standard().byFile(file).flatMap(format -> {
            String name = String.valueOf(file.getFileName());
            Optional<TrainingVariant> variant = read(file, format);
            boolean asked = variant.map(found -> found.getId().equals(id)).orElseGet(() -> name.startsWith(id + "."));
            return asked ? Optional.of(new Candidate(name, variant)) : Optional.empty();
        });
    }

    private static Optional<TrainingVariant> read(Path file, DocumentFormat format) {
        try {
            return format.reader().read(file).value();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
