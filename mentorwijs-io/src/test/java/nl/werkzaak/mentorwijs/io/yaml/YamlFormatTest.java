package nl.werkzaak.mentorwijs.io.yaml;

import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.contract.DocumentFormatContract;
import nl.werkzaak.mentorwijs.io.contract.FaultyDocument;

class YamlFormatTest extends DocumentFormatContract {

    @Override
    protected DocumentFormat format() {
        return new YamlFormat();
    }

    @Override
    protected Stream<FaultyDocument> faultyDocuments() {
        return Stream.of(
                FaultyDocument.ofText("a list that is not closed", "id: [zorg", "yaml.syntax", 1, 10),
                FaultyDocument.ofText("a version of one part", """
                        schemaVersion: "1.0"
                        variantOf: { id: mentorwijs, version: "1.0.0" }
                        id: zorg
                        version: "1"
                        """, "version.form", 4, 10),
                FaultyDocument.ofText("no id", """
                        schemaVersion: "1.0"
                        variantOf: { id: mentorwijs, version: "1.0.0" }
                        version: "1.0.0"
                        """, "property.missing", 1, 1));
    }
}
