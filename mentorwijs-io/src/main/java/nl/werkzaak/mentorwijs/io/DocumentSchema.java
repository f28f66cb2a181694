package nl.werkzaak.mentorwijs.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The JSON Schemas (2020-12) of the documents that are read and written, for editors and for other languages. They refuse
 * what the readers refuse, as far as a schema can say it: sums, references and keys that stand twice are beyond them.
 *
 * <p>The {@code $id} of each is a name and no address, and ends in the version of the form that it describes.
 */
public enum DocumentSchema {
    /** A variant, or a training that is none. */
    VARIANT,
    /** What is accepted of a variant. */
    ACCEPTANCES,
    /** Rules of an organisation. */
    RULES,
    /** The report of reviews. */
    REPORT;

    private static final String FOLDER = "META-INF/mentorwijs/";

    /**
     * The path of the schema in the jar, which any class loader knows, also that of another module.
     *
     * @return the path from the root of the jar, not null
     */
    public String resource() {
        return FOLDER + "mentorwijs-" + name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /**
     * The schema, byte for byte as it stands in the jar; encoded as UTF-8.
     *
     * @return the bytes, a copy, not null
     */
    public byte[] json() {
        try (InputStream bytes = DocumentSchema.class.getResourceAsStream("/" + resource())) {
            if (bytes == null) {
                throw new IllegalStateException("resource " + resource() + " is missing");
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
