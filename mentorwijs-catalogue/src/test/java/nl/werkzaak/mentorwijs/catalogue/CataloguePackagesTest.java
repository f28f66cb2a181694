package nl.werkzaak.mentorwijs.catalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The direction of the packages of the catalogue. */
@Tag("once")
class CataloguePackagesTest {

    private static final String CATALOGUE = "nl.werkzaak.mentorwijs.catalogue";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CATALOGUE);

    @Test
    void haveNoCycles() {
        slices().matching("nl.werkzaak.mentorwijs.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void keepTheDataBelowTheDoorAndTheJudgingAboveIt() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        CATALOGUE + ".fact",
                        CATALOGUE + ".background",
                        CATALOGUE + ".evidence",
                        CATALOGUE + ".framework",
                        CATALOGUE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        CATALOGUE + ".compare", CATALOGUE + ".resolve", CATALOGUE + ".fidelity", CATALOGUE + ".effort")
                .check(CLASSES);
    }

    @Test
    void keepTheLayersOfDataApart() {
        noClasses()
                .that()
                .resideInAPackage(CATALOGUE + ".background")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CATALOGUE, CATALOGUE + ".evidence", CATALOGUE + ".framework")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(CATALOGUE + ".evidence")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CATALOGUE, CATALOGUE + ".background", CATALOGUE + ".framework")
                .check(CLASSES);
    }
}
