package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson2;
import nl.werkzaak.mentorwijs.model.binding.StrictJackson3;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a host's mapper is set to, it binds what is right, and nothing else. */
@Tag("once")
class HostMapperTest {

    private static final JsonMapper PLAIN = new JsonMapper();

    private static final Map<Validated, Map<String, String>> SPOILT = spoilt();

    private static Map<Validated, Map<String, String>> spoilt() {
        Map<Validated, Map<String, String>> spoilt = new LinkedHashMap<>();
        for (Validated value : Samples.full()) {
            spoilt.put(value, SpoiltDocument.all(PLAIN.readTree(PLAIN.writeValueAsString(value))));
        }
        return spoilt;
    }

    /** Mappers with one feature the other way round. */
    static Stream<HostMapper> features() {
        return Stream.concat(Jackson3Mappers.features(), Jackson2Mappers.features());
    }

    /** Few enough mappers to try each of them on every type. */
    static Stream<HostMapper> few() {
        return Stream.concat(Jackson3Mappers.others(), Jackson2Mappers.others());
    }

    @Test
    void bindsEveryTypeByTheMapperOfItsOwn() {
        List<Class<?>> bound = ModelClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(tools.jackson.databind.annotation.JsonDeserialize.class)
                        || type.isAssignableTo(Validated.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(JsonCreator.class)))
                .filter(type -> !type.isEnum() && !type.isEquivalentTo(Validated.class))
                .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                .<Class<?>>map(JavaClass::reflect)
                .toList();

        assertThat(bound).hasSizeGreaterThan(Samples.full().size()).allSatisfy(type -> {
            assertThat(type.getAnnotation(tools.jackson.databind.annotation.JsonDeserialize.class)
                            .using())
                    .isEqualTo(StrictJackson3.class);
            assertThat(type.getAnnotation(com.fasterxml.jackson.databind.annotation.JsonDeserialize.class)
                            .using())
                    .isEqualTo(StrictJackson2.class);
        });
    }

    @ParameterizedTest
    @MethodSource("few")
    void readsWhatWasWritten(HostMapper mapper) throws Exception {
        for (Validated value : Samples.all()) {
            assertThat(mapper.read(PLAIN.writeValueAsString(value), Samples.typeOf(value)))
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("few")
    void refusesWhatIsNotAsItWouldBeWritten(HostMapper mapper) {
        assertThat(SPOILT.keySet()).flatMap(value -> accepted(mapper, value)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("features")
    void doesBothWhicheverWayAFeatureIsSet(HostMapper mapper) throws Exception {
        for (Validated value : List.of(TrainingSamples.SESSION, VariantSamples.CHANGE, TrainingSamples.SETTING)) {
            assertThat(mapper.read(PLAIN.writeValueAsString(value), Samples.typeOf(value)))
                    .isEqualTo(value);
            assertThat(accepted(mapper, value)).isEmpty();
        }
    }

    private static List<String> accepted(HostMapper mapper, Validated value) {
        Class<?> type = Samples.typeOf(value);
        return Objects.requireNonNull(SPOILT.get(value)).entrySet().stream()
                .filter(spoilt -> mapper.accepts(spoilt.getValue(), type))
                .map(spoilt -> type.getSimpleName() + spoilt.getKey())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("few")
    void refusesTheSameOfAValueWithinAnObjectOfTheHost(HostMapper mapper) {
        assertThat(mapper.accepts("{\"id\":12}", HostObject.class)).isFalse();
        assertThat(mapper.accepts("{\"name\":{\"nl\":12}}", HostObject.class)).isFalse();
        assertThat(mapper.accepts("{\"sessions\":[{\"number\":1,\"duration\":9000}]}", HostObject.class))
                .isFalse();
        assertThat(mapper.accepts(
                        "{\"sessions\":[{\"number\":1,\"duration\":\"PT2H\",\"titel\":{}}]}", HostObject.class))
                .isFalse();
        assertThat(mapper.accepts(
                        "{\"sessions\":[{\"number\":1,\"duration\":\"PT2H\"}],\"id\":\"a\"}", HostObject.class))
                .isTrue();
    }
}
