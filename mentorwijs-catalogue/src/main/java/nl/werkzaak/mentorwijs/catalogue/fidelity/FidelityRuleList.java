package nl.werkzaak.mentorwijs.catalogue.fidelity;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.werkzaak.mentorwijs.model.constraint.UniqueKeys;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;

/**
 * Rules of fidelity as a document holds them: those of this library, or those of an organisation.
 *
 * @param schemaVersion  the version of the form of the document, not null
 * @param rules  the rules in the order in which they are told, not null
 */
@JsonPropertyOrder({"schemaVersion", "rules"})
public record FidelityRuleList(
        SchemaVersion schemaVersion,
        @UniqueKeys(message = "{rule.duplicate}") List<FidelityRule> rules) {

    /** Copies what could change. */
    public FidelityRuleList {
        rules = List.copyOf(rules);
    }
}
