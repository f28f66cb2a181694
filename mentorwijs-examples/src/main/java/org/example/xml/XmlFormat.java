package org.example.xml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.format.NodeFormat;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * JSON as XML, in the elements that XPath and XQuery Functions 3.1 give it (section 17.5): {@code map}, {@code array},
 * {@code string}, {@code number}, {@code boolean} and {@code null}, with the name of a property in the attribute {@code
 * key}; in UTF-8.
 */
public final class XmlFormat extends NodeFormat {

    static final String NAMESPACE = "http://www.w3.org/2005/xpath-functions";

    private static final LocalizedText NOT_UTF8 =
            LocalizedText.of("Het document is geen UTF-8.", "The document is not UTF-8.");
    private static final LocalizedText BROKEN = LocalizedText.of("Hier klopt de XML niet.", "The XML is broken here.");
    private static final LocalizedText UNKNOWN = LocalizedText.of(
            "Dit betekent hier niets: verwacht wordt een map, array, string, number, boolean of null, in een map met een"
                    + " key.",
            "This means nothing here: expected is a map, array, string, number, boolean or null, within a map with a"
                    + " key.");

    /** The format, as {@link java.util.ServiceLoader} makes it. */
    public XmlFormat() {}

    @Override
    public String id() {
        return "xml";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public List<String> extensions() {
        return List.of(".xml");
    }

    @Override
    protected Optional<Node> parse(byte[] document, ReadOptions options, Consumer<Finding> findings) {
        try {
            return Optional.of(XmlNodes.of(factory().createXMLStreamReader(new StringReader(decoded(document)))));
        } catch (CharacterCodingException e) {
            findings.accept(finding("xml.encoding", Position.START, NOT_UTF8));
        } catch (XMLStreamException e) {
            findings.accept(finding("xml.syntax", positionOf(e.getLocation()), BROKEN));
        } catch (XmlNodes.UnknownElementException e) {
            findings.accept(finding("xml.element", e.position(), UNKNOWN));
        }
        return Optional.empty();
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

    static Position positionOf(javax.xml.stream.Location location) {
        return new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private static Finding finding(String rule, Position position, LocalizedText message) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .kind(FindingKind.SYNTAX)
                .location(Location.of("", position))
                .message(message)
                .build();
    }

    @Override
    public VariantWriter writer(WrittenForm form) {
        return new XmlWriter(form);
    }
}
