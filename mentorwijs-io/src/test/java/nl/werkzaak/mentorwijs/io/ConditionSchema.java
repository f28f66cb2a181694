package nl.werkzaak.mentorwijs.io;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ConditionKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a condition: its kind, and every parameter that any condition takes. */
final class ConditionSchema {

    private ConditionSchema() {}

    static @Nullable CustomDefinition of(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() == ConditionKind.class) {
            return new CustomDefinition(kind());
        }
        return type.getErasedType() == Condition.class ? new CustomDefinition(condition(context)) : null;
    }

    private static ObjectNode condition(SchemaGenerationContext context) {
        ObjectNode condition = JsonNodeFactory.instance.objectNode().put("type", "object");
        condition.putArray("required").add(ConditionKind.PROPERTY);
        ObjectNode properties = condition.putObject("properties");
        properties.set(
                ConditionKind.PROPERTY,
                context.createDefinitionReference(context.getTypeContext().resolve(ConditionKind.class)));
        ConditionKind.all()
                .forEach(kind -> kind.parameters()
                        .forEach((name, type) -> properties.set(
                                name,
                                context.createDefinitionReference(
                                        context.getTypeContext().resolve(type)))));
        return condition.put("additionalProperties", false);
    }

    private static ObjectNode kind() {
        ObjectNode kind = JsonNodeFactory.instance.objectNode();
        kind.put("title", "Condition kind");
        kind.put(
                "description",
                ConditionKind.all().stream()
                        .map(each -> each.name() + ": " + each.meaning().in(Locale.ENGLISH))
                        .collect(Collectors.joining(" ", "When a rule gives a finding. ", "")));
        ArrayNode names = kind.put("type", "string").putArray("enum");
        ConditionKind.all().forEach(each -> names.add(each.name()));
        return kind;
    }
}
