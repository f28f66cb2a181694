package nl.werkzaak.mentorwijs.io.internal.shape;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleList;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.io.internal.shape.Property.Presence;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.internal.TypeProperties;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Derives the shape of documents from the types of the model, so that the two cannot drift apart. Reading, explaining
 * and writing all go by it.
 */
public final class Shapes {

    private static final Map<Class<?>, Shape> VALUES = Map.ofEntries(
            Map.entry(String.class, FormedValue.TEXT),
            Map.entry(int.class, FormedValue.WHOLE_NUMBER),
            Map.entry(LocalDate.class, FormedValue.DATE),
            Map.entry(Address.class, FormedValue.ADDRESS),
            Map.entry(Duration.class, FormedValue.DURATION),
            Map.entry(Id.class, FormedValue.ID),
            Map.entry(Version.class, FormedValue.VERSION),
            Map.entry(SchemaVersion.class, FormedValue.SCHEMA_VERSION),
            Map.entry(LocalizedText.class, new TextsShape()),
            Map.entry(Integer.class, FormedValue.WHOLE_NUMBER));

    /** The types whose elements are told apart by more than their first property. */
    private static final Map<Class<?>, List<String>> KEYS =
            Map.of(Change.class, List.of("section", "nature"), Acceptance.class, List.of("rule", "address"));

    private static final ObjectShape VARIANT = object(TrainingVariant.class);
    private static final ObjectShape ACCEPTANCES = object(Acceptances.class);
    private static final ObjectShape RULES = object(FidelityRuleList.class);

    private Shapes() {}

    /**
     * The shape of a variant.
     *
     * @return the shape, not null
     */
    public static ObjectShape variant() {
        return VARIANT;
    }

    /**
     * The shape of a document that says what is accepted of a variant.
     *
     * @return the shape, not null
     */
    public static ObjectShape acceptances() {
        return ACCEPTANCES;
    }

    /**
     * The shape of a document with rules of an organisation.
     *
     * @return the shape, not null
     */
    public static ObjectShape rules() {
        return RULES;
    }

    static ObjectShape object(Class<?> type) {
        List<Property> properties =
                Arrays.stream(namesOf(type)).map(name -> property(type, name)).toList();
        Maker maker =
                type.isRecord() ? RecordMaker.of(type, properties) : BuilderMaker.of(type, builderOf(type), properties);
        return new ObjectShape(type, properties, keyOf(type), maker);
    }

    private static String[] namesOf(Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        return Objects.requireNonNull(order, () -> type + " does not name the order of its properties")
                .value();
    }

    private static List<String> keyOf(Class<?> type) {
        return Keyed.class.isAssignableFrom(type) ? KEYS.getOrDefault(type, List.of(namesOf(type)[0])) : List.of();
    }

    private static Class<?> builderOf(Class<?> type) {
        return Arrays.stream(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no builder"));
    }

    private static Property property(Class<?> type, String name) {
        Method getter = getter(type, name);
        Type declared = getter.getGenericReturnType();
        if (declared instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            Shape shape = shape(optional.getActualTypeArguments()[0]);
            return property(name, shape, Presence.OPTIONAL, getter);
        }
        Shape shape = shape(declared);
        Presence presence = shape instanceof ListShape ? Presence.LIST : Presence.REQUIRED;
        return property(name, shape, presence, getter);
    }

    private static Property property(String name, Shape shape, Presence presence, Method getter) {
        return new Property(name, shape, presence, PropertyRules.of(getter), owner -> Property.invoke(getter, owner));
    }

    static Method getter(Class<?> type, String name) {
        return type.isRecord() ? accessor(type, name) : TypeProperties.getter(type, name);
    }

    /** A component whose name is a word of Java is called otherwise in a document. */
    private static Method accessor(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .filter(method -> nameOf(method).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no property " + name));
    }

    private static String nameOf(Method accessor) {
        JsonProperty property = accessor.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? accessor.getName() : property.value();
    }

    static Shape shape(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListShape(shape(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        Shape value = VALUES.get(plain);
        if (value != null) {
            return value;
        }
        if (plain == Condition.class) {
            return ConditionShape.of();
        }
        return plain.isEnum() ? ChoiceShape.of(plain) : object(plain);
    }
}
