package nl.werkzaak.mentorwijs.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules of a SARIF run, in the order in which its results speak of them. */
final class SarifRules {

    private final Locale language;
    private final List<String> ids = new ArrayList<>();

    SarifRules(Locale language) {
        this.language = language;
    }

    void addReference(String rule, ObjectNode result) {
        if (!ids.contains(rule)) {
            ids.add(rule);
        }
        result.put("ruleId", rule);
        result.put("ruleIndex", ids.indexOf(rule));
    }

    void addTo(ArrayNode rules) {
        for (String id : ids) {
            ObjectNode rule = rules.addObject().put("id", id);
            RuleHelp.sentence(id, language)
                    .ifPresent(sentence -> rule.putObject("shortDescription").put("text", sentence));
            RuleHelp.help(id, language).ifPresent(help -> rule.putObject("help").put("text", help));
        }
    }
}
