package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The checks of this library and then those of all providers that are installed, by the name of the provider. */
final class InstalledChecks {

    private InstalledChecks() {}

    static List<FidelityCheck> load() {
        return of(StreamSupport.stream(
                        ServiceLoader.load(FidelityRuleProvider.class, FidelityRuleProvider.class.getClassLoader())
                                .spliterator(),
                        false)
                .toList());
    }

    static List<FidelityCheck> of(List<FidelityRuleProvider> others) {
        List<FidelityCheck> own = others.stream()
                .sorted(Comparator.comparing(provider -> provider.getClass().getName()))
                .flatMap(provider -> provider.checks().stream())
                .map(InstalledChecks::requireOwn)
                .toList();
        return together(new FidelityRules().checks(), own);
    }

    /** Checks after others, each with an id of its own. */
    static List<FidelityCheck> together(List<FidelityCheck> first, List<FidelityCheck> then) {
        List<FidelityCheck> all = Stream.concat(first.stream(), then.stream()).toList();
        Set<String> ids = new HashSet<>();
        all.stream().map(check -> check.rule().id()).filter(id -> !ids.add(id)).forEach(id -> {
            throw new IllegalArgumentException("two rules have the id " + id);
        });
        return all;
    }

    /** A check of an organisation, whose rule says so. */
    static FidelityCheck requireOwn(FidelityCheck check) {
        RuleAgreement.requireOwn(check.rule());
        return check;
    }
}
