package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every type of value of the catalogue. */
class CatalogueTypesTest {

    static Stream<Class<?>> types() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("nl.werkzaak.mentorwijs.catalogue")
                        .stream()
                        .filter(type -> type.isInterface() && type.isAssignableTo(Validated.class))
                        .filter(type -> type.isAnnotatedWith(JsonPropertyOrder.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("types")
    void isSealedOverItsOneGeneratedClass(Class<?> type) {
        assertThat(type.isSealed()).isTrue();
        assertThat(type.getPermittedSubclasses())
                .singleElement()
                .satisfies(generated ->
                        assertThat(Modifier.isPublic(generated.getModifiers())).isFalse());
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAFixedOrderForAllItsProperties(Class<?> type) {
        List<String> attributes = Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .map(CatalogueTypesTest::property)
                .distinct()
                .toList();

        assertThat(type.getAnnotation(JsonPropertyOrder.class).value()).containsExactlyInAnyOrderElementsOf(attributes);
    }

    private static String property(Method accessor) {
        String name = accessor.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
