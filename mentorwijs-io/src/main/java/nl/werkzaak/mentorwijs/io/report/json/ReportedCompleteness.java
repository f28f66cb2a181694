package nl.werkzaak.mentorwijs.io.report.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import nl.werkzaak.mentorwijs.catalogue.framework.Completeness;
import nl.werkzaak.mentorwijs.catalogue.framework.Coverage;

/**
 * How much of a framework the variant answers.
 *
 * @param framework  the id of the framework
 * @param canonical  how many items the canonical training answers in each way
 * @param variant  how many items the variant answers in each way
 * @param items  the items
 */
record ReportedCompleteness(
        String framework, Map<Coverage, Long> canonical, Map<Coverage, Long> variant, List<ReportedAnswer> items) {

    static ReportedCompleteness of(Completeness completeness) {
        return new ReportedCompleteness(
                completeness.framework().key(),
                count(completeness::canonical),
                count(completeness::variant),
                completeness.items().stream().map(ReportedAnswer::of).toList());
    }

    private static Map<Coverage, Long> count(ToLongFunction<Coverage> number) {
        Map<Coverage, Long> counts = new EnumMap<>(Coverage.class);
        for (Coverage coverage : Coverage.values()) {
            counts.put(coverage, number.applyAsLong(coverage));
        }
        return counts;
    }
}
