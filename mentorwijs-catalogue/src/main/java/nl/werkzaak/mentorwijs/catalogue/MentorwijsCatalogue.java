package nl.werkzaak.mentorwijs.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The door to the canonical catalogue. Safe to share between threads.
 *
 * <p>What is data lies in the folder {@code META-INF/mentorwijs} of the jar. That is no package: any class loader gives
 * it, also that of another module.
 */
public final class MentorwijsCatalogue {

    /** The path of the JSON of the catalogue in the jar, from its root, as a class loader takes it. */
    public static final String RESOURCE = "META-INF/mentorwijs/mentorwijs-catalogue.json";

    /** The path of the JSON Schema of that JSON in the jar, from its root, as a class loader takes it. */
    public static final String SCHEMA_RESOURCE = "META-INF/mentorwijs/mentorwijs-catalogue.schema.json";

    private MentorwijsCatalogue() {}

    /**
     * The canonical catalogue; the same value at every call.
     *
     * @return the catalogue, not null
     */
    public static Catalogue canonical() {
        return Loaded.CANONICAL;
    }

    /**
     * The JSON of the catalogue, byte for byte as it stands in the jar; encoded as UTF-8.
     *
     * @return the bytes, a copy, not null
     */
    public static byte[] json() {
        return bytes("/" + RESOURCE);
    }

    /**
     * The JSON Schema (2020-12) of {@link #json}, byte for byte as it stands in the jar; encoded as UTF-8. Its
     * {@code $id} ends in the version of the form that it describes.
     *
     * @return the bytes, a copy, not null
     */
    public static byte[] jsonSchema() {
        return bytes("/" + SCHEMA_RESOURCE);
    }

    /**
     * The SHA-256 of {@link #json}, as {@code sha256sum} prints it: anyone who has the file can compute it again.
     *
     * @return the hash, 64 lower-case hexadecimal digits
     */
    public static String contentHash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }

    /**
     * The versions of the form, of the content and of the library, with the hash of the content.
     *
     * @return the versions, not null
     */
    public static Versions versions() {
        return new Versions(canonical().getSchemaVersion(), canonical().getVersion(), libraryVersion(), contentHash());
    }

    private static String libraryVersion() {
        try (InputStream bytes = open("library.properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream bytes = open(resource)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream bytes = MentorwijsCatalogue.class.getResourceAsStream(resource);
        if (bytes == null) {
            throw new IllegalStateException("resource " + resource + " is missing");
        }
        return bytes;
    }

    private static final class Loaded {

        static final Catalogue CANONICAL = CatalogueJson.read(json());
    }
}
