package nl.werkzaak.mentorwijs.io.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import nl.werkzaak.mentorwijs.io.DocumentSequence;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import nl.werkzaak.mentorwijs.io.review.Review;

/**
 * Reviews documents that stand one after another, with all processors at once and the memory of a handful. Instances are
 * immutable and safe to share.
 */
public final class SequenceReviewer {

    /** For each processor: so many that none waits for work while the first of them is told. */
    private static final int MOST_DOCUMENTS = 8;

    private static final long MOST_BYTES = 1 << 20;

    private final Mentorwijs reviewer;
    private final ReviewLines lines;

    /**
     * A reviewer of sequences.
     *
     * @param reviewer  reviews each document, not null
     * @param lines  renders each review, not null
     */
    public SequenceReviewer(Mentorwijs reviewer, ReviewLines lines) {
        this.reviewer = reviewer;
        this.lines = lines;
    }

    /** Told of each document in the order of the sequence. */
    public interface Listener {

        /**
         * A document was reviewed.
         *
         * @param review  the review, not null
         * @param told  its rendering, not null
         * @param size  the size of the document in bytes
         * @return true to go on, false if nobody listens any more
         */
        boolean reviewed(Review review, String told, long size);
    }

    /**
     * Reviews the documents of a sequence, to its end or until the listener has heard enough. Where they cannot be fetched
     * any further, the listener hears of those that were fetched first.
     *
     * @param name  the name of the sequence; a document goes by it and the line at which it begins, such as {@code
     *     zorg.ndjson:17}; not null
     * @param documents  the documents, not null
     * @param listener  told of each, one at a time and in order, not null
     * @throws IOException if the documents cannot be fetched
     */
    public void review(String name, DocumentSequence documents, Listener listener) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        ForkJoinPool workers = new ForkJoinPool(processors);
        try {
            Underway underway = new Underway(listener, processors * MOST_DOCUMENTS);
            try {
                Optional<DocumentSequence.Document> next = documents.next();
                while (next.isPresent() && underway.isHeard) {
                    DocumentSequence.Document document = next.get();
                    underway.add(workers.submit(() -> told(name, document)), document.size());
                    next = documents.next();
                }
            } catch (IOException e) {
                underway.tellAll();
                throw e;
            }
            underway.tellAll();
        } finally {
            workers.shutdownNow();
        }
    }

    /** The documents of which the listener has not heard yet. */
    private static final class Underway {

        private final Listener listener;
        private final int mostDocuments;
        private final Queue<ForkJoinTask<Told>> tasks = new ArrayDeque<>();
        private long bytes;
        private boolean isHeard = true;

        Underway(Listener listener, int mostDocuments) {
            this.listener = listener;
            this.mostDocuments = mostDocuments;
        }

        void add(ForkJoinTask<Told> task, long size) {
            tasks.add(task);
            bytes += size;
            while (isHeard && (tasks.size() >= mostDocuments || bytes >= MOST_BYTES)) {
                tellFirst();
            }
        }

        void tellAll() {
            while (isHeard && !tasks.isEmpty()) {
                tellFirst();
            }
        }

        private void tellFirst() {
            Told told = tasks.remove().join();
            bytes -= told.size();
            isHeard = listener.reviewed(told.review(), told.text(), told.size());
        }
    }

    /** A document on which the library fails has its place among the others, and ends no sequence. */
    private Told told(String name, DocumentSequence.Document document) {
        String place = name + ":" + document.line();
        try {
            return told(reviewer.review(place, document.read()), document);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            return told(Review.failed(place, failure), document);
        }
    }

    private Told told(Review review, DocumentSequence.Document document) {
        return new Told(review, lines.of(review), document.size());
    }

    private record Told(Review review, String text, long size) {}
}
