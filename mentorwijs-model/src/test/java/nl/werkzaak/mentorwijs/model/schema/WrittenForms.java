package nl.werkzaak.mentorwijs.model.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How small values are written: as texts of a form of their own, from a list of words, or by language. */
final class WrittenForms implements CustomDefinitionProviderV2 {

    static final String PLAIN_TEXT = "PlainText";

    /** Language, script, region, variants, extensions and what is private: the canonical form of BCP 47. */
    static final String LANGUAGE_TAG = "^[a-z]{2,8}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
            + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$"
            + "|^x(-[a-z0-9]{1,8})+$";

    private static final Map<Class<?>, String> FORMS = Map.of(
            Id.class, Id.FORM,
            Version.class, Version.FORM,
            SchemaVersion.class, SchemaVersion.FORM,
            Address.class, Address.FORM);

    private final TypeComments comments;

    WrittenForms(TypeComments comments) {
        this.comments = comments;
    }

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        ObjectNode form = form(type.getErasedType());
        return form == null
                ? null
                : new CustomDefinition(
                        form, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
    }

    private @Nullable ObjectNode form(Class<?> type) {
        if (type.isEnum()) {
            return choice(type);
        }
        if (type == LocalizedText.class) {
            return localizedText();
        }
        if (type == Duration.class) {
            return duration();
        }
        if (type == LocalDate.class) {
            return text("Date", "A day, such as 2027-06-30.")
                    .put("format", "date")
                    .put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
        }
        if (type == YearMonth.class) {
            return text("Month", "A month, such as 2016-06.").put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$");
        }
        return FORMS.containsKey(type) ? formed(type, FORMS.get(type)) : null;
    }

    private ObjectNode formed(Class<?> type, String form) {
        ObjectNode text = text(comments.title(type), comments.description(type)).put("pattern", form);
        return type == Id.class ? text.put("maxLength", Id.MAX_LENGTH) : text;
    }

    private ObjectNode choice(Class<?> type) {
        ObjectNode choice = text(comments.title(type), comments.choices(type));
        ArrayNode choices = choice.putArray("enum");
        Arrays.stream(type.getEnumConstants()).map(WrittenForms::nameOf).forEach(choices::add);
        return choice;
    }

    /** The words as Jackson writes them. */
    static String nameOf(Object constant) {
        return Arrays.stream(constant.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(method -> invoke(method, constant))
                .orElseGet(((Enum<?>) constant)::name);
    }

    private static String invoke(Method method, Object constant) {
        try {
            return (String) method.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " cannot be asked", e);
        }
    }

    /** At least a minute; that it is no longer than a million hours is left to the library. */
    private static ObjectNode duration() {
        return text("Duration", "Hours and minutes, more than none, such as PT2H30M.")
                .put("format", "duration")
                .put("pattern", "^PT(?=[0-9HM]*[1-9])([0-9]{1,9}H)?([0-9]{1,9}M)?$");
    }

    private ObjectNode localizedText() {
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        text.put("title", comments.title(LocalizedText.class));
        text.put("description", comments.description(LocalizedText.class));
        text.put("type", "object");
        text.putArray("required").add("nl");
        text.putObject("propertyNames")
                .put("pattern", LANGUAGE_TAG)
                .put("maxLength", LocalizedText.LONGEST_LANGUAGE_TAG);
        ObjectNode properties = text.putObject("properties");
        properties.set("nl", reference(PLAIN_TEXT).put("description", "The text in Dutch."));
        properties.set("en", reference(PLAIN_TEXT).put("description", "The text in English."));
        text.set("additionalProperties", reference(PLAIN_TEXT));
        return text;
    }

    static ObjectNode plainText() {
        return text(
                        "Plain text",
                        "Text that is not blank, without control characters and without characters that turn"
                                + " the direction of reading.")
                .put("pattern", PlainTextPattern.write());
    }

    static ObjectNode reference(String definition) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + definition);
    }

    private static ObjectNode text(String title, String description) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", title)
                .put("description", description)
                .put("type", "string");
    }
}
