package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The test cases of a document.
 *
 * @param document  the name of the document, not null
 * @param cases  the cases, not null
 */
record JUnitSuite(String document, List<JUnitCase> cases) {

    void write(Xml xml) throws IOException {
        xml.open("testsuite", counts(document, cases));
        for (JUnitCase one : cases) {
            one.write(document, xml);
        }
        xml.close("testsuite");
    }

    static Map<String, Object> counts(String name, List<JUnitCase> cases) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("name", name);
        counts.put("tests", cases.size());
        counts.put("failures", count(cases, JUnitCase.Answer.FAILED));
        counts.put("errors", count(cases, JUnitCase.Answer.BROKEN));
        counts.put("skipped", count(cases, JUnitCase.Answer.SKIPPED));
        return counts;
    }

    private static long count(List<JUnitCase> cases, JUnitCase.Answer answer) {
        return cases.stream().filter(one -> one.answer() == answer).count();
    }
}
