package nl.werkzaak.mentorwijs.io.report.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.review.AcceptanceReview;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Severity;

/**
 * The heaviest thing that there is to do after a review; what is accepted asks for nothing.
 *
 * @param language  the language, not null
 */
record NextStep(Locale language) {

    private static final String ACCEPTED = "accepted";

    String of(Review review) {
        String step = step(review);
        String sentence = ReportMessages.say("next." + step, Map.of("until", until(review)), language);
        boolean deviates = step.equals(Light.RED.name()) || step.equals(Light.YELLOW.name());
        return ReportMessages.say("next", Map.of("next", sentence), language)
                + (deviates && review.document().contains(".") ? " " + accept(review) : "");
    }

    private String accept(Review review) {
        String file = review.acceptances()
                .map(AcceptanceReview::document)
                .orElse(Companion.ACCEPTANCES.nameBeside(review.document()));
        return ReportMessages.say("next.accept", Map.of("file", file), language);
    }

    private static String step(Review review) {
        if (!review.isValid()) {
            return review.validity().name().toLowerCase(Locale.ROOT);
        }
        List<Finding> open = review.openFindings();
        if (open.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return "acceptances";
        }
        for (Light light : List.of(Light.RED, Light.YELLOW)) {
            List<Finding> judged = open.stream()
                    .filter(finding -> finding.light().filter(light::equals).isPresent())
                    .toList();
            if (judged.stream().anyMatch(finding -> !isOfAnOrganisation(finding))) {
                return light.name();
            }
            if (!judged.isEmpty()) {
                return Basis.ORGANISATION.name();
            }
        }
        if (open.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)) {
            return Severity.WARNING.name();
        }
        if (review.notJudgedHere().stream()
                .anyMatch(finding -> review.acceptanceOf(finding).isEmpty())) {
            return Light.GREY.name();
        }
        return until(review).isEmpty() ? Light.GREEN.name() : ACCEPTED;
    }

    private static boolean isOfAnOrganisation(Finding finding) {
        return finding.basis().filter(Basis.ORGANISATION::equals).isPresent();
    }

    /** The first day on which something that is accepted has to be decided anew; empty if nothing is. */
    private static String until(Review review) {
        return review.acceptances().stream()
                .flatMap(acceptances -> acceptances.accepted().values().stream())
                .map(acceptance -> acceptance.getUntil())
                .min(Comparator.<LocalDate>naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }
}
