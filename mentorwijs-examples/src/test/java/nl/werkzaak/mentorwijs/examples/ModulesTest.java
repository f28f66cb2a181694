package nl.werkzaak.mentorwijs.examples;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The direction of the modules: what is below knows nothing of what is above. */
@Tag("once")
class ModulesTest {

    private static final String MENTORWIJS = "nl.werkzaak.mentorwijs.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.werkzaak.mentorwijs");

    @Test
    void dependInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(MENTORWIJS + ".")
                .layer("model")
                .definedBy(MENTORWIJS + "model..")
                .layer("catalogue")
                .definedBy(MENTORWIJS + "catalogue..")
                .layer("io")
                .definedBy(MENTORWIJS + "io..")
                .layer("cli")
                .definedBy(MENTORWIJS + "cli..")
                .layer("examples")
                .definedBy(MENTORWIJS + "examples..")
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("io")
                .mayOnlyBeAccessedByLayers("cli", "examples")
                .whereLayer("catalogue")
                .mayOnlyBeAccessedByLayers("io", "cli", "examples")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("catalogue", "io", "cli", "examples")
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }

    @Test
    void haveNoCyclesBetweenTheirPackages() {
        slices().matching(MENTORWIJS + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void areAllLookedAt() {
        assertThat(CLASSES)
                .extracting(JavaClass::getPackageName)
                .contains(
                        MENTORWIJS + "model.training",
                        MENTORWIJS + "catalogue",
                        MENTORWIJS + "io",
                        MENTORWIJS + "cli",
                        MENTORWIJS + "examples");
    }
}
