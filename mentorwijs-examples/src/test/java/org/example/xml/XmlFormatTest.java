package org.example.xml;

import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.contract.DocumentFormatContract;
import nl.werkzaak.mentorwijs.io.contract.FaultyDocument;

/** A format from outside the library keeps its promises by extending their tests. */
class XmlFormatTest extends DocumentFormatContract {

    private static final String VARIANT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <map xmlns="http://www.w3.org/2005/xpath-functions">
              <string key="schemaVersion">1.0</string>
              <map key="variantOf">
                <string key="id">mentorwijs</string>
                <string key="version">1.0.0</string>
              </map>
              <string key="id">zorg</string>
              <string key="version">0.1.0</string>
              <array key="sessions">
                <map>
                  <number key="number">1</number>
                </map>
              </array>
            </map>
            """;

    @Override
    protected DocumentFormat format() {
        return new XmlFormat();
    }

    @Override
    protected Stream<FaultyDocument> faultyDocuments() {
        return Stream.of(
                faulty("<map key=\"variantOf\">", "<map key=variantOf>", "xml.syntax", 4, 12),
                faulty("<number key=\"number\">1", "<number key=\"number\">1,\"a\":1", "value.type", 12, 28),
                faulty("<string key=\"id\">zorg", "<text key=\"id\">zorg", "xml.element", 8, 18),
                faulty("<array key=\"sessions\">", "<array key=\"sessions\">one", "xml.element", 14, 11),
                faulty("<map xmlns", "<!DOCTYPE map [<!ENTITY a \"b\">]><map xmlns", "xml.syntax", 2, 34),
                faulty("0.1.0", "1", "version.form", 9, 25),
                faulty("zorg</string>", "zorg</string><string key=\"id\">zorg</string>", "property.duplicate", 8, 50),
                faulty("<string key=\"id\">zorg</string>", "", "property.missing", 2, 53));
    }

    private static FaultyDocument faulty(String from, String to, String rule, int line, int column) {
        return FaultyDocument.ofText(to + " in the place of " + from, VARIANT.replace(from, to), rule, line, column);
    }
}
