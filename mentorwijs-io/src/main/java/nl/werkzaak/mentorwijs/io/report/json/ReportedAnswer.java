package nl.werkzaak.mentorwijs.io.report.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.framework.Coverage;
import nl.werkzaak.mentorwijs.catalogue.framework.ItemAnswer;

/**
 * An item of a framework, and how much of it is answered.
 *
 * @param id  the id of the item
 * @param number  its number in the framework
 * @param canonical  how much the canonical training answers
 * @param variant  how much the variant answers
 * @param answeredBy  what of the variant answers it
 * @param lost  what answers it in the canonical training alone
 * @param filledGaps  the gaps of the sources that the variant fills
 * @param gaps  the gaps that stay
 */
record ReportedAnswer(
        String id,
        Optional<String> number,
        Coverage canonical,
        Coverage variant,
        List<String> answeredBy,
        List<String> lost,
        List<String> filledGaps,
        List<String> gaps) {

    static ReportedAnswer of(ItemAnswer answer) {
        return new ReportedAnswer(
                answer.item().key(),
                answer.item().getNumber(),
                answer.item().coverage(),
                answer.coverage(),
                texts(answer.answeredBy()),
                texts(answer.lost()),
                texts(answer.filled().keySet()),
                texts(answer.gaps()));
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
