package nl.werkzaak.mentorwijs.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The formats that are installed, taken one at a time: one that fails, or would take the place of another, takes no other
 * with it. Those of this library come first, so that none can take their place.
 */
final class InstalledFormats {

    /** More than are ever installed; a loader that fails without end ends here. */
    private static final int MOST_FAILURES = 100;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+");
    private static final Pattern EXTENSION = Pattern.compile("\\.[^A-Z/\\\\]+");
    private static final String OURS = Formats.class.getPackageName() + ".";

    private final ClassLoader loader;
    private final List<WritableFormat> formats = new ArrayList<>();
    private final List<FormatProblem> problems = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private InstalledFormats(ClassLoader loader) {
        this.loader = loader;
    }

    static Formats load(ClassLoader loader) {
        InstalledFormats installed = new InstalledFormats(loader);
        List<WritableFormat> found = Stream.concat(
                        installed.find(DocumentFormat.class).stream(), installed.find(WritableFormat.class).stream())
                .toList();
        found.stream().filter(InstalledFormats::isOurs).forEach(installed::take);
        found.stream().filter(format -> !isOurs(format)).forEach(installed::take);
        return new Formats(
                installed.formats.stream()
                        .filter(DocumentFormat.class::isInstance)
                        .map(DocumentFormat.class::cast)
                        .toList(),
                installed.formats,
                installed.problems.stream().distinct().toList());
    }

    private static boolean isOurs(WritableFormat format) {
        return format.getClass().getName().startsWith(OURS);
    }

    private <F extends WritableFormat> List<F> find(Class<F> service) {
        List<F> found = new ArrayList<>();
        Iterator<F> providers = ServiceLoader.load(service, loader).iterator();
        int failures = 0;
        while (failures < MOST_FAILURES) {
            try {
                if (!providers.hasNext()) {
                    return found;
                }
                found.add(providers.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                // The loader goes on behind a provider that it could not make.
                failures++;
                problems.add(FormatProblem.of("format.provider", service.getName(), detail(e)));
            }
        }
        return found;
    }

    /** What an error says; what lies behind it where that says more. */
    private static String detail(Throwable error) {
        Throwable cause = error.getCause();
        return cause == null ? String.valueOf(error.getMessage()) : error.getMessage() + " (" + cause + ")";
    }

    private void take(WritableFormat format) {
        String provider = format.getClass().getName();
        if (formats.stream().anyMatch(other -> other.getClass() == format.getClass())) {
            // A format that can be read is written too, and may be installed as either or both.
            return;
        }
        try {
            Optional<FormatProblem> problem = problem(provider, format);
            problem.ifPresentOrElse(problems::add, () -> formats.add(format));
        } catch (RuntimeException | LinkageError e) {
            problems.add(FormatProblem.of("format.fails", provider, e.toString()));
        }
    }

    private Optional<FormatProblem> problem(String provider, WritableFormat format) {
        List<String> names = Stream.concat(Stream.of(format.id(), format.mediaType()), format.extensions().stream())
                .toList();
        if (!isWellFormed(format)) {
            return Optional.of(FormatProblem.of("format.names", provider, String.join(", ", names)));
        }
        Optional<FormatProblem> problem = names.stream()
                .filter(name -> taken.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(name -> FormatProblem.of("format.taken", provider, name));
        if (problem.isEmpty()) {
            names.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        }
        return problem;
    }

    private static boolean isWellFormed(WritableFormat format) {
        return ID.matcher(format.id()).matches()
                && !format.extensions().isEmpty()
                && format.extensions().stream()
                        .allMatch(extension -> EXTENSION.matcher(extension).matches());
    }
}
