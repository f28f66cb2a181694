package nl.werkzaak.mentorwijs.io;

import java.util.Optional;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A form in which a training is written down and read back, such as JSON. Safe to share between threads.
 *
 * <p>A format is found by {@link java.util.ServiceLoader}: on the class path by an entry under {@code
 * META-INF/services}, on the module path by {@code provides}. So others can be added without touching this library; the
 * shortest way to a reader is to extend {@code NodeFormat}, in {@code io.format}.
 */
public interface DocumentFormat extends WritableFormat {

    /**
     * A reader of variants with limits of its own.
     *
     * @param options  the limits, not null
     * @return the reader, not null
     */
    DocumentReader<TrainingVariant> reader(ReadOptions options);

    /**
     * A reader of variants with the standard limits.
     *
     * @return the reader, not null
     */
    default DocumentReader<TrainingVariant> reader() {
        return reader(ReadOptions.standard());
    }

    /**
     * A reader of documents that stand beside variants, with limits of its own.
     *
     * @param <T>  what such a document comes to
     * @param companion  the kind of the documents, not null
     * @param options  the limits, not null
     * @return the reader, empty if the format holds no such documents
     */
    default <T> Optional<DocumentReader<T>> reader(Companion<T> companion, ReadOptions options) {
        return Optional.empty();
    }

    /**
     * A reader of documents that stand beside variants, with the standard limits.
     *
     * @param <T>  what such a document comes to
     * @param companion  the kind of the documents, not null
     * @return the reader, empty if the format holds no such documents
     */
    default <T> Optional<DocumentReader<T>> reader(Companion<T> companion) {
        return reader(companion, ReadOptions.standard());
    }
}
