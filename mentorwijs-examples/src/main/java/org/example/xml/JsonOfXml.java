package org.example.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import nl.werkzaak.mentorwijs.io.translation.Translation;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import tools.jackson.core.io.JsonStringEncoder;

/** The JSON of an XML document, as it comes by. */
final class JsonOfXml {

    private static final Set<String> ELEMENTS = Set.of("map", "array", "string", "number", "boolean", "null");

    /** What is none stays a text: the reader says then that a number was expected. */
    private static final Pattern VALUE = Pattern.compile("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final StringBuilder json = new StringBuilder();
    private final List<Location> places = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    void start(XMLStreamReader xml, Position position) throws UnknownElementException {
        String name = xml.getLocalName();
        if (!ELEMENTS.contains(name) || !XmlFormat.NAMESPACE.equals(xml.getNamespaceURI())) {
            throw new UnknownElementException(position);
        }
        String pointer = "";
        Open around = open.peek();
        if (around != null) {
            String key = around.name.equals("map") ? xml.getAttributeValue(null, "key") : "" + around.items;
            if (key == null || !around.isContainer()) {
                throw new UnknownElementException(position);
            }
            json.append(around.items++ == 0 ? "" : ",");
            json.append(around.name.equals("map") ? quoted(key) + ":" : "");
            pointer = around.pointer + "/" + key.replace("~", "~0").replace("/", "~1");
        }
        places.add(Location.of(pointer, position));
        open.push(new Open(name, pointer));
        json.append(name.equals("map") ? "{" : name.equals("array") ? "[" : "");
    }

    void text(String text) {
        Open element = open.peek();
        if (element != null) {
            element.text.append(text);
        }
    }

    void end(Position position) throws UnknownElementException {
        Open element = open.pop();
        String text = element.text.toString();
        if (element.isContainer() && !text.isBlank()) {
            throw new UnknownElementException(position);
        }
        json.append(
                switch (element.name) {
                    case "map" -> "}";
                    case "array" -> "]";
                    case "null" -> "null";
                    case "number", "boolean" -> VALUE.matcher(text).matches() ? text : quoted(text);
                    default -> quoted(text);
                });
    }

    Translation translation() {
        return Translation.of(json.toString(), places);
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }

    /** An element that has begun and not ended. */
    private static final class Open {

        private final String name;
        private final String pointer;
        private final StringBuilder text = new StringBuilder();
        private int items;

        Open(String name, String pointer) {
            this.name = name;
            this.pointer = pointer;
        }

        boolean isContainer() {
            return name.equals("map") || name.equals("array");
        }
    }

    /** An element that stands for nothing in JSON. */
    static final class UnknownElementException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Position position;

        UnknownElementException(Position position) {
            super("unknown element", null, false, false);
            this.position = position;
        }

        Finding finding() {
            return XmlTranslator.finding(
                    "xml.element",
                    position,
                    LocalizedText.of(
                            "Dit betekent hier niets: verwacht wordt een map, array, string, number, boolean of null,"
                                    + " in een map met een key.",
                            "This means nothing here: expected is a map, array, string, number, boolean or null,"
                                    + " within a map with a key."));
        }
    }
}
