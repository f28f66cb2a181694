package org.example.xml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.translation.Translation;
import nl.werkzaak.mentorwijs.io.translation.Translator;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Translates the XML of a variant into JSON. What an element holds stands where its start tag ends. */
final class XmlTranslator implements Translator {

    @Override
    public Translation translate(byte[] document, ReadOptions options) {
        JsonOfXml json = new JsonOfXml();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(decoded(document)));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> json.start(xml, positionOf(xml.getLocation()));
                    case XMLStreamReader.END_ELEMENT -> json.end(positionOf(xml.getLocation()));
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> json.text(xml.getText());
                    case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                        throw new XMLStreamException("no entities", xml.getLocation());
                    default -> {}
                }
            }
            return json.translation();
        } catch (CharacterCodingException e) {
            return Translation.unreadable(List.of(finding(
                    "xml.encoding",
                    Position.START,
                    LocalizedText.of("Het document is geen UTF-8.", "The document is not UTF-8."))));
        } catch (XMLStreamException e) {
            return Translation.unreadable(List.of(broken(positionOf(e.getLocation()))));
        } catch (JsonOfXml.UnknownElementException e) {
            return Translation.unreadable(List.of(e.finding()));
        }
    }

    private static String decoded(byte[] document) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(document))
                .toString();
    }

    /** One that looks nothing up outside the document. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Position positionOf(Location location) {
        return new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private static Finding broken(Position position) {
        return finding("xml.syntax", position, LocalizedText.of("Hier klopt de XML niet.", "The XML is broken here."));
    }

    static Finding finding(String rule, Position position, LocalizedText message) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .kind(FindingKind.SYNTAX)
                .location(nl.werkzaak.mentorwijs.model.finding.Location.of("", position))
                .message(message)
                .build();
    }
}
