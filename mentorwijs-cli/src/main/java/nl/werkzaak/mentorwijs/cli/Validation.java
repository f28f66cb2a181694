package nl.werkzaak.mentorwijs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.report.ReviewWriter;
import nl.werkzaak.mentorwijs.io.report.SequenceReviewer;
import nl.werkzaak.mentorwijs.io.report.Tally;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;

/** Reviews documents, each written as it comes: a document that cannot be read stops no other. */
final class Validation {

    private final Mentorwijs door;
    private final AcceptanceOption acceptances;
    private final FailOn failOn;
    private final Outcome outcome;
    private final List<Review> unread = new ArrayList<>();

    Validation(Mentorwijs door, AcceptanceOption acceptances, FailOn failOn, Outcome outcome) {
        this.door = door;
        this.acceptances = acceptances;
        this.failOn = failOn;
        this.outcome = outcome;
    }

    /** A file that is not there has its place among the others; wrong use is told and no more. */
    void refuse(String argument, CommandException refusal) {
        outcome.refuse(refusal);
        if (refusal.exitCode() == ExitCode.IO) {
            String name = Input.nameOf(argument);
            unread.add(Review.unread(name, refusal.sentenceOn(name)));
        }
    }

    /** The reviews of all documents, each written as it comes, as far as the report allows. */
    void all(List<Review> before, List<Input> documents, ReviewWriter report, PrintWriter out) throws IOException {
        for (Review review : before) {
            report.add(review);
        }
        try (Progress progress = Progress.ofDocuments(documents.size())) {
            for (Input input : documents) {
                count(report.add(review(input)));
                progress.step(1);
                if (out.checkError()) {
                    return;
                }
            }
        }
        for (Review review : unread) {
            report.add(review);
        }
        report.end();
    }

    /** The reviews of all documents, each written as it comes, and how many there were of each kind. */
    void eachAsItComes(List<Review> before, List<Input> documents, ReviewLines lines, PrintWriter out) {
        Tally tally = new Tally();
        before.forEach(review -> out.print(lines.of(review)));
        long bytes = documents.stream().mapToLong(Input::size).sum();
        try (Progress progress = Progress.ofBytes(bytes)) {
            SequenceReviewer.Listener listener = (review, told, size) -> {
                tally.add(review);
                out.print(told);
                count(review);
                progress.step(size);
                return told.isEmpty() || !out.checkError();
            };
            for (Input input : documents) {
                if (input.isSequence()) {
                    sequence(input, lines, listener);
                } else if (!report(review(input), lines, listener, input.size())) {
                    return;
                }
            }
            for (Review review : unread) {
                report(review, lines, listener, 0);
            }
        }
        out.print(lines.end(tally));
    }

    /** Whether anybody still listens. A review that cannot be written has its place among the others all the same. */
    private static boolean report(Review review, ReviewLines lines, SequenceReviewer.Listener listener, long size) {
        Review written = review;
        String text;
        try {
            text = lines.of(written);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            written = Review.failed(review.document(), failure);
            text = lines.of(written);
        }
        return listener.reviewed(written, text, size);
    }

    private void sequence(Input input, ReviewLines lines, SequenceReviewer.Listener listener) {
        acceptances.passOver(input, outcome);
        try {
            input.readSequence(documents -> new SequenceReviewer(door.withVariants(input.neighbours()), lines)
                    .review(input.name(), documents, listener));
        } catch (CommandException refusal) {
            outcome.refuse(refusal);
            report(Review.unread(input.name(), refusal.sentenceOn(input.name())), lines, listener, 0);
        }
    }

    /** A document on which the library fails has its place among the others, and ends the review of none. */
    private Review review(Input input) {
        try {
            acceptances.check(input);
            Review review = input.review(door);
            acceptances.note(review, outcome);
            return review;
        } catch (CommandException refusal) {
            outcome.refuse(refusal);
            return Review.unread(input.name(), refusal.sentenceOn(input.name()));
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            return Review.failed(input.name(), failure);
        }
    }

    private void count(Review review) {
        switch (review.validity()) {
            case FAILED -> outcome.raise(ExitCode.FAULT);
            case UNREAD -> {}
            case VALID, INVALID -> {
                if (failOn.isMetBy(review)) {
                    outcome.raise(ExitCode.FINDINGS);
                }
            }
        }
    }
}
