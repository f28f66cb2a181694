package nl.werkzaak.mentorwijs.io;

import java.io.InputStream;

/** A format of which one file can hold many documents, one after another. Safe to share between threads. */
public interface SequenceFormat extends DocumentFormat {

    /**
     * The documents of a stream, in their order, however many there are.
     *
     * @param stream  the stream, which stays open; not null
     * @param options  the limits, which hold for each document by itself; not null
     * @return the documents, not null
     */
    DocumentSequence documents(InputStream stream, ReadOptions options);
}
