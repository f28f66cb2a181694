package nl.werkzaak.mentorwijs.io.internal.explain;

import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.io.internal.fault.Excerpt;
import nl.werkzaak.mentorwijs.io.internal.fault.Worded;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;

/** What a sentence calls the thing that stands at a place. */
final class Found {

    private static final Words OBJECT = new Words("een object", "an object");
    private static final Words LIST = new Words("een lijst", "a list");
    private static final Words NOTHING = new Words("niets", "nothing");

    private Found() {}

    static Worded words(Node node) {
        return switch (node.kind()) {
            case OBJECT -> OBJECT;
            case LIST -> LIST;
            case TEXT -> with(node, "de tekst ", "the text ");
            case NUMBER -> with(node, "het getal ", "the number ");
            case BOOLEAN -> with(node, "de waarde ", "the value ");
            default -> NOTHING;
        };
    }

    private static Words with(Node node, String dutch, String english) {
        String text = Excerpt.of(((ValueNode) node).text());
        String shown = node.kind() == Node.Kind.TEXT ? '"' + text + '"' : text;
        return new Words(dutch + shown, english + shown);
    }
}
