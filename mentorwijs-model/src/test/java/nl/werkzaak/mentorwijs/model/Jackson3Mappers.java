package nl.werkzaak.mentorwijs.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of Jackson 3: one for each feature that is the other way round, a plain one, and what features do not say. */
final class Jackson3Mappers {

    private Jackson3Mappers() {}

    static Stream<HostMapper> features() {
        return Stream.of(
                        Arrays.stream(DeserializationFeature.values())
                                .map(feature ->
                                        mapper(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()))),
                        Arrays.stream(MapperFeature.values())
                                .filter(feature -> feature != MapperFeature.USE_ANNOTATIONS)
                                .map(feature ->
                                        mapper(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()))),
                        Arrays.stream(EnumFeature.values())
                                .map(feature ->
                                        mapper(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()))),
                        Arrays.stream(DateTimeFeature.values())
                                .map(feature ->
                                        mapper(feature.name(), b -> b.configure(feature, !feature.enabledByDefault()))))
                .flatMap(mappers -> mappers);
    }

    static Stream<HostMapper> others() {
        return Stream.of(
                mapper("nothing", b -> {}),
                mapper(
                        "null is skipped",
                        b -> b.changeDefaultNullHandling(
                                nulls -> JsonSetter.Value.forValueNulls(Nulls.SKIP, Nulls.SKIP))),
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
        JsonMapper.Builder builder = JsonMapper.builder();
        set.accept(builder);
        JsonMapper mapper = builder.build();
        boolean wrapped = mapper.isEnabled(DeserializationFeature.UNWRAP_ROOT_VALUE);
        return new HostMapper(
                "Jackson 3, " + setting,
                (json, type) ->
                        mapper.readValue(wrapped ? "{\"" + type.getSimpleName() + "\":" + json + "}" : json, type));
    }

    private static final class PassingOver extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                @Nullable ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String propertyName) {
            parser.skipChildren();
            return true;
        }
    }
}
