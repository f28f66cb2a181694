package nl.werkzaak.mentorwijs.io.report.junit;

import java.io.IOException;
import java.util.List;

/**
 * The test cases of a document.
 *
 * @param document  the name of the document, not null
 * @param cases  the cases, not null
 */
record JUnitSuite(String document, List<JUnitCase> cases) {

    void write(Xml xml) throws IOException {
        xml.open("testsuite", counts().named(document));
        for (JUnitCase one : cases) {
            one.write(document, xml);
        }
        xml.close("testsuite");
    }

    JUnitCounts counts() {
        return JUnitCounts.of(cases);
    }
}
