package nl.werkzaak.mentorwijs.catalogue.fidelity;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Match;
import nl.werkzaak.mentorwijs.catalogue.internal.Bilingual;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingBuilder;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Citation;

/** Turns the match of a rule into a finding. */
final class RuleFindings {

    private RuleFindings() {}

    static Finding of(FidelityRule rule, Match match, List<Citation> citations) {
        FindingBuilder finding = Finding.builder()
                .rule(rule.id())
                .severity(severity(rule.light()))
                .kind(FindingKind.FIDELITY)
                .light(rule.light())
                .basis(rule.basis())
                .location(Location.of(match.pointer()))
                .address(match.address())
                .message(Bilingual.fill(rule.message(), match.arguments()))
                .actual(match.actual())
                .canonical(match.canonical())
                .hint(rule.hint().map(hint -> Bilingual.fill(hint, match.arguments())))
                .citations(citations)
                .literature(rule.literature());
        match.arguments().forEach((name, value) -> finding.putArguments(name, Bilingual.plain(value)));
        return finding.build();
    }

    private static Severity severity(Light light) {
        return switch (light) {
            case RED, YELLOW -> Severity.WARNING;
            case GREEN, GREY -> Severity.NOTE;
        };
    }
}
