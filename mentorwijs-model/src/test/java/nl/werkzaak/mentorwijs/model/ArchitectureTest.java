package nl.werkzaak.mentorwijs.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The direction of the packages, and what the model does not know. */
@Tag("once")
class ArchitectureTest {

    private static final String MODEL = "nl.werkzaak.mentorwijs.model.";

    @Test
    void packagesDependInOneDirection() {
        layeredArchitecture()
                .consideringAllDependencies()
                .layer("binding")
                .definedBy(MODEL + "binding")
                .layer("constraint")
                .definedBy(MODEL + "constraint")
                .layer("internal")
                .definedBy(MODEL + "internal")
                .layer("text")
                .definedBy(MODEL + "text")
                .layer("provenance")
                .definedBy(MODEL + "provenance")
                .layer("training")
                .definedBy(MODEL + "training")
                .layer("variant")
                .definedBy(MODEL + "variant")
                .layer("finding")
                .definedBy(MODEL + "finding")
                .layer("acceptance")
                .definedBy(MODEL + "acceptance")
                .whereLayer("binding")
                .mayOnlyBeAccessedByLayers("text", "provenance", "training", "variant", "acceptance")
                .whereLayer("constraint")
                .mayOnlyBeAccessedByLayers(
                        "internal", "text", "provenance", "training", "variant", "finding", "acceptance")
                .whereLayer("internal")
                .mayOnlyBeAccessedByLayers("training", "variant")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("internal", "provenance", "training", "variant", "finding", "acceptance")
                .whereLayer("provenance")
                .mayOnlyBeAccessedByLayers("training", "variant", "finding", "acceptance")
                .whereLayer("training")
                .mayOnlyBeAccessedByLayers("variant")
                .whereLayer("variant")
                .mayOnlyBeAccessedByLayers("acceptance")
                .whereLayer("finding")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("acceptance")
                .mayNotBeAccessedByAnyLayer()
                .check(ModelClasses.ALL);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(MODEL + "(*)..").should().beFreeOfCycles().check(ModelClasses.ALL);
    }

    @Test
    void knowsNothingButTheJdkTheConstraintsAndTheAnnotations() {
        classes()
                .that()
                .resideOutsideOfPackage(MODEL + "binding")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "nl.werkzaak.mentorwijs.model..",
                                "java..",
                                "javax.annotation.processing..",
                                "jakarta.validation..",
                                "org.hibernate.validator..",
                                "org.jspecify.annotations..",
                                "org.immutables.value..",
                                "com.fasterxml.jackson.annotation..",
                                "com.fasterxml.jackson.databind.annotation..",
                                "tools.jackson.databind.annotation..")
                        .or(defaultOfAnAnnotation()))
                .check(ModelClasses.ALL);
    }

    /** What stands for nothing in an annotation of databind is a class of databind. */
    private static DescribedPredicate<? super JavaClass> defaultOfAnAnnotation() {
        return nameMatching(".*\\.jackson\\.databind\\..*\\$None");
    }

    @Test
    void knowsAHostsValidatorInOneClass() {
        noClasses()
                .that()
                .doNotHaveSimpleName("HibernateArguments")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(ModelClasses.ALL);
    }

    @Test
    void knowsNoFileNoNetworkNoLogAndNoClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(File|RandomAccess|Print).*|java\\.nio\\.file\\..*|java\\.net\\..*"
                                + "|java\\.util\\.logging\\..*|java\\.util\\.Random|java\\.time\\.(Clock|Instant|LocalTime|LocalDateTime|Zone.*)")
                .check(ModelClasses.ALL);
    }

    @Test
    void asksTheHostForNothing() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(ModelClasses.ALL);
    }
}
