package nl.werkzaak.mentorwijs.io.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.WholeTraining;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.training.Section;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void hasEverySectionAsAPropertyThatMayBeLeftOut() {
        assertThat(Section.values())
                .allSatisfy(section -> assertThat(Shapes.variant()
                                .properties()
                                .get(Shapes.variant().indexOf(section.jsonName()))
                                .presence())
                        .isEqualTo(Property.Presence.OPTIONAL));
    }

    /**
     * The long way runs constraints of single values, and knows those of lists and of whole documents by name; a reason
     * that gives nothing is an object with nothing in it.
     */
    @Test
    void holdsNoConstraintThatTheLongWayDoesNotExplain() {
        Map<String, Set<String>> constraints = new TreeMap<>();
        collect(Shapes.variant(), constraints);
        collect(Shapes.acceptances(), constraints);

        assertThat(constraints)
                .containsOnlyKeys("list", "type", "value")
                .containsEntry("list", Set.of("BothLayers", "ConsecutiveNumbers", "Size", "UniqueKeys", "UniqueValues"))
                .containsEntry("type", Set.of("ConsistentParts", "ReasonGiven", "WholeUnlessVariant"))
                .containsEntry("value", Set.of("PlainText", "Positive", "PositiveDuration"));
    }

    @Test
    void tellsElementsApartByTheKeyOfTheModel() {
        Object whole = WholeTraining.asVariant(MentorwijsCatalogue.canonical().getTraining());
        for (Property property : Shapes.variant().properties()) {
            if (property.shape() instanceof ListShape list && list.item() instanceof ObjectShape shape) {
                for (Object element : (List<?>) Objects.requireNonNull(property.of(whole))) {
                    assertThat(shape.keyOf(element)).hasToString(((Keyed) element).key());
                }
            }
        }
    }

    private static void collect(ObjectShape shape, Map<String, Set<String>> constraints) {
        add("type", Arrays.stream(shape.type().getAnnotations()), constraints);
        for (Property property : shape.properties()) {
            Stream<Annotation> annotations = Stream.concat(
                    Arrays.stream(property.getter().getAnnotations()),
                    annotations(property.getter().getAnnotatedReturnType()));
            add(property.isList() ? "list" : "value", annotations, constraints);
            Shape inner = property.shape() instanceof ListShape list ? list.item() : property.shape();
            if (inner instanceof ObjectShape object) {
                collect(object, constraints);
            }
        }
    }

    private static Stream<Annotation> annotations(AnnotatedType type) {
        Stream<Annotation> own = Arrays.stream(type.getAnnotations());
        return type instanceof AnnotatedParameterizedType parameterized
                ? Stream.concat(
                        own,
                        Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                                .flatMap(ShapesTest::annotations))
                : own;
    }

    private static void add(String where, Stream<Annotation> annotations, Map<String, Set<String>> constraints) {
        annotations
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Constraint.class))
                .forEach(type -> constraints
                        .computeIfAbsent(where, key -> new TreeSet<>())
                        .add(type.getSimpleName()));
    }
}
