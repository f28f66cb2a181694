package nl.werkzaak.mentorwijs.model.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.Samples;
import nl.werkzaak.mentorwijs.model.TrainingSamples;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.internal.TypeProperties;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.SectionProperty;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("once")
class GrowthTest {

    /** Two elements of such a list never have the same value of an enum. */
    private static final Set<String> NEVER_LONG = Set.of("TrainingVariant.learningGoals", "TrainingVariant.changes");

    /** No element of it refers to another. */
    private static final Training PARENT = TrainingSamples.TRAINING
            .withEffort()
            .withSessions(TrainingSamples.SESSION.withComponents().withTargetGroups())
            .withTrainerProfiles();

    @ParameterizedTest
    @EnumSource
    void constraintsWorkInProportionToALongList(LongList list) {
        Work.assertInProportion((work, count) -> {
            TrainingVariant variant = LooseJson.variant(list.document(count));
            Training training = completed(variant);

            work.of("check the variant", () -> checked(variant));
            work.of("check the training", () -> checked(training));
            work.of("build", () -> completed(variant));
            work.of("refuse", () -> refused(list.repeated(count)));
        });
    }

    @Test
    void everyListOfATrainingIsLongOnce() {
        int count = 50;

        Set<String> found = new TreeSet<>(NEVER_LONG);
        for (LongList list : LongList.values()) {
            addLists(LooseJson.variant(list.document(count)), count, found);
        }

        assertThat(found).isEqualTo(lists());
    }

    /** Some lists may have an element twice; nothing is refused then. */
    private static boolean refused(String document) {
        return catchThrowable(() -> LooseJson.variant(document)) != null;
    }

    private static Training completed(TrainingVariant variant) {
        Training.Builder training = Training.builder().id(variant.getId()).version(variant.getVersion());
        SectionProperty.all().forEach(property -> property.complete(variant, PARENT, training));
        return training.build();
    }

    /** The constraints of a value and of all within it; each was valid when it was made. */
    private static Object checked(Object value) {
        if (value instanceof Validated validated) {
            validated.check();
        }
        within(value).forEach(GrowthTest::checked);
        return value;
    }

    private static Stream<?> within(Object value) {
        if (value instanceof List<?> list) {
            return list.stream();
        }
        return TypeProperties.of(value).isPresent() ? TypeProperties.parts(value).stream() : Stream.empty();
    }

    private static void addLists(Object owner, int count, Set<String> found) {
        TypeProperties.of(owner).stream()
                .flatMap(properties -> properties.all().stream())
                .filter(property -> property.of(owner)
                        .filter(value -> value instanceof List<?> list && list.size() >= count)
                        .isPresent())
                .forEach(property -> found.add(name(owner, property)));
        within(owner).forEach(part -> addLists(part, count, found));
    }

    /** The lists of a variant are those of a training. */
    private static Set<String> lists() {
        return Samples.full().stream()
                .filter(sample -> isOfATraining(sample) && !(sample instanceof Training))
                .flatMap(sample -> TypeProperties.of(sample).stream()
                        .flatMap(properties -> properties.all().stream())
                        .filter(property -> isList(property.getter()))
                        .map(property -> name(sample, property)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfATraining(Validated sample) {
        Package room = sample.getClass().getPackage();
        return room.equals(Training.class.getPackage()) || room.equals(TrainingVariant.class.getPackage());
    }

    private static boolean isList(Method getter) {
        return getter.getGenericReturnType().getTypeName().contains(List.class.getName());
    }

    private static String name(Object owner, TypeProperties.Property property) {
        return Samples.typeOf((Validated) owner).getSimpleName() + "." + property.name();
    }
}
