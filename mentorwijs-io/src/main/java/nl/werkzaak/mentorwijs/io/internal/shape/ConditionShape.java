package nl.werkzaak.mentorwijs.io.internal.shape;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ConditionKind;
import nl.werkzaak.mentorwijs.io.internal.shape.Property.Presence;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a condition: its kind, and every parameter that any condition takes. Which of them a kind takes is looked
 * at afterwards, so that one that is superfluous is distinguished from one that nobody knows.
 */
final class ConditionShape {

    private ConditionShape() {}

    static ObjectShape of() {
        Map<String, Object> kinds = new LinkedHashMap<>();
        Map<String, Type> parameters = new LinkedHashMap<>();
        for (ConditionKind kind : ConditionKind.all()) {
            kinds.put(kind.name(), kind);
            parameters.putAll(kind.parameters());
        }
        List<Property> properties = new ArrayList<>();
        properties.add(new Property(
                ConditionKind.PROPERTY,
                new ChoiceShape(kinds),
                Presence.REQUIRED,
                PropertyRules.NONE,
                condition -> ConditionKind.of((Condition) condition)));
        parameters.forEach((name, type) -> properties.add(new Property(
                name,
                Shapes.shape(type),
                Presence.OPTIONAL,
                PropertyRules.NONE,
                condition -> parameter(condition, name))));
        return new ObjectShape(Condition.class, properties, List.of(), (values, base) -> make(properties, values));
    }

    private static @Nullable Object parameter(Object condition, String name) {
        return Arrays.stream(condition.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getAccessor)
                .map(accessor -> Property.invoke(accessor, condition))
                .findFirst()
                .orElse(null);
    }

    private static Object make(List<Property> properties, @Nullable Object[] values) {
        if (!(values[0] instanceof ConditionKind kind)) {
            throw new IllegalArgumentException("no " + ConditionKind.PROPERTY);
        }
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 1; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                given.put(properties.get(i).name(), value);
            }
        }
        return kind.condition(given);
    }
}
