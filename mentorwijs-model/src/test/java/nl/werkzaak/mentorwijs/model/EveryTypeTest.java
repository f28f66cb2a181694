package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every immutable type of the model. */
class EveryTypeTest {

    static Stream<Validated> full() {
        return Samples.full().stream();
    }

    static Stream<Validated> withMandatoryAttributes() {
        return full().filter(value -> Attribute.of(value).stream().anyMatch(Attribute::mandatory));
    }

    static Stream<Validated> all() {
        return Samples.all().stream();
    }

    @Test
    void hasASampleOfEachType() {
        List<String> sampled = Samples.full().stream()
                .map(value -> Samples.typeOf(value).getSimpleName())
                .sorted()
                .toList();

        assertThat(sampled).isEqualTo(ModelClasses.valueTypes());
    }

    static Stream<Validated> withAnId() {
        return full().filter(value -> value instanceof Keyed)
                .filter(value -> Attribute.of(value).stream().anyMatch(EveryTypeTest::isId));
    }

    private static boolean isId(Attribute attribute) {
        return attribute.name().equals("id");
    }

    @ParameterizedTest
    @MethodSource("withAnId")
    void goesByItsIdInAList(Validated value) {
        Attribute id = Attribute.of(value).stream()
                .filter(EveryTypeTest::isId)
                .findFirst()
                .orElseThrow();

        assertThat(((Keyed) value).key()).isNotEmpty().isEqualTo(id.in(value).toString());
    }

    @ParameterizedTest
    @MethodSource("withMandatoryAttributes")
    void namesEveryAttributeThatWasNeverSet(Validated value) {
        Object builder = Attribute.builder(Samples.typeOf(value));
        List<String> mandatory = Attribute.of(value).stream()
                .filter(Attribute::mandatory)
                .map(Attribute::name)
                .toList();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Attribute.build(builder))
                .satisfies(e -> assertThat(e.getMessage()).contains(mandatory));
    }

    @ParameterizedTest
    @MethodSource("full")
    void refusesNullForEachAttribute(Validated value) {
        for (Attribute attribute : Attribute.of(value)) {
            if (!attribute.accessor().getReturnType().isPrimitive()) {
                assertThatNullPointerException().as("%s", attribute).isThrownBy(() -> attribute.rebuilt(value, null));
                assertThatNullPointerException().as("%s", attribute).isThrownBy(() -> attribute.copied(value, null));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void refusesNullWithinAList(Validated value) {
        List<@Nullable Object> withNull = new ArrayList<>();
        withNull.add(null);

        for (Attribute attribute : Attribute.of(value)) {
            listLike(attribute, value, withNull).ifPresent(replacement -> {
                assertThatNullPointerException()
                        .as("%s", attribute)
                        .isThrownBy(() -> attribute.rebuilt(value, replacement));
                assertThatNullPointerException()
                        .as("%s", attribute)
                        .isThrownBy(() -> attribute.copied(value, replacement));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void keepsItsListsWhenTheOriginalsChange(Validated value) {
        for (Attribute attribute : Attribute.of(value)) {
            List<?> elements = elements(attribute.in(value));
            List<Object> original = new ArrayList<>(elements);
            listLike(attribute, value, original).ifPresent(replacement -> {
                Validated rebuilt = attribute.rebuilt(value, replacement);
                Validated copied = attribute.copied(value, replacement);
                original.clear();

                assertThat(rebuilt).isEqualTo(value);
                assertThat(copied).isEqualTo(value);
                assertThat(elements(attribute.in(rebuilt))).isUnmodifiable();
                assertThat(elements(attribute.in(copied))).isUnmodifiable();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void isEqualToAValueOfEqualAttributes(Validated value) {
        Attribute any = Attribute.of(value).get(0);
        Validated same = any.rebuilt(value, any.in(value));

        assertThat(same).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @ParameterizedTest
    @MethodSource("all")
    void differsFromEveryOtherValue(Validated value) {
        assertThat(Samples.all().stream().filter(value::equals)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("full")
    void printsItselfUnderItsOwnNameWithAllItsAttributes(Validated value) {
        assertThat(value.toString())
                .startsWith(Samples.typeOf(value).getSimpleName() + "{")
                .contains(Attribute.of(value).stream()
                        .map(attribute -> attribute.name() + "=")
                        .toList())
                .doesNotContain("Immutable");
    }

    @ParameterizedTest
    @MethodSource("full")
    void hasAFixedOrderForAllItsProperties(Validated value) {
        List<String> names = Attribute.of(value).stream().map(Attribute::name).toList();

        assertThat(Samples.typeOf(value).getAnnotation(JsonPropertyOrder.class).value())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("full")
    void isSealedOverItsOneGeneratedClass(Validated value) {
        assertThat(Samples.typeOf(value).isSealed()).isTrue();
        assertThat(Samples.typeOf(value).getPermittedSubclasses()).containsExactly(value.getClass());
        assertThat(Modifier.isPublic(value.getClass().getModifiers())).isFalse();
    }

    private static List<?> elements(Object attribute) {
        Object content = attribute instanceof Optional<?> optional ? optional.orElse(null) : attribute;
        return content instanceof List<?> list ? list : List.of();
    }

    /** The list as the attribute takes it; empty if the attribute holds no list. */
    private static Optional<Object> listLike(
            Attribute attribute, Validated value, List<? extends @Nullable Object> list) {
        if (attribute.isList()) {
            return Optional.of(list);
        }
        boolean optionalList =
                attribute.in(value) instanceof Optional<?> optional && optional.orElse(null) instanceof List<?>;
        return optionalList ? Optional.of(Optional.of(list)) : Optional.empty();
    }
}
