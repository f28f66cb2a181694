package org.example.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a variant as the library writes it in JSON, in other clothes. */
record XmlWriter(WrittenForm form) implements VariantWriter {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String INDENT = "  ";

    @Override
    public List<Finding> write(TrainingVariant variant, OutputStream out) throws IOException {
        byte[] json = Formats.standard().byId("json").orElseThrow().writer(form).bytes(variant);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(MAPPER.readTree(json), " xmlns=\"" + XmlFormat.NAMESPACE + "\"", "", xml);
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static void write(JsonNode node, String attribute, String indent, StringBuilder xml) {
        if (!node.isContainer()) {
            String name = node.isNumber() ? "number" : "string";
            xml.append(indent).append('<').append(name).append(attribute).append('>');
            xml.append(escaped(node.asString())).append("</").append(name).append(">\n");
            return;
        }
        String name = node.isObject() ? "map" : "array";
        xml.append(indent).append('<').append(name).append(attribute).append(">\n");
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                write(property.getValue(), " key=\"" + escaped(property.getKey()) + "\"", indent + INDENT, xml);
            }
        } else {
            node.forEach(item -> write(item, "", indent + INDENT, xml));
        }
        xml.append(indent).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
