package nl.werkzaak.mentorwijs.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.mentorwijs.io.report.ReviewLines;
import nl.werkzaak.mentorwijs.io.report.SequenceReviewer;
import nl.werkzaak.mentorwijs.io.report.Tally;
import nl.werkzaak.mentorwijs.io.report.VariantReview;
import nl.werkzaak.mentorwijs.io.report.VariantReviewer;

/** Reviews documents, and keeps what they come to: a document that cannot be read stops no other. */
final class Validation {

    private final VariantReviewer reviewer;
    private final AcceptanceOption acceptances;
    private final FailOn failOn;
    private final Outcome outcome;
    private final List<VariantReview> unread = new ArrayList<>();

    Validation(VariantReviewer reviewer, AcceptanceOption acceptances, FailOn failOn, Outcome outcome) {
        this.reviewer = reviewer;
        this.acceptances = acceptances;
        this.failOn = failOn;
        this.outcome = outcome;
    }

    /** A file that is not there has its place among the others; wrong use is told and no more. */
    void refuse(String argument, CommandException refusal) {
        outcome.refuse(refusal);
        if (refusal.exitCode() == ExitCode.IO) {
            String name = Input.nameOf(argument);
            unread.add(VariantReview.unread(name, refusal.sentenceOn(name)));
        }
    }

    /** The reviews of all documents together. */
    List<VariantReview> all(List<Input> documents) {
        List<VariantReview> reviews = new ArrayList<>();
        try (Progress progress = Progress.ofDocuments(documents.size())) {
            for (Input input : documents) {
                reviews.add(review(input));
                progress.step(1);
            }
        }
        reviews.addAll(unread);
        return reviews;
    }

    /** The reviews of all documents, each written as it comes, and how many there were of each kind. */
    void eachAsItComes(List<VariantReview> before, List<Input> documents, ReviewLines lines, PrintWriter out) {
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
                } else {
                    VariantReview review = review(input);
                    listener.reviewed(review, lines.of(review), input.size());
                }
            }
            for (VariantReview review : unread) {
                listener.reviewed(review, lines.of(review), 0);
            }
        }
        out.print(lines.end(tally));
    }

    private void sequence(Input input, ReviewLines lines, SequenceReviewer.Listener listener) {
        acceptances.passOver(input, outcome);
        try {
            input.readSequence(documents -> new SequenceReviewer(reviewer.withResolver(input.resolver()), lines)
                    .review(input.name(), documents, listener));
        } catch (CommandException refusal) {
            outcome.refuse(refusal);
            VariantReview review = VariantReview.unread(input.name(), refusal.sentenceOn(input.name()));
            listener.reviewed(review, lines.of(review), 0);
        }
    }

    private VariantReview review(Input input) {
        try {
            VariantReview found = reviewer.withResolver(input.resolver()).review(input.name(), input.read());
            VariantReview review = acceptances.apply(found, input, outcome);
            count(review);
            return review;
        } catch (CommandException refusal) {
            outcome.refuse(refusal);
            return VariantReview.unread(input.name(), refusal.sentenceOn(input.name()));
        }
    }

    private void count(VariantReview review) {
        if (failOn.isMetBy(review)) {
            outcome.raise(ExitCode.FINDINGS);
        }
    }
}
