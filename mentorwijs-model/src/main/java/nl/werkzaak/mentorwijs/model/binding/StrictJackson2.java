package nl.werkzaak.mentorwijs.model.binding;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Binds a type of ours with a mapper of its own, so that no setting of the host's mapper counts: no unknown name, no null
 * and no number for a text gets through. {@link StrictJackson3} does the same for Jackson 3.
 */
public final class StrictJackson2 extends JsonDeserializer<Object> implements ContextualDeserializer {

    private final @Nullable ObjectReader reader;

    /** A deserializer that is yet to learn its type. */
    public StrictJackson2() {
        this(null);
    }

    private StrictJackson2(@Nullable ObjectReader reader) {
        this.reader = reader;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new StrictJackson2(
                Strict.MAPPER.readerFor(context.getContextualType().getRawClass()));
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (reader == null) {
            throw new IllegalStateException("of which type is not known yet");
        }
        return reader.readValue(parser);
    }

    /** Made when something is bound first. */
    private static final class Strict {

        static final JsonMapper MAPPER = JsonMapper.builder()
                .annotationIntrospector(new OwnBinding())
                .addModule(new Jdk8Module())
                .addModule(new SimpleModule()
                        .addDeserializer(Duration.class, new FromText<>(Duration.class, ExactText::duration))
                        .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, ExactText::date)))
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withCoercionConfig(LogicalType.Textual, texts -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        texts.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();

        private Strict() {}
    }

    /** Within the mapper of our own, our types are bound as their other annotations say. */
    private static final class OwnBinding extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object findDeserializer(Annotated annotated) {
            Object found = super.findDeserializer(annotated);
            return found == StrictJackson2.class ? null : found;
        }
    }

    @SuppressWarnings("serial") // Jackson 2 asks for it; nobody keeps a deserializer in a file.
    private static final class FromText<T> extends StdDeserializer<T> {

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(handledType(), "a text is expected");
            }
            String text = parser.getText();
            try {
                return parse.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw context.weirdStringException(text, handledType(), e.getMessage());
            }
        }
    }
}
