package org.example.rules;

import java.util.List;
import java.util.function.Supplier;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.fidelity.ElementClass;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityCheck;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleProvider;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Match;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** A provider of rules that another jar brings. */
public class ForeignRules implements FidelityRuleProvider {

    private final Supplier<List<FidelityCheck>> checks;

    ForeignRules(Supplier<List<FidelityCheck>> checks) {
        this.checks = checks;
    }

    @Override
    public List<FidelityCheck> checks() {
        return checks.get();
    }

    /** One with which nothing is wrong: its rule is always kept. */
    public static final class Good extends ForeignRules {
        /** The provider. */
        public Good() {
            super(() -> List.of(new Check("tiel:goed", List::of)));
        }
    }

    /** One that cannot be made. */
    public static final class FailsToStart extends ForeignRules {
        /** The provider, which never is. */
        public FailsToStart() {
            super(List::of);
            throw new IllegalStateException("no licence");
        }
    }

    /** One that fails as soon as it is asked for its checks. */
    public static final class FailsToGive extends ForeignRules {
        /** The provider. */
        public FailsToGive() {
            super(() -> {
                throw new NoClassDefFoundError("org/example/Gone");
            });
        }
    }

    /** One whose second rule has an id of ours, so that its first counts no more either. */
    public static final class PosesAsOurs extends ForeignRules {
        /** The provider. */
        public PosesAsOurs() {
            super(() -> List.of(new Check("ours:first", List::of), new Check("homework.removed", List::of)));
        }
    }

    /** One whose second rule has the id of another jar's rule. */
    public static final class SameId extends ForeignRules {
        /** The provider. */
        public SameId() {
            super(() -> List.of(new Check("tiel:eerste", List::of), new Check("tiel:goed", List::of)));
        }
    }

    /** One whose rule cannot be held against any variant, with another that is kept. */
    public static final class FailsOnEach extends ForeignRules {
        /** The provider. */
        public FailsOnEach() {
            super(() -> List.of(
                    new Check("culemborg:faalt", () -> {
                        throw new UnsupportedOperationException("not today");
                    }),
                    new Check("culemborg:houdt", List::of)));
        }
    }

    private record Check(FidelityRule rule, Supplier<List<Match>> found) implements FidelityCheck {

        Check(String id, Supplier<List<Match>> found) {
            this(
                    FidelityRule.builder()
                            .id(id)
                            .elementClass(ElementClass.NOT_JUDGED)
                            .light(Light.YELLOW)
                            .basis(Basis.ORGANISATION)
                            .addLiterature("Huisstijl")
                            .holds(LocalizedText.of("Er is niets op tegen."))
                            .message(LocalizedText.of("Er is iets op tegen."))
                            .build(),
                    found);
        }

        @Override
        public List<Match> matches(Comparison comparison, TrainingVariant variant) {
            return found.get();
        }
    }
}
