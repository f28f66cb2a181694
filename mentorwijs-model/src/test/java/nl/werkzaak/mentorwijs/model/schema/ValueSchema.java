package nl.werkzaak.mentorwijs.model.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.model.constraint.PlainText;
import nl.werkzaak.mentorwijs.model.constraint.UniqueValues;
import nl.werkzaak.mentorwijs.model.training.BothLayers;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a type, derived from its accessors, their constraints and the comments on them. A property that is
 * no Optional and no list must be given, and no others may.
 *
 * @param emptyListsAreWritten  whether a list that is empty may stand there as {@code []}
 * @param mustBeGiven  the accessors of lists that must be given although their constraints do not say so, not null
 * @param otherForms  the types whose form is not derived from their accessors, not null
 */
public record ValueSchema(
        boolean emptyListsAreWritten, Predicate<Method> mustBeGiven, CustomDefinitionProviderV2 otherForms) {

    private static final Pattern PREFIX = Pattern.compile("^(get|is)(?=[A-Z])");
    private static final OptionPreset OPTIONS = new OptionPreset(
            Option.SCHEMA_VERSION_INDICATOR,
            Option.ADDITIONAL_FIXED_TYPES,
            Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
            Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
            Option.DEFINITIONS_FOR_ALL_OBJECTS,
            Option.PLAIN_DEFINITION_KEYS,
            Option.ALLOF_CLEANUP_AT_THE_END,
            Option.DUPLICATE_MEMBER_ATTRIBUTE_CLEANUP_AT_THE_END);

    /**
     * Schemas of types whose form is all derived from their accessors.
     *
     * @param emptyListsAreWritten  whether a list that is empty may stand there as {@code []}
     * @param mustBeGiven  the accessors of lists that must be given although their constraints do not say so, not null
     */
    public ValueSchema(boolean emptyListsAreWritten, Predicate<Method> mustBeGiven) {
        this(emptyListsAreWritten, mustBeGiven, (type, context) -> null);
    }

    /**
     * The schema of a type.
     *
     * @param type  the type, not null
     * @param id  the name of the schema, not null
     * @return the schema, not null
     */
    public ObjectNode of(Class<?> type, String id) {
        TypeComments comments = new TypeComments(SourceComments.in(Path.of(System.getProperty("mentorwijs.root"))));
        ObjectNode schema = new SchemaGenerator(habits(comments)).generateSchema(type);
        schema.put("$id", id);
        schema.withObject("$defs").set(WrittenForms.PLAIN_TEXT, WrittenForms.plainText());
        return KeywordOrder.of(schema);
    }

    private SchemaGeneratorConfig habits(TypeComments comments) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OPTIONS);
        builder.with(new JacksonSchemaModule())
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
        builder.forTypesInGeneral()
                .withPropertySorter(Comparator.comparingInt(ValueSchema::place))
                .withCustomDefinitionProvider(new WrittenForms(comments))
                .withCustomDefinitionProvider(ValueSchema::map)
                .withCustomDefinitionProvider(otherForms)
                .withAdditionalPropertiesResolver(scope -> isObject(scope.getType()) ? Void.class : null)
                .withTitleResolver(scope -> comments.title(scope.getType()))
                .withDescriptionResolver(scope -> comments.description(scope.getType()));
        builder.forMethods()
                .withIgnoreCheck(method -> !isAttribute(method.getRawMember()))
                .withPropertyNameOverrideResolver(
                        method -> method.isFakeContainerItemScope() ? null : nameOf(method.getRawMember()))
                .withRequiredCheck(method -> isRequired(method.getRawMember()))
                .withDescriptionResolver(comments::description)
                .withArrayMinItemsResolver(method -> emptyListsAreWritten || !isList(method) ? null : 1)
                .withArrayUniqueItemsResolver(method -> annotation(method, UniqueValues.class) == null ? null : true)
                .withInstanceAttributeOverride(ValueSchema::layers)
                .withCustomDefinitionProvider(ValueSchema::optional)
                .withCustomDefinitionProvider(ValueSchema::text);
        return builder.build();
    }

    /** Only objects: said of anything else, it would refuse the properties of what is referred to. */
    private static boolean isObject(ResolvedType type) {
        return !attributes(type.getErasedType()).isEmpty();
    }

    /** What is derived from attributes has no place in the order of a document. */
    private static boolean isAttribute(Method method) {
        return method.getParameterCount() == 0
                && attributes(method.getDeclaringClass()).contains(nameOf(method));
    }

    /** The names of the attributes in their order: that of the document, or of the components of a record. */
    private static List<String> attributes(Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        if (order != null) {
            return Arrays.asList(order.value());
        }
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    private static int place(MemberScope<?, ?> member) {
        return member.getRawMember() instanceof Method accessor
                ? attributes(accessor.getDeclaringClass()).indexOf(nameOf(accessor))
                : 0;
    }

    private static String nameOf(Method accessor) {
        JsonProperty given = accessor.getAnnotation(JsonProperty.class);
        if (given != null && !given.value().isEmpty()) {
            return given.value();
        }
        String name = PREFIX.matcher(accessor.getName()).replaceFirst("");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private boolean isRequired(Method method) {
        if (method.getReturnType() != List.class) {
            return method.getReturnType() != Optional.class;
        }
        return mustBeGiven.test(method)
                || method.isAnnotationPresent(NotEmpty.class)
                || method.isAnnotationPresent(Size.class)
                || method.isAnnotationPresent(BothLayers.class);
    }

    /** What may be left out is never null. */
    private static @Nullable CustomPropertyDefinition optional(MethodScope method, SchemaGenerationContext context) {
        if (method.isFakeContainerItemScope() || method.getType().getErasedType() != Optional.class) {
            return null;
        }
        MethodScope value = (MethodScope) method.asFakeContainerItemScope(Optional.class, 0);
        return new CustomPropertyDefinition((ObjectNode) context.createStandardDefinitionReference(value, null));
    }

    private static @Nullable CustomPropertyDefinition text(MethodScope method, SchemaGenerationContext context) {
        return annotation(method, PlainText.class) == null || method.isContainerType()
                ? null
                : new CustomPropertyDefinition(WrittenForms.reference(WrittenForms.PLAIN_TEXT));
    }

    private static boolean isList(MethodScope method) {
        return method.getType().getErasedType() == List.class;
    }

    private static <A extends Annotation> @Nullable A annotation(MethodScope method, Class<A> type) {
        return method.isFakeContainerItemScope() ? method.getContainerItemAnnotation(type) : method.getAnnotation(type);
    }

    /** The list holds an element of each layer. */
    private static void layers(ObjectNode list, MethodScope method, SchemaGenerationContext context) {
        if (annotation(method, BothLayers.class) == null || !isList(method)) {
            return;
        }
        ArrayNode layers = list.putArray("allOf");
        for (TargetGroupLayer layer : TargetGroupLayer.values()) {
            ObjectNode group = layers.addObject().putObject("contains").put("type", "object");
            group.putArray("required").add("layer");
            group.putObject("properties").putObject("layer").put("const", layer.name());
        }
    }

    /** A map is an object with a value for each key, or a list that is not empty. */
    private static @Nullable CustomDefinition map(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != Map.class) {
            return null;
        }
        ResolvedType key = type.getTypeParameters().get(0);
        ResolvedType value = type.getTypeParameters().get(1);
        ObjectNode map = JsonNodeFactory.instance.objectNode().put("type", "object");
        map.set("propertyNames", context.createDefinitionReference(key));
        if (value.getErasedType() == List.class) {
            ObjectNode list =
                    map.putObject("additionalProperties").put("type", "array").put("minItems", 1);
            list.set(
                    "items",
                    context.createDefinitionReference(value.getTypeParameters().get(0)));
        } else {
            map.set("additionalProperties", context.createDefinitionReference(value));
        }
        return new CustomDefinition(map, CustomDefinition.INLINE_DEFINITION, CustomDefinition.AttributeInclusion.YES);
    }
}
