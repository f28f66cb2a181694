package nl.werkzaak.mentorwijs.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mappers of Jackson 2: one for each feature that is the other way round, a plain one, and what features do not say. */
final class Jackson2Mappers {

    private Jackson2Mappers() {}

    static Stream<HostMapper> features() {
        return Stream.of(
                        Arrays.stream(DeserializationFeature.values())
                                .map(feature ->
                                        mapper(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()))),
                        Arrays.stream(MapperFeature.values())
                                .filter(feature -> feature != MapperFeature.USE_ANNOTATIONS)
                                .map(feature ->
                                        mapper(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()))))
                .flatMap(mappers -> mappers);
    }

    static Stream<HostMapper> others() {
        return Stream.of(
                mapper("nothing", b -> {}),
                mapper(
                        "null is skipped",
                        b -> b.defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP, Nulls.SKIP))),
                mapper(
                        "everything is coerced",
                        b -> b.withCoercionConfigDefaults(coercions -> {
                            for (CoercionInputShape shape : CoercionInputShape.values()) {
                                coercions.setCoercion(shape, CoercionAction.TryConvert);
                            }
                        })),
                mapper("other names", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                mapper("problems are passed over", b -> b.addHandler(new PassingOver())));
    }

    private static HostMapper mapper(String setting, Consumer<JsonMapper.Builder> set) {
        JsonMapper.Builder builder =
                JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule());
        set.accept(builder);
        JsonMapper mapper = builder.build();
        boolean wrapped = mapper.isEnabled(DeserializationFeature.UNWRAP_ROOT_VALUE);
        return new HostMapper(
                "Jackson 2, " + setting,
                (json, type) ->
                        mapper.readValue(wrapped ? "{\"" + type.getSimpleName() + "\":" + json + "}" : json, type));
    }

    private static final class PassingOver extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                @Nullable JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String propertyName)
                throws IOException {
            parser.skipChildren();
            return true;
        }
    }
}
