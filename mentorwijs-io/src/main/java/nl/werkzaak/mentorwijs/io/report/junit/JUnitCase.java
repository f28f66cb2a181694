package nl.werkzaak.mentorwijs.io.report.junit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A test case of a JUnit report.
 *
 * @param name  what is tested, not null
 * @param answer  what came of it, not null
 * @param message  the answer in a sentence, not null
 * @param details  what more there is to say, empty if nothing, not null
 */
record JUnitCase(String name, Answer answer, String message, String details) {

    /** What comes of a test. */
    enum Answer {
        PASSED("system-out"),
        FAILED("failure"),
        BROKEN("error"),
        SKIPPED("skipped");

        private final String element;

        Answer(String element) {
            this.element = element;
        }
    }

    void write(String document, Xml xml) throws IOException {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("classname", document);
        attributes.put("name", name);
        xml.open("testcase", attributes);
        String all = details.isEmpty() ? message : message + "\n" + details;
        if (answer == Answer.PASSED) {
            xml.text(answer.element, Map.of(), all);
        } else {
            xml.text(answer.element, Map.of("message", message), answer == Answer.SKIPPED ? "" : all);
        }
        if (answer == Answer.SKIPPED) {
            xml.text("system-out", Map.of(), all);
        }
        xml.close("testcase");
    }
}
