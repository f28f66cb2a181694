package nl.werkzaak.mentorwijs.catalogue.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.AdaptationDecider;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

class AcceptanceCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final TrainingVariant VARIANT = TrainingVariant.builder()
            .variantOf(TrainingReference.of(Id.of("mentorwijs"), Version.parse("1.0.0")))
            .id(Id.of("zorg"))
            .version(Version.parse("0.1.0"))
            .build();
    private static final Finding WITHOUT_AUTONOMY =
            finding("component.removed", Severity.WARNING, "activeComponents/autonomy");
    private static final Finding WITHOUT_QUALITIES =
            finding("component.removed", Severity.WARNING, "activeComponents/focus-on-qualities");
    private static final Finding OF_THE_WHOLE = finding("schema-version.newer-minor", Severity.WARNING, "");

    @Test
    void acceptsWhatARuleFindsOfAnElementAndNothingElse() {
        Acceptance acceptance = acceptance("component.removed", "activeComponents/autonomy");

        AcceptanceCheck check = check(List.of(WITHOUT_AUTONOMY, WITHOUT_QUALITIES), acceptance);

        assertThat(check.accepted()).containsExactly(Map.entry(WITHOUT_AUTONOMY, acceptance));
        assertThat(check.findings()).isEmpty();
    }

    @Test
    void acceptsWhatStandsWithinTheSectionThatIsNamed() {
        AcceptanceCheck check = check(
                List.of(WITHOUT_AUTONOMY, WITHOUT_QUALITIES), acceptance("component.removed", "activeComponents"));

        assertThat(check.accepted()).hasSize(2);
    }

    @Test
    void acceptsAFindingOnceByTheFirstAcceptanceThatCoversIt() {
        Acceptance expired = acceptance("component.removed", "").withUntil(TODAY.minusDays(1));
        Acceptance ofTheSection = acceptance("component.removed", "activeComponents");
        Acceptance ofTheElement = acceptance("component.removed", "activeComponents/autonomy");

        AcceptanceCheck check = check(List.of(WITHOUT_AUTONOMY), expired, ofTheSection, ofTheElement);

        assertThat(check.accepted()).containsExactly(Map.entry(WITHOUT_AUTONOMY, ofTheSection));
    }

    @Test
    void acceptsOfTheDocumentAsAWholeOnlyWhatIsAboutIt() {
        AcceptanceCheck check =
                check(List.of(OF_THE_WHOLE, WITHOUT_AUTONOMY), acceptance("schema-version.newer-minor", ""));

        assertThat(check.accepted()).containsOnlyKeys(OF_THE_WHOLE);
        assertThat(check.findings()).isEmpty();
    }

    @Test
    void acceptsUntilTheLastDayAndTellsThatItHasPassed() {
        Acceptance acceptance = acceptance("component.removed", "activeComponents");
        List<Finding> findings = List.of(WITHOUT_AUTONOMY);

        assertThat(check(findings, acceptance.withUntil(TODAY)).accepted()).hasSize(1);
        AcceptanceCheck expired = check(findings, acceptance.withUntil(TODAY.minusDays(1)));

        assertThat(expired.accepted()).isEmpty();
        assertTold(expired, "acceptance.expired", "/acceptances/0/until", "2026-11-21", "2026-11-22");
    }

    @Test
    void tellsOfAnAcceptanceThatMatchesNothing() {
        assertTold(
                check(List.of(WITHOUT_AUTONOMY), acceptance("homework.removed", "homework")),
                "acceptance.unmatched",
                "/acceptances/0",
                "homework.removed");
    }

    @Test
    void tellsOfAnAcceptanceOfTheRightRuleAtTheWrongPlaceWhereTheRightOneIs() {
        AcceptanceCheck check = check(
                List.of(WITHOUT_AUTONOMY), acceptance("component.removed", "activeComponents/learning-rich-work"));

        assertThat(check.accepted()).isEmpty();
        assertTold(check, "acceptance.elsewhere", "/acceptances/0", "component.removed");
        assertThat(hint(check)).contains("activeComponents/autonomy");
        assertThat(hint(check(List.of(OF_THE_WHOLE), acceptance("schema-version.newer-minor", "sessions"))))
                .contains("Leave the address out");
        assertThat(hint(check(List.of(WITHOUT_AUTONOMY), acceptance("component.removed", ""))))
                .contains("activeComponents/autonomy");
    }

    @Test
    void namesAPlaceOnceHoweverOftenTheRuleFindsSomethingThere() {
        AcceptanceCheck check = check(
                List.of(WITHOUT_AUTONOMY, WITHOUT_QUALITIES, WITHOUT_AUTONOMY),
                acceptance("component.removed", "activeComponents/learning-rich-work"));

        assertThat(hint(check))
                .containsOnlyOnce("activeComponents/autonomy")
                .contains("activeComponents/focus-on-qualities");
    }

    @Test
    void namesAFewOfManyPlacesAndSaysHowManyThereAre() {
        List<Finding> found = removed(number -> "activeComponents/c-" + number, 1_000);

        String hint = hint(check(found, acceptance("component.removed", "activeComponents/learning-rich-work")));

        assertThat(hint)
                .contains("activeComponents/c-0, ", "activeComponents/c-4, … (1000)")
                .doesNotContain("activeComponents/c-5");
    }

    @Test
    void looksAtAFindingAFewTimesHoweverManyAcceptancesThereAre() {
        long few = lookedAt(100, "activeComponents/c-");
        long many = lookedAt(800, "activeComponents/c-");

        assertThat(many).isLessThan(few * 16);
        assertThat(lookedAt(800, "homework/h-")).isLessThan(few * 16);
    }

    /** How often a finding is looked at where there are so many, and as many acceptances. */
    private static long lookedAt(int count, String accepted) {
        AtomicLong looks = new AtomicLong();
        List<Finding> found = new Watched(removed(number -> "activeComponents/c-" + number, count), looks);
        Acceptance[] acceptances = IntStream.range(0, count)
                .mapToObj(number -> acceptance("component.removed", accepted + number))
                .toArray(Acceptance[]::new);

        AcceptanceCheck check = check(found, acceptances);

        assertThat(check.accepted().size() + check.findings().size()).isEqualTo(count);
        return looks.get();
    }

    private static List<Finding> removed(IntFunction<String> address, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> finding("component.removed", Severity.WARNING, address.apply(number)))
                .toList();
    }

    @Test
    void acceptsNoErrorAndSaysSo() {
        Finding error = finding("session.number.gap", Severity.ERROR, "");

        AcceptanceCheck check = AcceptanceCheck.of(
                acceptances(acceptance("session.number.gap", ""), acceptance("homework.removed", "homework")),
                Optional.empty(),
                List.of(error),
                TODAY);

        assertThat(check.accepted()).isEmpty();
        assertTold(check, "acceptance.error", "/acceptances/0/rule", "session.number.gap");
    }

    @Test
    void acceptsNothingOfAnotherVersionOfTheVariant() {
        AcceptanceCheck check = AcceptanceCheck.of(
                acceptances(acceptance("component.removed", "activeComponents")),
                Optional.of(VARIANT.withVersion(Version.parse("0.2.0"))),
                List.of(WITHOUT_AUTONOMY),
                TODAY);

        assertThat(check.accepted()).isEmpty();
        assertTold(check, "acceptance.other-document", "/acceptancesOf", "zorg 0.1.0", "zorg 0.2.0");
    }

    private static void assertTold(AcceptanceCheck check, String rule, String pointer, String... words) {
        assertThat(check.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location().pointer()).isEqualTo(pointer);
            assertThat(finding.message().in(Locale.ENGLISH)).contains(words).doesNotContain("{");
            assertThat(finding.message().dutch()).contains(words).doesNotContain("{");
            assertThat(finding.hint()).isPresent();
        });
    }

    private static String hint(AcceptanceCheck check) {
        return check.findings().get(0).hint().orElseThrow().in(Locale.ENGLISH);
    }

    private static AcceptanceCheck check(List<Finding> findings, Acceptance... acceptances) {
        return AcceptanceCheck.of(acceptances(acceptances), Optional.of(VARIANT), findings, TODAY);
    }

    private static Acceptances acceptances(Acceptance... acceptances) {
        return Acceptances.builder()
                .acceptancesOf(TrainingReference.of(VARIANT.getId(), VARIANT.getVersion()))
                .addAcceptances(acceptances)
                .build();
    }

    private static Acceptance acceptance(String rule, String address) {
        return Acceptance.builder()
                .rule(rule)
                .address(address(address))
                .reason(LocalizedText.of("Dit jaar kan het niet anders."))
                .acceptedBy(AdaptationDecider.ADMINISTRATOR)
                .until(TODAY.plusMonths(6))
                .build();
    }

    private static Finding finding(String rule, Severity severity, String address) {
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .kind(FindingKind.CONSISTENCY)
                .location(Location.of(""))
                .address(address(address))
                .message(LocalizedText.of("Zo is het.", "So it is."))
                .build();
    }

    private static Optional<Address> address(String address) {
        return Optional.of(address).filter(text -> !text.isEmpty()).map(Address::parse);
    }

    /** Findings that count how often somebody looks at one. */
    private static final class Watched extends AbstractList<Finding> implements RandomAccess {

        private final List<Finding> findings;
        private final AtomicLong looks;

        private Watched(List<Finding> findings, AtomicLong looks) {
            this.findings = findings;
            this.looks = looks;
        }

        @Override
        public Finding get(int index) {
            looks.incrementAndGet();
            return findings.get(index);
        }

        @Override
        public int size() {
            return findings.size();
        }
    }
}
