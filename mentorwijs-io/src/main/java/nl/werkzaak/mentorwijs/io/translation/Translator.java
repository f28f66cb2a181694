package nl.werkzaak.mentorwijs.io.translation;

import nl.werkzaak.mentorwijs.io.ReadOptions;

/** Translates documents of some format into the JSON that they stand for. Safe to share between threads. */
@FunctionalInterface
public interface Translator {

    /**
     * Translates a document. Whatever its bytes are, nothing is thrown: what is wrong with them is a finding.
     *
     * @param document  its bytes, within the limit of bytes, not null
     * @param options  the limits; those of text, depth and tokens are held for the JSON, a format that unpacks its document
     *     holds that of bytes for what it unpacks; not null
     * @return the translation, not null
     */
    Translation translate(byte[] document, ReadOptions options);
}
