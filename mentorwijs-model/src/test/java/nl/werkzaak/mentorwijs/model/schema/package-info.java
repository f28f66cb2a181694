/**
 * Derives the JSON Schemas that the modules ship from the types; start at {@link
 * nl.werkzaak.mentorwijs.model.schema.ValueSchema}. Needed to write the schemas, not to use them.
 */
@NullMarked
package nl.werkzaak.mentorwijs.model.schema;

import org.jspecify.annotations.NullMarked;
