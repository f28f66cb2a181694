package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No constraint speaks with a sentence that is not ours. */
class ConstraintMetadataTest {

    static Stream<Validated> types() {
        return Samples.full().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void givesEachConstraintASentenceOfOurs(Validated value) {
        List<String> known = ModelRules.texts().rules().stream()
                .map(rule -> "{" + rule + "}")
                .toList();

        assertThat(templates(value)).isSubsetOf(known);
    }

    @Test
    void findsTheConstraintsWithinOptionals() {
        assertThat(templates(VariantSamples.WHOLE)).contains("{session.none}", "{text.blank}", "{change.duplicate}");
    }

    private static List<String> templates(Validated value) {
        BeanDescriptor bean = descriptor(value);
        return Stream.concat(Stream.of(bean), bean.getConstrainedProperties().stream())
                .flatMap(ConstraintMetadataTest::constraints)
                .map(ConstraintDescriptor::getMessageTemplate)
                .toList();
    }

    private static BeanDescriptor descriptor(Validated value) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().getConstraintsForClass(Samples.typeOf(value));
        }
    }

    private static Stream<ConstraintDescriptor<?>> constraints(ElementDescriptor element) {
        Stream<ConstraintDescriptor<?>> within = element instanceof ContainerDescriptor container
                ? container.getConstrainedContainerElementTypes().stream()
                        .flatMap((ContainerElementTypeDescriptor type) -> constraints(type))
                : Stream.empty();
        return Stream.concat(element.getConstraintDescriptors().stream(), within);
    }
}
