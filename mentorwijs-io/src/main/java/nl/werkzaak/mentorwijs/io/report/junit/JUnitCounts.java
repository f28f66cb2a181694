package nl.werkzaak.mentorwijs.io.report.junit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many test cases there are of each kind.
 *
 * @param tests  all of them
 * @param failures  those that have failed
 * @param errors  those that could not be run
 * @param skipped  those on which someone has yet to decide
 */
record JUnitCounts(long tests, long failures, long errors, long skipped) {

    static final JUnitCounts NONE = new JUnitCounts(0, 0, 0, 0);

    static JUnitCounts of(List<JUnitCase> cases) {
        return new JUnitCounts(
                cases.size(),
                count(cases, JUnitCase.Answer.FAILED),
                count(cases, JUnitCase.Answer.BROKEN),
                count(cases, JUnitCase.Answer.SKIPPED));
    }

    private static long count(List<JUnitCase> cases, JUnitCase.Answer answer) {
        return cases.stream().filter(one -> one.answer() == answer).count();
    }

    JUnitCounts plus(JUnitCounts others) {
        return new JUnitCounts(
                tests + others.tests, failures + others.failures, errors + others.errors, skipped + others.skipped);
    }

    /** The attributes of what is counted. */
    Map<String, Object> named(String name) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("tests", tests);
        attributes.put("failures", failures);
        attributes.put("errors", errors);
        attributes.put("skipped", skipped);
        return attributes;
    }
}
