package nl.werkzaak.mentorwijs.io.internal.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityCheck;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Tries a rule on the samples that stand beside it: the sections of a variant, in YAML. */
final class RuleSamples {

    private static final String HEAD =
            """
            schemaVersion: "1.0"
            variantOf: { id: %s, version: "%s" }
            id: sample
            version: "1.0.0"
            """.formatted(Canon.training().getId(), Canon.training().getVersion());

    private RuleSamples() {}

    static List<Violation> brokenBy(FidelityRule rule) {
        return Stream.of(
                        rule.breaks().flatMap(sample -> brokenBy(rule, "breaks", sample, true)),
                        rule.keeps().flatMap(sample -> brokenBy(rule, "keeps", sample, false)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Violation> brokenBy(FidelityRule rule, String property, String sample, boolean matches) {
        ReadResult<TrainingVariant> read =
                Formats.standard().byId("yaml").orElseThrow().reader().read(HEAD + sample);
        if (read.value().isEmpty()) {
            return Optional.of(
                    new Violation("rule.sample.invalid", property, Map.of("problem", problem(read.findings()))));
        }
        return finds(rule, read.value().get()) == matches
                ? Optional.empty()
                : Optional.of(Violation.of("rule.sample." + property, property));
    }

    private static Words problem(List<Finding> findings) {
        Finding first = findings.get(0);
        return new Words(first.message().in(RuleTexts.DUTCH), first.message().in(Locale.ENGLISH));
    }

    private static boolean finds(FidelityRule rule, TrainingVariant variant) {
        return VariantResolver.standard()
                .resolve(variant)
                .comparison()
                .filter(comparison ->
                        !FidelityCheck.of(rule).matches(comparison, variant).isEmpty())
                .isPresent();
    }
}
