package nl.werkzaak.mentorwijs.io.json;

import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.contract.DocumentFormatContract;
import nl.werkzaak.mentorwijs.io.contract.FaultyDocument;

class JsonFormatTest extends DocumentFormatContract {

    @Override
    protected DocumentFormat format() {
        return new JsonFormat();
    }

    @Override
    protected Stream<FaultyDocument> faultyDocuments() {
        return Stream.of(
                FaultyDocument.ofText("a comma too many", "{\"id\": \"zorg\",}", "json.syntax", 1, 15),
                FaultyDocument.ofText("a version of one part", """
                        {
                          "schemaVersion": "1.0",
                          "variantOf": { "id": "mentorwijs", "version": "1.0.0" },
                          "id": "zorg",
                          "version": "1"
                        }
                        """, "version.form", 5, 14),
                FaultyDocument.ofText("no id", """
                        {
                          "schemaVersion": "1.0",
                          "variantOf": { "id": "mentorwijs", "version": "1.0.0" },
                          "version": "1.0.0"
                        }
                        """, "property.missing", 1, 1));
    }
}
