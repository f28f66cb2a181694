package nl.werkzaak.mentorwijs.io.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.acceptance.AcceptanceCheck;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.finding.Finding;

/**
 * The result of applying the acceptances beside a document.
 *
 * @param document  the name of their document, not null
 * @param day  the day on which an acceptance had to hold, not null
 * @param accepted  the findings about the variant that are accepted, each with its acceptance, in order, not null
 * @param findings  the findings about the acceptances themselves, with places in their document, by place; not null
 * @param suppressed  how many findings about the acceptances were counted and not kept, 0 or more
 */
public record AcceptanceReview(
        String document, LocalDate day, Map<Finding, Acceptance> accepted, List<Finding> findings, int suppressed) {

    /** Copies what could change. */
    public AcceptanceReview {
        accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
        findings = findings.stream().sorted(Finding.BY_PLACE).toList();
    }

    static AcceptanceReview of(Review review, String document, ReadResult<Acceptances> read, LocalDate day) {
        List<Finding> found = Stream.concat(review.findings().stream(), review.notJudgedHere().stream())
                .toList();
        AcceptanceCheck check = read.value()
                .map(acceptances -> AcceptanceCheck.of(acceptances, review.variant(), found, day))
                .orElse(new AcceptanceCheck(Map.of(), List.of()));
        return new AcceptanceReview(
                document,
                day,
                check.accepted(),
                Stream.concat(
                                read.findings().stream(),
                                check.findings().stream().map(read::locate))
                        .toList(),
                read.suppressed());
    }
}
