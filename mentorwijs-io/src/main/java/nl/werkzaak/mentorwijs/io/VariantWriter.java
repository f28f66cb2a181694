package nl.werkzaak.mentorwijs.io;

import java.io.IOException;
import java.util.List;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Writes a training in one format: the same value always gives the same text, with LF at the end of each line. Safe to
 * share between threads.
 */
public interface VariantWriter {

    /**
     * Writes a training.
     *
     * @param variant  the training, not null
     * @param out  where the text goes, not null
     * @return what the format could not hold, empty where it holds all
     * @throws IOException if the text cannot be written
     * @throws IllegalArgumentException if the variant has a schema version that this library does not know
     */
    List<Finding> write(TrainingVariant variant, Appendable out) throws IOException;

    /**
     * A training as text.
     *
     * @param variant  the training, not null
     * @return the text, not null
     * @throws IllegalArgumentException if the variant has a schema version that this library does not know
     */
    String write(TrainingVariant variant);
}
