package nl.werkzaak.mentorwijs.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.draft.Canon;
import nl.werkzaak.mentorwijs.io.internal.shape.ListShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Property;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import nl.werkzaak.mentorwijs.model.internal.ValueParts;
import nl.werkzaak.mentorwijs.model.schema.KeywordOrder;
import nl.werkzaak.mentorwijs.model.schema.SchemaLayout;
import nl.werkzaak.mentorwijs.model.schema.ValueSchema;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema of the document of a variant: that of the type, and on it what a document may leave out because
 * the canonical training fills it in.
 */
final class VariantSchemaWriter {

    private final ObjectNode schema;

    private VariantSchemaWriter(ObjectNode schema) {
        this.schema = schema;
    }

    static String write() {
        ObjectNode type = new ValueSchema(true, list -> false)
                .of(TrainingVariant.class, "urn:mentorwijs:schema:variant:" + SchemaVersion.CURRENT);
        VariantSchemaWriter writer = new VariantSchemaWriter(type);
        writer.readTheMajorVersion();
        writer.askForEverySectionUnlessItIsAVariant();
        writer.fillIn(Shapes.variant(), Canon.known());
        writer.findTheLayersOfWhatIsFilledIn();
        writer.refuseWhatIsEmpty();
        return SchemaLayout.of(KeywordOrder.of(type));
    }

    /** A newer minor version is read too. */
    private void readTheMajorVersion() {
        definition(SchemaVersion.class).put("pattern", "^" + SchemaVersion.CURRENT.major() + "\\.(0|[1-9][0-9]{0,8})$");
    }

    private void askForEverySectionUnlessItIsAVariant() {
        schema.putObject("if").putArray("required").add("variantOf");
        ArrayNode sections = schema.putObject("else").putArray("required");
        Arrays.stream(Section.values()).map(Section::jsonName).forEach(sections::add);
    }

    /** What is known of an object need not be written; of the elements of its lists only the key must. */
    private void fillIn(ObjectShape shape, ValueParts known) {
        for (Property property : shape.properties()) {
            if (property.shape() instanceof ObjectShape part) {
                known.part(property.name()).ifPresent(canonical -> {
                    definition(part.type()).remove("required");
                    fillIn(part, canonical);
                });
            }
            elements(property)
                    .filter(element -> !elements(known, property.name()).isEmpty())
                    .ifPresent(element -> fillInElements(element, elements(known, property.name())));
        }
    }

    private static Optional<ObjectShape> elements(Property property) {
        return property.shape() instanceof ListShape list && list.item() instanceof ObjectShape element
                ? Optional.of(element).filter(keyed -> !keyed.key().isEmpty())
                : Optional.empty();
    }

    private void fillInElements(ObjectShape shape, List<ValueParts> known) {
        ObjectNode element = definition(shape.type());
        String key = keyOf(shape);
        List<String> rest = requireOnlyTheKey(element, key);
        keys(known).forEach(element.withObject("properties").withObject(key).putArray("examples")::add);
        element.setAll(completeUnless(key, keys(known), rest));
        for (Property property : shape.properties()) {
            elements(property).ifPresent(part -> fillInParts(element, key, property.name(), part, known));
        }
    }

    /** Which parts are known depends on the element that they are part of. */
    private void fillInParts(
            ObjectNode element, String key, String list, ObjectShape part, List<ValueParts> knownElements) {
        List<String> rest = requireOnlyTheKey(definition(part.type()), keyOf(part));
        ArrayNode conditions = element.putArray("allOf");
        List<String> withParts = new ArrayList<>();
        knownElements.forEach(known -> {
            String elementKey = known.key().orElseThrow();
            List<ValueParts> knownParts = elements(known, list);
            if (!knownParts.isEmpty()) {
                withParts.add(elementKey);
                ObjectNode condition = conditions.addObject();
                key(condition.putObject("if"), key).put("const", elementKey);
                items(condition.putObject("then"), list).setAll(completeUnless(keyOf(part), keys(knownParts), rest));
            }
        });
        ObjectNode others = conditions.addObject();
        withParts.forEach(key(others.putObject("if"), key).putObject("not").putArray("enum")::add);
        rest.forEach(items(others.putObject("then"), list).putArray("required")::add);
    }

    private static ObjectNode completeUnless(String key, ArrayNode known, List<String> rest) {
        ObjectNode condition = JsonNodeFactory.instance.objectNode();
        key(condition.putObject("if"), key).set("enum", known);
        rest.forEach(condition.putObject("else").putArray("required")::add);
        return condition;
    }

    /** The properties that an element whose key is not known must have beside it. */
    private static List<String> requireOnlyTheKey(ObjectNode element, String key) {
        List<String> rest = new ArrayList<>();
        element.get("required").forEach(name -> rest.add(name.stringValue()));
        rest.remove(key);
        element.putArray("required").add(key);
        return rest;
    }

    /** An element without a layer has that of the canonical element. */
    private void findTheLayersOfWhatIsFilledIn() {
        ArrayNode layers = schema.withObject("properties")
                .withObject(Section.TARGET_GROUPS.jsonName())
                .putArray("allOf");
        for (TargetGroupLayer layer : TargetGroupLayer.values()) {
            ObjectNode group = layers.addObject().putObject("contains").put("type", "object");
            group.putObject("if").putArray("required").add("layer");
            key(group.putObject("then"), "layer").put("const", layer.name());
            ArrayNode ids = key(group.putObject("else"), "id").putArray("enum");
            Canon.training().getTargetGroups().stream()
                    .filter(canonical -> canonical.getLayer() == layer)
                    .map(TargetGroup::key)
                    .forEach(ids::add);
        }
    }

    private void refuseWhatIsEmpty() {
        schema.withObject("$defs").forEach(definition -> {
            if (definition.has("properties") && !definition.has("required")) {
                ((ObjectNode) definition).put("minProperties", 1);
            }
        });
    }

    private ObjectNode definition(Class<?> type) {
        return schema.withObject("$defs").withObject(type.getSimpleName());
    }

    private static String keyOf(ObjectShape shape) {
        return shape.properties().get(shape.key().get(0)).name();
    }

    private static ArrayNode keys(List<ValueParts> known) {
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        for (ValueParts element : known) {
            keys.add(
                    element.value() instanceof Session session
                            ? JsonNodeFactory.instance.numberNode(session.getNumber())
                            : JsonNodeFactory.instance.stringNode(element.key().orElseThrow()));
        }
        return keys;
    }

    /** The elements of a list by their keys, in the order of those. */
    private static List<ValueParts> elements(ValueParts known, String list) {
        return known.elements(list).stream()
                .flatMap(List::stream)
                .map(ValueParts.class::cast)
                .sorted(Comparator.comparing(element -> element.key().orElseThrow()))
                .toList();
    }

    private static ObjectNode key(ObjectNode condition, String key) {
        return condition.putObject("properties").putObject(key);
    }

    private static ObjectNode items(ObjectNode condition, String list) {
        return condition.putObject("properties").putObject(list).putObject("items");
    }
}
