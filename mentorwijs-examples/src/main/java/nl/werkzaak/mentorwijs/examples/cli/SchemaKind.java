package nl.werkzaak.mentorwijs.examples.cli;

import java.nio.charset.StandardCharsets;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.VariantSchema;

/** A kind of document that has a JSON Schema. */
enum SchemaKind {
    /** What people write. */
    VARIANT,
    /** What this library ships. */
    CATALOGUE;

    /** The schema, as it is shipped. */
    String schema() {
        return new String(
                switch (this) {
                    case VARIANT -> VariantSchema.json();
                    case CATALOGUE -> MentorwijsCatalogue.jsonSchema();
                },
                StandardCharsets.UTF_8);
    }
}
