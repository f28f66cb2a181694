package nl.werkzaak.mentorwijs.catalogue;

import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;

/**
 * The three versions of the catalogue, which change for different reasons, and the hash of what it says.
 *
 * @param schema  the version of the form: which properties there are; not null
 * @param content  the version of what the catalogue says; not null
 * @param library  the version of this library, not null
 * @param contentHash  the SHA-256 of the bytes of the JSON, in 64 lower-case hexadecimal digits, not null
 */
public record Versions(SchemaVersion schema, Version content, String library, String contentHash) {}
