package nl.werkzaak.mentorwijs.catalogue.acceptance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.internal.Bilingual;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;

/** The findings about acceptances. */
final class AcceptanceRules {

    private static final RuleTexts TEXTS = RuleTexts.of(AcceptanceRules.class, "AcceptanceRules");
    private static final int MOST_PLACES = 5;

    private AcceptanceRules() {}

    static Finding otherDocument(TrainingReference named, TrainingReference actual) {
        return finding("acceptance.other-document", "/acceptancesOf", Map.of("named", named, "actual", actual));
    }

    static Finding ofAnError(Acceptance acceptance, int index) {
        return finding("acceptance.error", pointer(index) + "/rule", Map.of("rule", acceptance.getRule()));
    }

    static Finding expired(Acceptance acceptance, int index, LocalDate day) {
        return finding(
                "acceptance.expired",
                pointer(index) + "/until",
                Map.of("rule", acceptance.getRule(), "until", acceptance.getUntil(), "day", day));
    }

    static Finding unmatched(Acceptance acceptance, int index) {
        return finding("acceptance.unmatched", pointer(index), Map.of("rule", acceptance.getRule()));
    }

    /** The rule has findings, about other places: one of those is most likely meant. */
    static Finding elsewhere(Acceptance acceptance, int index, Set<Address> places) {
        String rule = "acceptance.elsewhere";
        Map<String, ?> arguments = Map.of("rule", acceptance.getRule(), "places", some(places));
        return finding(rule, rule + (places.isEmpty() ? ".whole" : ""), pointer(index), arguments);
    }

    /** The first of some places, with the number of all where there are more than anybody reads. */
    private static String some(Set<Address> places) {
        String first = places.stream().limit(MOST_PLACES).map(Address::value).collect(Collectors.joining(", "));
        return places.size() > MOST_PLACES ? first + ", … (" + places.size() + ")" : first;
    }

    private static String pointer(int index) {
        return "/acceptances/" + index;
    }

    private static Finding finding(String rule, String pointer, Map<String, ?> arguments) {
        return finding(rule, rule, pointer, arguments);
    }

    private static Finding finding(String rule, String hint, String pointer, Map<String, ?> arguments) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.WARNING)
                .kind(FindingKind.CONSISTENCY)
                .location(Location.of(pointer))
                .message(sentence(rule, arguments))
                .hint(sentence(hint + ".hint", arguments))
                .build();
    }

    private static LocalizedText sentence(String rule, Map<String, ?> arguments) {
        return Bilingual.sentence(TEXTS, rule, arguments);
    }
}
