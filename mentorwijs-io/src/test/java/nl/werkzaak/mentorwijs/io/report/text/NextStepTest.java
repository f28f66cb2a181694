package nl.werkzaak.mentorwijs.io.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.report.Reviews;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final DocumentFormat YAML = Formats.standard().byId("yaml").orElseThrow();

    private static final String HEAD = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: v
            version: "1.0.0"
            """;

    private static final String TWO_CHANGES = """
            homework: []
            setting: { workplace: SHELTERED }
            changes:
              - { section: homework, reason: { goal: IMPROVE_FIT } }
              - { section: setting, reason: { goal: IMPROVE_FIT } }
            """;

    @Test
    void isToMendOrToDecideTogetherWhereSomethingIsRed() throws IOException {
        assertThat(next(Reviews.of("afwijkend.yaml", ReadOptions.standard())))
                .startsWith("Wat nu: herstel wat rood is,")
                .endsWith("Leg dat vast in afwijkend.acceptances.yaml.");
    }

    @Test
    void isToDecideWhereSomethingIsYellow() {
        assertThat(next(review("homework: []\n")))
                .startsWith("Wat nu: besluit of wat geel is")
                .endsWith("Leg dat vast in v.acceptances.yaml.");
        assertThat(next(Reviews.ofYaml("-", HEAD + "homework: []\n"))).doesNotContain("Leg dat vast");
    }

    @Test
    void namesTheFileWithAcceptancesThatIsThere() {
        assertThat(next(accepting(review("homework: []\n"), "anders.yaml", "")))
                .endsWith("Leg dat vast in anders.yaml.");
    }

    @Test
    void isToLookAtTheOrganisationWhereOnlyItsOwnRulesAskForSomething() {
        assertThat(next(Reviews.byOwnRules(HEAD))).startsWith("Wat nu: kijk na wat de eigen regels van de organisatie");
        assertThat(next(Reviews.byOwnRules(HEAD + "homework: []\n"))).startsWith("Wat nu: besluit of wat geel is");
    }

    @Test
    void isToLookAtWhatIsNotJudged() {
        assertThat(next(review("""
                        setting: { workplace: REGULAR, deliveryMode: ONLINE }
                        changes: [{ section: setting, reason: { goal: INCREASE_REACH } }]
                        """))).startsWith("Wat nu: er hoeft niets te veranderen; laat wel iemand kijken");
    }

    @Test
    void isToLookAtAWarning() {
        assertThat(next(review("changes: [{ section: homework, reason: { goal: IMPROVE_FIT } }]\n")))
                .startsWith("Wat nu: kijk na wat hieronder bij LET OP staat");
    }

    @Test
    void isNothingWhereNothingDiffers() {
        assertThat(next(review(""))).isEqualTo("Wat nu: er hoeft niets te veranderen.");
    }

    @Test
    void isNothingNowWhereAllIsAcceptedForATime() {
        Review review = review(TWO_CHANGES);
        String accepted = review.findings().stream()
                .map(finding -> acceptance(
                        finding.rule(),
                        finding.address().orElseThrow().value(),
                        finding.rule().startsWith("homework") ? "2027-01-02" : "2027-01-01"))
                .reduce("", String::concat);

        assertThat(review.findings()).hasSizeGreaterThan(1);
        assertThat(next(accepting(review, "v.acceptances.yaml", accepted)))
                .isEqualTo("Wat nu: er hoeft nu niets te veranderen; wat afwijkt is aanvaard,"
                        + " als eerste tot en met 2027-01-01.");
    }

    @Test
    void isToMendTheAcceptancesWhereTheyCannotBeRead() {
        assertThat(next(accepting(review("homework: []\n"), "v.acceptances.yaml", "  - rule: 1\n")))
                .startsWith("Wat nu: verbeter het bestand met aanvaardingen");
    }

    @Test
    void isToMendTheDocumentBeforeAnything() throws IOException {
        assertThat(next(Reviews.of("ongeldig.yaml", ReadOptions.standard())))
                .startsWith("Wat nu: verbeter wat hieronder staat");
        assertThat(next(Reviews.unread("weg.yaml"))).startsWith("Wat nu: zorg dat het bestand er is");
    }

    private static String next(Review review) {
        return new NextStep(RuleTexts.DUTCH).of(review);
    }

    private static Review review(String sections) {
        return Reviews.ofYaml("v.yaml", HEAD + sections);
    }

    private static Review accepting(Review review, String name, String acceptances) {
        String document = """
                schemaVersion: "1.0"
                acceptancesOf: { id: v, version: "1.0.0" }
                """ + (acceptances.isEmpty() ? "" : "acceptances:\n" + acceptances);
        return review.withAcceptances(
                name, YAML.reader(Companion.ACCEPTANCES).orElseThrow().read(document), LocalDate.of(2026, 12, 31));
    }

    private static String acceptance(String rule, String address, String until) {
        return "  - { rule: " + rule + ", address: " + address
                + ", reason: { nl: Zo besloten. }, acceptedBy: ADMINISTRATOR, until: " + until + " }\n";
    }
}
