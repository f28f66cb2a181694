package nl.werkzaak.mentorwijs.model.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The providers of a service that are installed, taken one at a time: one that fails, or would take the place of another,
 * takes no other with it. Those of this library come first, so that none can take their place.
 *
 * @param <P>  the service
 * @param usable  the providers that can be used, not null
 * @param problems  why the others cannot, each once, not null
 */
public record Providers<P>(List<P> usable, List<ProviderProblem> problems) {

    /** More than are ever installed; a loader that fails without end ends here. */
    private static final int MOST_FAILURES = 100;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+");
    private static final Pattern EXTENSION = Pattern.compile("\\.[^A-Z/\\\\]+");
    private static final String OURS = "nl.werkzaak.mentorwijs.";

    /**
     * A service with a loader, which has to be made in the module that uses the service.
     *
     * @param <P>  the service
     * @param type  the type of its providers, not null
     * @param loader  a loader of them, not null
     */
    public record Service<P>(Class<P> type, ServiceLoader<P> loader) {}

    /** Copies the lists. */
    public Providers {
        usable = List.copyOf(usable);
        problems = List.copyOf(problems);
    }

    /**
     * The providers that can be used.
     *
     * @param <P>  the service
     * @param services  the service, or the kinds of it that are installed each as a service, not null
     * @param names  the names that a provider has for itself alone, whatever their case, not null
     * @param fault  what is wrong with the names of a provider, empty if nothing is; not null
     * @return the providers, not null
     */
    public static <P> Providers<P> of(
            List<Service<? extends P>> services, Function<P, List<String>> names, Function<P, Optional<String>> fault) {
        List<ProviderProblem> problems = new ArrayList<>();
        List<P> found = new ArrayList<>();
        services.forEach(service -> found.addAll(found(
                service.loader,
                failure ->
                        problems.add(ProviderProblem.of("format.provider", service.type.getName(), detail(failure))))));
        Selection<P> selection = new Selection<>(names, fault, new ArrayList<>(), problems, new HashSet<>());
        found.stream().filter(Providers::isOurs).forEach(selection::take);
        found.stream().filter(provider -> !isOurs(provider)).forEach(selection::take);
        return new Providers<>(selection.usable, problems.stream().distinct().toList());
    }

    /**
     * The providers that a loader can make.
     *
     * @param <P>  the service
     * @param loader  the loader, not null
     * @param failed  told of each provider that the loader cannot make, not null
     * @return the providers, not null
     */
    public static <P> List<P> found(ServiceLoader<P> loader, Consumer<Throwable> failed) {
        List<P> found = new ArrayList<>();
        Iterator<P> providers = loader.iterator();
        int failures = 0;
        while (failures < MOST_FAILURES) {
            try {
                if (!providers.hasNext()) {
                    return found;
                }
                found.add(providers.next());
            } catch (ServiceConfigurationError | LinkageError | StackOverflowError e) {
                // The loader goes on behind a provider that it could not make.
                failures++;
                failed.accept(e);
            }
        }
        return found;
    }

    /**
     * Whether a provider can be asked for by an id.
     *
     * @param id  the id, not null
     * @return true if it is lower-case letters and digits
     */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /**
     * Whether the name of a file can end with an extension.
     *
     * @param extension  the extension, not null
     * @return true if it is a full stop and what follows one, without capitals and without separators of folders
     */
    public static boolean isExtension(String extension) {
        return EXTENSION.matcher(extension).matches();
    }

    private static boolean isOurs(Object provider) {
        return provider.getClass().getName().startsWith(OURS);
    }

    /** What an error says; what lies behind it where that says more. */
    private static String detail(Throwable error) {
        Throwable cause = error.getCause();
        return cause == null ? String.valueOf(error.getMessage()) : error.getMessage() + " (" + cause + ")";
    }

    private record Selection<P>(
            Function<P, List<String>> names,
            Function<P, Optional<String>> fault,
            List<P> usable,
            List<ProviderProblem> problems,
            Set<String> taken) {

        /** A provider may be installed as more than one service; it counts once. */
        void take(P provider) {
            if (usable.stream().anyMatch(other -> other.getClass() == provider.getClass())) {
                return;
            }
            String name = provider.getClass().getName();
            try {
                problem(name, provider).ifPresentOrElse(problems::add, () -> usable.add(provider));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                problems.add(ProviderProblem.of("format.fails", name, e.toString()));
            }
        }

        private Optional<ProviderProblem> problem(String name, P provider) {
            Optional<String> found = fault.apply(provider);
            if (found.isPresent()) {
                return Optional.of(ProviderProblem.of("format.names", name, found.get()));
            }
            List<String> claimed = names.apply(provider);
            Optional<String> second = claimed.stream()
                    .filter(claim -> taken.contains(claim.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (second.isEmpty()) {
                claimed.forEach(claim -> taken.add(claim.toLowerCase(Locale.ROOT)));
            }
            return second.map(claim -> ProviderProblem.of("format.taken", name, claim));
        }
    }
}
