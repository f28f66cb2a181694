package nl.werkzaak.mentorwijs.io.xlsx.file;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of a workbook, element by element. It has no DOCTYPE, and nothing outside it is looked up.
 *
 * <p>Names are compared without their namespace: the strict and the usual form of the standard have different ones.
 */
public final class XmlPart {

    private final XMLStreamReader xml;

    public XmlPart(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    /**
     * Goes to the next element.
     *
     * @return its name, empty behind the last
     * @throws nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException if there is a DOCTYPE
     */
    public Optional<String> nextElement() throws XMLStreamException {
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return Optional.of(xml.getLocalName());
            }
        }
        return Optional.empty();
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw WorkbookParts.unreadable("workbook.doctype");
        }
        return event;
    }

    /** An attribute of the element, whatever its namespace; empty if it has none. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Walks through the element to its end. */
    public void within(ElementHandler handler) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!handler.element(xml.getLocalName())) {
                        depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /** The text directly within the element, to its end. */
    public String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth == 1) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** The text within the element, which may be in runs of several looks. How it is pronounced is left out. */
    public String richText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        within(name -> {
            if (name.equals("t")) {
                text.append(text());
                return true;
            }
            if (name.equals("rPh")) {
                within(inner -> false);
                return true;
            }
            return false;
        });
        return text.toString();
    }

    /** What is done with an element within another. */
    @FunctionalInterface
    public interface ElementHandler {

        /** Whether the element was read to its end. */
        boolean element(String name) throws XMLStreamException;
    }
}
