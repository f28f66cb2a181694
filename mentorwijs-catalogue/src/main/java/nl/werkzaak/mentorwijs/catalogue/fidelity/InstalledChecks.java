package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.internal.Providers;

/**
 * The checks of this library and then those of all providers that are installed, by the name of the provider. Providers
 * are taken one at a time and whole: one with which something is wrong takes no other with it, and none of its checks
 * counts.
 *
 * @param checks  the checks in the order of the report, not null
 * @param problems  what is wrong with the providers that are left out, not null
 */
record InstalledChecks(List<FidelityCheck> checks, List<RuleProblem> problems) {

    static InstalledChecks load(ClassLoader loader) {
        List<RuleProblem> problems = new ArrayList<>();
        InstalledChecks taken = of(Providers.found(
                ServiceLoader.load(FidelityRuleProvider.class, loader),
                failure -> problems.add(RuleProblem.ofProvider(FidelityRuleProvider.class.getName(), failure))));
        problems.addAll(taken.problems);
        return new InstalledChecks(taken.checks, List.copyOf(problems));
    }

    static InstalledChecks of(List<FidelityRuleProvider> others) {
        List<FidelityCheck> checks = new ArrayList<>(new FidelityRules().checks());
        List<RuleProblem> problems = new ArrayList<>();
        others.stream()
                .sorted(Comparator.comparing(provider -> provider.getClass().getName()))
                .forEach(provider -> take(provider, checks, problems));
        return new InstalledChecks(List.copyOf(checks), List.copyOf(problems));
    }

    private static void take(FidelityRuleProvider provider, List<FidelityCheck> checks, List<RuleProblem> problems) {
        String name = provider.getClass().getName();
        try {
            List<FidelityCheck> own =
                    provider.checks().stream().map(OwnCheck::of).toList();
            Optional<String> taken = taken(checks, own);
            if (taken.isPresent()) {
                problems.add(RuleProblem.ofTakenId(name, taken.get()));
            } else {
                checks.addAll(own);
            }
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            problems.add(RuleProblem.ofProvider(name, e));
        }
    }

    /** Checks after others, each with an id of its own. */
    static List<FidelityCheck> together(List<FidelityCheck> first, List<FidelityCheck> then) {
        taken(first, then).ifPresent(id -> {
            throw new IllegalArgumentException("two rules have the id " + id);
        });
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static Optional<String> taken(List<FidelityCheck> first, List<FidelityCheck> then) {
        Set<String> ids = new HashSet<>();
        return Stream.concat(first.stream(), then.stream())
                .map(check -> check.rule().id())
                .filter(id -> !ids.add(id))
                .findFirst();
    }
}
