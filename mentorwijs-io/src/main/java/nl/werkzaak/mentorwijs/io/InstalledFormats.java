package nl.werkzaak.mentorwijs.io;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.internal.Providers;

/** The formats that are installed, to read and write or to write alone. */
final class InstalledFormats {

    private InstalledFormats() {}

    static Formats load(ClassLoader loader) {
        Providers<WritableFormat> installed = Providers.of(
                List.of(
                        new Providers.Service<>(DocumentFormat.class, ServiceLoader.load(DocumentFormat.class, loader)),
                        new Providers.Service<>(
                                WritableFormat.class, ServiceLoader.load(WritableFormat.class, loader))),
                InstalledFormats::names,
                format -> isWellFormed(format) ? Optional.empty() : Optional.of(String.join(", ", names(format))));
        return new Formats(
                installed.usable().stream()
                        .filter(DocumentFormat.class::isInstance)
                        .map(DocumentFormat.class::cast)
                        .toList(),
                installed.usable(),
                installed.problems().stream()
                        .map(problem -> new FormatProblem(problem.provider(), problem.sentence()))
                        .toList());
    }

    private static List<String> names(WritableFormat format) {
        return Stream.concat(Stream.of(format.id(), format.mediaType()), format.extensions().stream())
                .toList();
    }

    private static boolean isWellFormed(WritableFormat format) {
        return Providers.isId(format.id())
                && !format.extensions().isEmpty()
                && format.extensions().stream().allMatch(Providers::isExtension);
    }
}
