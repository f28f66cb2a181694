package nl.werkzaak.mentorwijs.io.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleList;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRules;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is derived once in a JVM is derived anew for each test, so that a change of how it is derived shows. */
class ShapesTest {

    private final ObjectShape variant = Shapes.object(TrainingVariant.class);
    private final ObjectShape acceptances = Shapes.object(Acceptances.class);
    private final ObjectShape rules = Shapes.object(FidelityRuleList.class);

    @Test
    void hasEverySectionAsAPropertyThatMayBeLeftOut() {
        assertThat(Section.values())
                .allSatisfy(section -> assertThat(variant.properties()
                                .get(variant.indexOf(section.jsonName()))
                                .presence())
                        .isEqualTo(Property.Presence.OPTIONAL));
    }

    /**
     * The full check runs constraints of single values, and knows those of lists and of whole documents by name; a reason
     * that gives nothing is an object with nothing in it.
     */
    @Test
    void holdsNoConstraintThatTheFullCheckDoesNotExplain() {
        Map<String, Set<String>> constraints = new TreeMap<>();
        collect(variant, constraints);
        collect(acceptances, constraints);

        assertThat(constraints)
                .containsOnlyKeys("list", "type", "value")
                .containsEntry("list", Set.of("BothLayers", "ConsecutiveNumbers", "Size", "UniqueKeys", "UniqueValues"))
                .containsEntry("type", Set.of("ConsistentParts", "ReasonGiven"))
                .containsEntry("value", Set.of("PlainText", "Positive", "PositiveDuration"));
    }

    @Test
    void tellsElementsApartByTheKeyOfTheModel() {
        Object whole = TrainingVariant.from(MentorwijsCatalogue.canonical().getTraining());
        for (Property property : variant.properties()) {
            if (property.shape() instanceof ListShape list && list.item() instanceof ObjectShape shape) {
                for (Object element : (List<?>) Objects.requireNonNull(property.of(whole))) {
                    assertThat(shape.properties().get(shape.key().get(0)).of(element))
                            .hasToString(((Keyed) element).key());
                }
            }
        }
    }

    @Test
    void knowsOfEachListWhatMustHoldOfItsElements() {
        assertThat(rules(variant, "sessions"))
                .isEqualTo(
                        new PropertyRules(true, Optional.empty(), Optional.of("session.number.gap"), Optional.empty()));
        assertThat(rules(variant, "homework"))
                .isEqualTo(
                        new PropertyRules(true, Optional.of("homework.duplicate"), Optional.empty(), Optional.empty()));
        assertThat(rules(variant, "name")).isEqualTo(PropertyRules.NONE);
        assertThat(variant.properties())
                .filteredOn(property -> property.rules().layers().isPresent())
                .extracting(Property::name)
                .containsExactly("targetGroups");
    }

    @Test
    void namesWordsOfAListAsJacksonWritesThem() {
        List<ChoiceShape> choices = new ArrayList<>();
        Stream.of(variant, acceptances, rules).forEach(shape -> collect(shape, choices));

        assertThat(choices)
                .hasSizeGreaterThan(10)
                .allSatisfy(shape -> assertThat(shape.choices()).allSatisfy((name, value) -> {
                    assertThat(JsonMapper.shared().writeValueAsString(value)).isEqualTo('"' + name + '"');
                    assertThat(shape.isFreeText()).isFalse();
                }));
        assertThat(choices)
                .filteredOn(shape -> shape.choices().containsKey("activeComponents"))
                .isNotEmpty();
    }

    @Test
    void makesEveryPartOfTheTrainingAnewFromItsValues() {
        assertMakes(
                variant, TrainingVariant.from(MentorwijsCatalogue.canonical().getTraining()));
    }

    @Test
    void makesEveryStandardRuleAnewFromItsValues() {
        assertMakes(rules, new FidelityRuleList(SchemaVersion.parse("1.0"), FidelityRules.standard()));
    }

    private static void assertMakes(ObjectShape shape, Object whole) {
        Object[] values =
                shape.properties().stream().map(property -> property.of(whole)).toArray();
        assertThat(shape.make(values, null)).isEqualTo(whole).isNotSameAs(whole);
        assertThat(whole).isInstanceOf(shape.type());
        for (int i = 0; i < values.length; i++) {
            Shape part = shape.properties().get(i).shape();
            if (part instanceof ObjectShape object && values[i] != null) {
                assertMakes(object, values[i]);
            } else if (part instanceof ListShape list && list.item() instanceof ObjectShape item && values[i] != null) {
                ((List<?>) values[i]).forEach(element -> assertMakes(item, element));
            }
        }
    }

    @Test
    void takesForFreeTextOnlyWhatIsOfNoOtherForm() {
        assertThat(FormedValue.TEXT.isFreeText()).isTrue();
        assertThat(FormedValue.WHOLE_NUMBER.isFreeText()).isFalse();
        assertThat(FormedValue.DURATION.isFreeText()).isFalse();
    }

    private static PropertyRules rules(ObjectShape shape, String property) {
        return shape.properties().get(shape.indexOf(property)).rules();
    }

    private static void collect(ObjectShape shape, List<ChoiceShape> choices) {
        for (Property property : shape.properties()) {
            Shape inner = property.shape() instanceof ListShape list ? list.item() : property.shape();
            if (inner instanceof ObjectShape object) {
                collect(object, choices);
            } else if (inner instanceof ChoiceShape choice) {
                choices.add(choice);
            }
        }
    }

    private static void collect(ObjectShape shape, Map<String, Set<String>> constraints) {
        add("type", Arrays.stream(shape.type().getAnnotations()), constraints);
        for (Property property : shape.properties()) {
            Method getter = Shapes.getter(shape.type(), property.name());
            Stream<Annotation> annotations =
                    Stream.concat(Arrays.stream(getter.getAnnotations()), annotations(getter.getAnnotatedReturnType()));
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
