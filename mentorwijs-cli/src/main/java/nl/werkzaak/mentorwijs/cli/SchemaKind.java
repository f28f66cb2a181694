package nl.werkzaak.mentorwijs.cli;

import java.nio.charset.StandardCharsets;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.DocumentSchema;

/** A kind of document that has a JSON Schema. */
enum SchemaKind {
    /** What people write. */
    VARIANT,
    /** What is accepted of a variant. */
    ACCEPTANCES,
    /** Rules of an organisation. */
    RULES,
    /** What validate tells programs. */
    REPORT,
    /** What this library ships. */
    CATALOGUE;

    /** The schema, as it is shipped. */
    String schema() {
        return new String(
                switch (this) {
                    case VARIANT -> DocumentSchema.VARIANT.json();
                    case ACCEPTANCES -> DocumentSchema.ACCEPTANCES.json();
                    case RULES -> DocumentSchema.RULES.json();
                    case REPORT -> DocumentSchema.REPORT.json();
                    case CATALOGUE -> MentorwijsCatalogue.jsonSchema();
                },
                StandardCharsets.UTF_8);
    }
}
