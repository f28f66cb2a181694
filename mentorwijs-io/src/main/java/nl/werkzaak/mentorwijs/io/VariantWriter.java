package nl.werkzaak.mentorwijs.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Writes a training in one format: the same value always gives the same bytes. Safe to share between threads.
 */
public interface VariantWriter {

    /**
     * Writes a training. The stream stays open.
     *
     * @param variant  the training, not null
     * @param out  where the bytes go, not null
     * @return what the format could not hold, empty where it holds all
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if the variant has a schema version that this library does not know
     */
    List<Finding> write(TrainingVariant variant, OutputStream out) throws IOException;

    /**
     * Writes a training to a file, in the place of what stands there: the old file or the new one, and never half of it.
     *
     * @param variant  the training, not null
     * @param file  the file, not null
     * @return what the format could not hold, empty where it holds all
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the variant has a schema version that this library does not know
     */
    default List<Finding> write(TrainingVariant variant, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Finding> losses = write(variant, bytes);
        WholeFile.replace(file, bytes.toByteArray());
        return losses;
    }

    /**
     * A training as bytes.
     *
     * @param variant  the training, not null
     * @return the bytes, not null
     * @throws IllegalArgumentException if the variant has a schema version that this library does not know
     */
    default byte[] bytes(TrainingVariant variant) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(variant, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * A training as text; of use where {@link WritableFormat#isText} holds.
     *
     * @param variant  the training, not null
     * @return the text, not null
     * @throws IllegalArgumentException if the variant has a schema version that this library does not know
     */
    default String text(TrainingVariant variant) {
        return new String(bytes(variant), StandardCharsets.UTF_8);
    }
}
