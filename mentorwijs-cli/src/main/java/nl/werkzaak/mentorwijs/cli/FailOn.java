package nl.werkzaak.mentorwijs.cli;

import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Severity;

/** From which finding on the command fails; what is accepted does not count. */
enum FailOn {
    /** A document that is not valid. */
    ERROR,
    /** That, and a red light. */
    RED,
    /** Both, and every other warning. */
    YELLOW;

    boolean isMetBy(Review review) {
        return !review.isValid()
                || review.acceptances().filter(file -> file.suppressed() > 0).isPresent()
                || review.openFindings().stream().anyMatch(this::isMetBy);
    }

    private boolean isMetBy(Finding finding) {
        return switch (this) {
            case ERROR -> finding.severity() == Severity.ERROR;
            case RED ->
                finding.severity() == Severity.ERROR
                        || finding.light().filter(Light.RED::equals).isPresent();
            case YELLOW -> finding.severity() != Severity.NOTE;
        };
    }
}
