package nl.werkzaak.mentorwijs.model.binding;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Binds a type of ours with a mapper of its own, so that no setting of the host's mapper counts: no unknown name, no null
 * and no number for a text gets through. {@link StrictJackson2} does the same for Jackson 2.
 */
public final class StrictJackson3 extends ValueDeserializer<Object> {

    private final @Nullable ObjectReader reader;

    /** A deserializer that is yet to learn its type. */
    public StrictJackson3() {
        this(null);
    }

    private StrictJackson3(@Nullable ObjectReader reader) {
        this.reader = reader;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new StrictJackson3(
                Strict.MAPPER.readerFor(context.getContextualType().getRawClass()));
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        if (reader == null) {
            throw new IllegalStateException("of which type is not known yet");
        }
        return reader.readValue(parser);
    }

    /** Made when something is bound first. */
    private static final class Strict {

        static final JsonMapper MAPPER = JsonMapper.builder()
                .annotationIntrospector(new OwnBinding())
                .addModule(new SimpleModule()
                        .addDeserializer(Duration.class, new FromText<>(Duration.class, ExactText::duration))
                        .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, ExactText::date)))
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withCoercionConfig(LogicalType.Textual, texts -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        texts.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // The document goes on after the value where that is part of a host's own.
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();

        private Strict() {}
    }

    /** Within the mapper of our own, our types are bound as their other annotations say. */
    private static final class OwnBinding extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
            Object found = super.findDeserializer(config, annotated);
            return found == StrictJackson3.class ? null : found;
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {

        private final Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(handledType(), "a text is expected");
            }
            String text = parser.getString();
            try {
                return parse.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw context.weirdStringException(text, handledType(), e.getMessage());
            }
        }
    }
}
