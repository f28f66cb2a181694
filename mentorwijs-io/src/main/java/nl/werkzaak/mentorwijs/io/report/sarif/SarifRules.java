package nl.werkzaak.mentorwijs.io.report.sarif;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.report.internal.RuleHelp;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules of a SARIF run, in the order in which its results speak of them. */
final class SarifRules {

    private final Locale language;
    private final Map<String, Integer> ids = new LinkedHashMap<>();

    SarifRules(Locale language) {
        this.language = language;
    }

    void addReference(String rule, ObjectNode result) {
        result.put("ruleId", rule);
        result.put("ruleIndex", ids.computeIfAbsent(rule, added -> ids.size()));
    }

    void addTo(ArrayNode rules) {
        for (String id : ids.keySet()) {
            ObjectNode rule = rules.addObject().put("id", id);
            RuleHelp.sentence(id, language)
                    .ifPresent(sentence -> rule.putObject("shortDescription").put("text", sentence));
            RuleHelp.help(id, language).ifPresent(help -> rule.putObject("help").put("text", help));
        }
    }
}
