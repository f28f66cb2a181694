package nl.werkzaak.mentorwijs.io.page;

import java.util.Locale;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import org.commonmark.node.Node;

/**
 * Lights as they stand in a document: by their word, and on a page also by a colour and a shape.
 *
 * @param words  the words of the language, not null
 */
record LightMarks(PageMessages words) {

    Node of(Light light) {
        return Nodes.strong(Nodes.mark("light " + style(light), Nodes.text(words.of(light))));
    }

    /** What is no judgement has a severity and no light. */
    Node of(Severity severity) {
        return Nodes.strong(Nodes.mark("light grey", Nodes.text(words.of(severity))));
    }

    static String style(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }
}
