package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.ConstraintPlanProbe;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model and a host's validator agree on a value of any kind: on the rules that it breaks, where, and how often. */
class ConstraintPlanTest {

    private static final int CASES = Integer.getInteger("mentorwijs.cases", 4_000);
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator HOST = FACTORY.getValidator();

    @AfterAll
    static void closeTheFactory() {
        FACTORY.close();
    }

    static Stream<Validated> valid() {
        return Samples.all().stream();
    }

    static Stream<BrokenSample> broken() {
        return BrokenSamples.all().stream();
    }

    private static BrokenSample mutated(int seed, List<Validated> values) {
        Random random = new Random(seed);
        Validated value = values.get(random.nextInt(values.size()));
        List<Attribute> attributes = Attribute.of(value);
        Attribute attribute = attributes.get(random.nextInt(attributes.size()));
        return new BrokenSample("seed " + seed, value, attribute.name(), mutated(attribute.in(value), values, random));
    }

    private static Object mutated(Object old, List<Validated> values, Random random) {
        if (old instanceof Optional<?> optional) {
            return optional.isEmpty() || random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(mutated(optional.get(), values, random));
        }
        if (old instanceof List<?> list) {
            return mutated(list, random);
        }
        if (old instanceof Integer number) {
            return number + random.nextInt(5) - 3;
        }
        if (old instanceof Duration duration) {
            return duration.plusSeconds(
                    List.of(0L, 60L, -60L, 1L, -9_000L, 4_000_000_000L).get(random.nextInt(6)));
        }
        if (old instanceof String text) {
            return text + List.of("", " goed", "\u202e", "e\u0301", "\n").get(random.nextInt(5));
        }
        return another(old, values, random);
    }

    private static List<?> mutated(List<?> list, Random random) {
        List<Object> copy = new ArrayList<>(list);
        switch (random.nextInt(4)) {
            case 0 -> copy.clear();
            case 1 -> copy.addAll(list);
            case 2 -> Collections.shuffle(copy, random);
            default ->
                copy.subList(random.nextInt(copy.size() + 1), copy.size()).clear();
        }
        return List.copyOf(copy);
    }

    /** A value of the same type from anywhere, or the same one. */
    private static Object another(Object old, List<Validated> values, Random random) {
        List<Object> others = new ArrayList<>();
        values.forEach(value -> Attribute.of(value).forEach(attribute -> {
            Object found = attribute.in(value);
            if (found.getClass() == old.getClass()) {
                others.add(found);
            }
        }));
        return others.isEmpty() ? old : others.get(random.nextInt(others.size()));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void acceptsAValidValue(Validated value) {
        assertThat(ConstraintPlanProbe.brokenBy(value)).isEmpty();
        assertThat(ConstraintPlanProbe.derivedAgain(value)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesABrokenValue(BrokenSample sample) {
        Validated broken = sample.pastTheBuilder();

        assertThat(ConstraintPlanProbe.brokenBy(broken))
                .isEqualTo(ConstraintPlanProbe.derivedAgain(broken))
                .extracting(Violation::rule)
                .contains(sample.rule());
    }

    @Test
    void agreesWithAHostsValidatorOnAValueOfAnyKind() {
        List<Validated> values = Samples.all();
        for (int seed = 0; seed < CASES; seed++) {
            BrokenSample sample = mutated(seed, values);
            Validated value = sample.pastTheBuilder();

            assertThat(HostValidatorTest.essences(HostValidatorTest.violationsOf(value)))
                    .as("%s", sample)
                    .containsExactlyInAnyOrderElementsOf(HostValidatorTest.essences(HOST.validate(value)));
        }
    }

    @Test
    void isAskedOfEnoughValuesOfBothKinds() {
        List<Validated> values = Samples.all();
        long refused = IntStream.range(0, 1_000)
                .mapToObj(seed -> mutated(seed, values).pastTheBuilder())
                .filter(value -> !ConstraintPlanProbe.brokenBy(value).isEmpty())
                .count();

        assertThat(refused).isBetween(50L, 500L);
    }
}
