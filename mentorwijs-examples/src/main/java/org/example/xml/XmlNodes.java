package org.example.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.werkzaak.mentorwijs.io.ListNode;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ObjectNode;
import nl.werkzaak.mentorwijs.io.ObjectNode.Member;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.jspecify.annotations.Nullable;

/** The nodes of an XML document. What an element holds stands where its start tag ends. */
final class XmlNodes {

    /** What is none stays a text: the reader says then that a number was expected. */
    private static final Pattern VALUE = Pattern.compile("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final XMLStreamReader xml;
    private final Deque<Element> open = new ArrayDeque<>();

    private XmlNodes(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The root of a document. */
    static Node of(XMLStreamReader xml) throws XMLStreamException, UnknownElementException {
        return new XmlNodes(xml).root();
    }

    private Node root() throws XMLStreamException, UnknownElementException {
        Node root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(start());
                case XMLStreamConstants.END_ELEMENT -> root = end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("no entities", xml.getLocation());
                default -> {}
            }
        }
        return Objects.requireNonNull(root, "a document that ends has a root");
    }

    private Element start() throws UnknownElementException {
        Element around = open.peek();
        String key = xml.getAttributeValue(null, "key");
        boolean belongs = around == null || around.isList() || (around.isObject() && key != null);
        Node.Kind kind = XmlFormat.NAMESPACE.equals(xml.getNamespaceURI()) ? kind(xml.getLocalName()) : null;
        if (!belongs || kind == null) {
            throw new UnknownElementException(position());
        }
        return new Element(kind, key == null ? "" : key, position());
    }

    private static Node.@Nullable Kind kind(String element) {
        return switch (element) {
            case "map" -> Node.Kind.OBJECT;
            case "array" -> Node.Kind.LIST;
            case "string" -> Node.Kind.TEXT;
            case "number" -> Node.Kind.NUMBER;
            case "boolean" -> Node.Kind.BOOLEAN;
            case "null" -> Node.Kind.NULL;
            default -> null;
        };
    }

    private void text() {
        Element element = open.peek();
        if (element != null) {
            element.text.append(xml.getText());
        }
    }

    private Node end() throws UnknownElementException {
        Element element = open.pop();
        if ((element.isObject() || element.isList()) && !element.text.toString().isBlank()) {
            throw new UnknownElementException(position());
        }
        Node node = element.node();
        Element around = open.peek();
        if (around != null) {
            around.parts.add(new Member(element.key, node));
        }
        return node;
    }

    private Position position() {
        return XmlFormat.positionOf(xml.getLocation());
    }

    /** An element that has begun and not ended. */
    private static final class Element {

        private final Node.Kind kind;
        private final String key;
        private final Position position;
        private final StringBuilder text = new StringBuilder();
        private final List<Member> parts = new ArrayList<>();

        Element(Node.Kind kind, String key, Position position) {
            this.kind = kind;
            this.key = key;
            this.position = position;
        }

        boolean isObject() {
            return kind == Node.Kind.OBJECT;
        }

        boolean isList() {
            return kind == Node.Kind.LIST;
        }

        Node node() {
            String written = text.toString();
            return switch (kind) {
                case OBJECT -> new ObjectNode(position, parts);
                case LIST ->
                    new ListNode(position, parts.stream().map(Member::value).toList());
                case NUMBER, BOOLEAN -> new ValueNode(position, kindOf(written), written);
                case NULL -> new ValueNode(position, kind, "null");
                default -> new ValueNode(position, kind, written);
            };
        }

        private static Node.Kind kindOf(String text) {
            if (!VALUE.matcher(text).matches()) {
                return Node.Kind.TEXT;
            }
            return Character.isLetter(text.charAt(0)) ? Node.Kind.BOOLEAN : Node.Kind.NUMBER;
        }
    }

    /** An element that stands for nothing. */
    static final class UnknownElementException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Position position;

        UnknownElementException(Position position) {
            super("unknown element", null, false, false);
            this.position = position;
        }

        Position position() {
            return position;
        }
    }
}
