package nl.werkzaak.mentorwijs.catalogue.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.LimitCondition;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a rule does not agree; a file of rules has a document for each of these too. */
class RuleAgreementTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("rule.id.form id", rule -> rule.id("tiel:Huiswerk")),
                fault("rule.basis.own basis", rule -> rule.basis(Basis.SOURCE)),
                fault(
                        "rule.own.citations citations",
                        rule -> rule.addAllCitations(
                                FidelityRules.standard().get(0).citations())),
                fault("rule.own.aspects aspects", rule -> rule.addAspects(Aspect.SESSIONS)),
                fault("rule.own.literature literature", rule -> rule.literature(List.of())),
                fault("rule.word.unknown message/nl", rule -> rule.message(LocalizedText.of("Te weinig: {aantal}."))),
                fault("rule.word.unknown hint/nl", rule -> rule.hint(LocalizedText.of("Minstens {least}."))),
                fault("rule.word.none holds/nl", rule -> rule.holds(LocalizedText.of("Er zijn er {number}."))));
    }

    private static Arguments fault(String told, UnaryOperator<FidelityRuleBuilder> change) {
        return arguments(told, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void findsOneFaultAtItsPlace(String told, UnaryOperator<FidelityRuleBuilder> change) {
        FidelityRule rule = change.apply(sound()).build();

        assertThat(RuleAgreement.brokenBy(rule))
                .extracting(violation -> violation.rule() + " " + violation.path())
                .containsExactly(told);
        assertThat(RuleAgreement.brokenAsOwn(rule)).isEqualTo(RuleAgreement.brokenBy(rule));
    }

    @Test
    void findsNothingInASoundRule() {
        assertThat(RuleAgreement.brokenBy(sound().build())).isEmpty();
    }

    @Test
    void wantsTheNameOfAnOrganisationBeforeTheIdOfItsRule() {
        FidelityRule rule = sound().id("huiswerk").build();

        assertThat(RuleAgreement.brokenAsOwn(rule)).extracting(Violation::rule).containsExactly("rule.id.namespace");
    }

    @Test
    void namesTheWordsThatTheConditionKnows() {
        FidelityRule rule = sound().message(LocalizedText.of("Te weinig: {aantal}, {aantal}."))
                .build();

        assertThat(RuleAgreement.brokenBy(rule))
                .singleElement()
                .satisfies(violation -> assertThat(violation.arguments())
                        .containsEntry("word", "{aantal}")
                        .containsEntry("words", "{limit}, {number}"));
    }

    @Test
    void refusesARuleThatDoesNotAgreeAndSaysWhy() {
        FidelityRule rule = sound().hint(LocalizedText.of("Minstens {least}.")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FidelityCheck.of(rule))
                .withMessageStartingWith("rule tiel:bijeenkomsten: hint/nl: ");
    }

    @Test
    void knowsNotHowToHoldAVariantAgainstARuleWithoutACondition() {
        FidelityRule rule = sound().condition(Optional.empty()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FidelityCheck.of(rule))
                .withMessage("rule tiel:bijeenkomsten has no condition");
    }

    private static FidelityRuleBuilder sound() {
        return FidelityRule.builder()
                .id("tiel:bijeenkomsten")
                .elementClass(ElementClass.DESCRIBED)
                .light(Light.RED)
                .basis(Basis.ORGANISATION)
                .condition(new LimitCondition.SessionsFewerThan(5))
                .addLiterature("Kwaliteitskader 2026")
                .message(LocalizedText.of("Er zijn geen {limit} bijeenkomsten."));
    }
}
