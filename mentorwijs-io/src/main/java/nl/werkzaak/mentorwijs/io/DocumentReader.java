package nl.werkzaak.mentorwijs.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads documents of one type in one format. Safe to share between threads.
 *
 * <p>What stands in a document never throws: whatever is wrong with it is a finding. An exception says that the bytes
 * could not be fetched at all.
 *
 * @param <T>  what a document comes to, such as a variant of the training
 */
public interface DocumentReader<T> {

    /**
     * The limits that hold.
     *
     * @return the options, not null
     */
    ReadOptions options();

    /**
     * Reads a document.
     *
     * @param document  its bytes, not null
     * @return the value, or what is wrong with the document, not null
     */
    ReadResult<T> read(byte[] document);

    /**
     * Reads a document that is text already.
     *
     * @param document  the text, not null
     * @return the value, or what is wrong with the document, not null
     */
    default ReadResult<T> read(String document) {
        return read(StrictUtf8.bytesOf(document, options().getMaxBytes()));
    }

    /**
     * Reads a document that is text already, and no more characters than the limit of bytes and one. The reader stays
     * open.
     *
     * @param document  the characters, not null
     * @return the value, or what is wrong with the document, not null
     * @throws IOException if the characters cannot be read
     */
    default ReadResult<T> read(Reader document) throws IOException {
        return read(StrictUtf8.bytesOf(document, options().getMaxBytes()));
    }

    /**
     * Reads a document, and no more of the stream than the limit of bytes and one. The stream stays open.
     *
     * @param document  the stream, not null
     * @return the value, or what is wrong with the document, not null
     * @throws IOException if the stream cannot be read
     */
    default ReadResult<T> read(InputStream document) throws IOException {
        return read(document.readNBytes(options().getMaxBytes() + 1));
    }

    /**
     * Reads a file, and no more of it than the limit of bytes and one.
     *
     * @param document  the file, not null
     * @return the value, or what is wrong with the document, not null
     * @throws IOException if there is no such file, it may not be read, or it is a directory
     */
    default ReadResult<T> read(Path document) throws IOException {
        try (InputStream bytes = Files.newInputStream(document)) {
            return read(bytes);
        }
    }
}
