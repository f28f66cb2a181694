package nl.werkzaak.mentorwijs.io.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.report.GoldenReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.io.report.ReviewReport;
import nl.werkzaak.mentorwijs.io.report.Reviews;
import nl.werkzaak.mentorwijs.io.review.AcceptanceReview;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@Golden
class JUnitReportTest {

    private static final ReportOptions DUTCH = ReportOptions.in(RuleTexts.DUTCH);

    @Test
    void tellsContinuousIntegrationInSuites() throws IOException {
        GoldenReport.assertMatches("junit_nl.xml", Reviews.write(ReviewReport.of("junit", DUTCH), Reviews.ALL));
    }

    @Test
    void hasATestCaseForTheDocumentAndForEachFinding() throws Exception {
        for (String name : Reviews.ALL) {
            Review review = Reviews.of(name, ReadOptions.standard());

            Element suite = suites(Reviews.write(ReviewReport.of("junit", DUTCH), review))
                    .get(0);

            assertThat(elements(suite, "testcase"))
                    .hasSize(1 + review.findings().size());
            assertThat(suite.getAttribute("name")).isEqualTo(name);
        }
    }

    @Test
    void countsWhatItTells() throws Exception {
        Element all = root(Reviews.write(
                ReviewReport.of("junit", DUTCH),
                Reviews.of("afwijkend.yaml", ReadOptions.standard()),
                Reviews.of("ongeldig.yaml", ReadOptions.standard()),
                Reviews.unread("weg.yaml")));

        assertThat(all.getAttribute("tests")).isEqualTo(count(all, "testcase"));
        assertThat(all.getAttribute("failures"))
                .isEqualTo(count(all, "failure"))
                .isNotEqualTo("0");
        assertThat(all.getAttribute("skipped")).isEqualTo(count(all, "skipped")).isNotEqualTo("0");
        assertThat(all.getAttribute("errors")).isEqualTo(count(all, "error")).isEqualTo("1");
    }

    @Test
    void failsWhatIsAnErrorOrRedAndLeavesTheRestToPeople() throws IOException {
        assertThat(Reviews.write(ReviewReport.of("junit", DUTCH), Reviews.ofYaml("v.yaml", """
                        schemaVersion: "1.0"
                        variantOf: { id: mentorwijs, version: "1.0.0" }
                        id: v
                        version: "1.0.0"
                        homework: []
                        sessions: [{ number: 1 }]
                        """)))
                .containsPattern("name=\"session.count.fewer \\(6:11\\)\">\\s*<failure ")
                .containsPattern("name=\"homework.removed \\(5:11\\)\">\\s*<skipped ");
    }

    @Test
    void leavesToPeopleWhatTheyHaveAcceptedAndTellsOfTheAcceptancesApart() throws Exception {
        Review accepting = Reviews.accepting();

        GoldenReport.assertMatches("junit-accepted_nl.xml", Reviews.write(ReviewReport.of("junit", DUTCH), accepting));
        assertThat(suites(Reviews.write(ReviewReport.of("junit", DUTCH), accepting)))
                .extracting(suite -> suite.getAttribute("name"))
                .containsExactly("afwijkend.yaml", "afwijkend.acceptances.yaml");
    }

    @Test
    void hasNoSuiteOfAcceptancesOfWhichThereIsNothingToSay() throws Exception {
        AcceptanceReview all = Reviews.accepting().acceptances().orElseThrow();
        Review review =
                Reviews.accepting(new AcceptanceReview(all.document(), all.day(), all.accepted(), List.of(), 0));

        assertThat(suites(Reviews.write(ReviewReport.of("junit", DUTCH), review)))
                .hasSize(1);
    }

    @Test
    void saysHowManyFindingsWereNotKept() throws IOException {
        ReadOptions two = ReadOptions.builder().maxFindings(2).build();

        assertThat(Reviews.write(ReviewReport.of("junit", DUTCH), Reviews.of("ongeldig.yaml", two)))
                .contains("3 fouten")
                .contains("Nog meer bevindingen, geteld en niet bewaard: 1.");
    }

    @Test
    void tellsOnRequestWhichRulesPass() throws Exception {
        List<String> names = List.of("deelnemers.yaml");

        Element without = root(Reviews.write(ReviewReport.of("junit", DUTCH), names));
        Element with = root(Reviews.write(ReviewReport.of("junit", DUTCH.withIncludePass(true)), names));

        assertThat(elements(with, "testcase"))
                .hasSizeGreaterThan(elements(without, "testcase").size());
        assertThat(with.getAttribute("failures")).isEqualTo(without.getAttribute("failures"));
    }

    @Test
    void letsTextOfAnyKindComeOutAsText() throws Exception {
        String hostile = "<script> & \"]]>\" \u0007 \ud83d\ude00 \ud800 \n\t.yaml";

        Element suite = suites(Reviews.write(ReviewReport.of("junit", DUTCH), Reviews.unread(hostile)))
                .get(0);

        assertThat(suite.getAttribute("name")).isEqualTo("<script> & \"]]>\" \ufffd \ud83d\ude00 \ufffd \n\ufffd.yaml");
    }

    @Test
    void isOneDocumentEvenWithoutReviews() throws Exception {
        assertThat(suites(Reviews.write(ReviewReport.of("junit", DUTCH)))).isEmpty();
    }

    private static List<Element> suites(String xml) throws Exception {
        return elements(root(xml), "testsuite");
    }

    private static Element root(String xml) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String count(Element within, String name) {
        return Integer.toString(elements(within, name).size());
    }
}
