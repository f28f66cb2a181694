package nl.rivierenland.rules;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.fidelity.ElementClass;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityCheck;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleProvider;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ElementCondition.ElementsFewerThan;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ElementList;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Match;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** One rule as data and one as code. */
public final class RivierenlandRules implements FidelityRuleProvider {

    private static final FidelityRule HOMEWORK = FidelityRule.builder()
            .id("rivierenland:huiswerk")
            .elementClass(ElementClass.DESCRIBED)
            .light(Light.YELLOW)
            .basis(Basis.ORGANISATION)
            .condition(new ElementsFewerThan(ElementList.HOMEWORK, 2))
            .addLiterature("Kwaliteitskader Rivierenland 2026, punt 4")
            .message(LocalizedText.of(
                    "Het aantal huiswerkopdrachten is {number}. Wij vragen er minstens {limit}.",
                    "The number of homework assignments is {number}. We ask at least {limit}."))
            .build();

    private static final FidelityRule NAME = FidelityRule.builder()
            .id("rivierenland:naam")
            .elementClass(ElementClass.NOT_JUDGED)
            .light(Light.YELLOW)
            .basis(Basis.ORGANISATION)
            .addLiterature("Huisstijl Rivierenland")
            .message(LocalizedText.of("De naam is {name}, zonder Rivierenland.", "The name is {name}, without Rivierenland."))
            .build();

    @Override
    public List<FidelityCheck> checks() {
        return List.of(FidelityCheck.of(HOMEWORK), new NameCheck());
    }

    private static final class NameCheck implements FidelityCheck {

        @Override
        public FidelityRule rule() {
            return NAME;
        }

        @Override
        public List<Match> matches(Comparison comparison, TrainingVariant variant) {
            LocalizedText name = comparison.after().getName();
            return name.dutch().contains("Rivierenland")
                    ? List.of()
                    : List.of(Match.at("/name").with("name", name));
        }
    }
}
