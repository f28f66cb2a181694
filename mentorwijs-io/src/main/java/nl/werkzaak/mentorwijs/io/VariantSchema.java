package nl.werkzaak.mentorwijs.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON Schema (2020-12) of the document of a variant, for editors and for other languages. It refuses what the
 * readers refuse, as far as a schema can say it: sums, references and keys that stand twice are beyond it.
 *
 * <p>Its {@code $id} is a name and no address, and ends in the version of the form that it describes.
 */
public final class VariantSchema {

    /** Where the schema stands in the jar, from its root. */
    public static final String RESOURCE = "nl/werkzaak/mentorwijs/io/mentorwijs-variant.schema.json";

    private VariantSchema() {}

    /**
     * The schema, byte for byte as it stands in the jar; encoded as UTF-8.
     *
     * @return the bytes, a copy, not null
     */
    public static byte[] json() {
        try (InputStream bytes = VariantSchema.class.getResourceAsStream("/" + RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
