package nl.werkzaak.mentorwijs.io;

import java.util.List;

/**
 * A form in which a training is written down, whether it can be read back or not. Safe to share between threads.
 *
 * <p>A format that can be read too is a {@link DocumentFormat}, and is installed as that alone. One that cannot is found by
 * {@link java.util.ServiceLoader} as this.
 */
public interface WritableFormat {

    /**
     * The name by which the format is asked for, such as {@code json}: lower-case letters and digits.
     *
     * @return the id, not null
     */
    String id();

    /**
     * The media type, such as {@code application/json}.
     *
     * @return the media type, not null
     */
    String mediaType();

    /**
     * The endings of the names of files in this format, in lower case with their full stop, the usual one first.
     *
     * @return the extensions, at least one
     */
    List<String> extensions();

    /**
     * Whether a document is text, in UTF-8, that can be shown on a terminal.
     *
     * @return true unless the format says otherwise
     */
    default boolean isText() {
        return true;
    }

    /**
     * A writer.
     *
     * @param form  how much is written of what the canonical training has too, not null
     * @return the writer, not null
     */
    VariantWriter writer(WrittenForm form);

    /**
     * A writer of the short form.
     *
     * @return the writer, not null
     */
    default VariantWriter writer() {
        return writer(WrittenForm.SHORT);
    }
}
