package nl.werkzaak.mentorwijs.io;

import java.io.IOException;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Documents that stand one after another. They are fetched one at a time, so that the memory for many is that for one. Not
 * safe to share between threads; the documents are.
 */
public interface DocumentSequence {

    /**
     * Fetches the next document; nothing of it is checked yet.
     *
     * @return the document, empty after the last one
     * @throws IOException if the bytes cannot be fetched, or have no end where a document must have one
     */
    Optional<Document> next() throws IOException;

    /** A document among others. */
    interface Document {

        /**
         * The line at which it begins.
         *
         * @return the line, counted from 1 from the first document on
         */
        int line();

        /**
         * The size of the document.
         *
         * @return the number of bytes, with those that end it
         */
        long size();

        /**
         * Reads the document.
         *
         * @return the value, or what is wrong with it at its line among the others; not null
         */
        ReadResult<TrainingVariant> read();
    }
}
