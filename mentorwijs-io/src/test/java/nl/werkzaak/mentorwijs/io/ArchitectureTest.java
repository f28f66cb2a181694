package nl.werkzaak.mentorwijs.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The direction of the packages, and where the libraries for formats are known. */
@Tag("once")
class ArchitectureTest {

    private static final String IO = "nl.werkzaak.mentorwijs.io";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(IO);

    @Test
    void packagesHaveNoCycles() {
        slices().matching(IO + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyItsOwnPackageKnowsTheLibraryOfAFormat() {
        noClasses()
                .that()
                .resideOutsideOfPackage(IO + ".yaml")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(IO + ".xlsx..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(IO + ".json", IO + ".course", IO + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(IO + ".csv")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.csv..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(IO + ".page")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void nothingBehindTheDoorKnowsAFormat() {
        noClasses()
                .that()
                .resideInAPackage(IO + ".internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        IO + ".json",
                        IO + ".yaml",
                        IO + ".xlsx..",
                        IO + ".calendar",
                        IO + ".course",
                        IO + ".csv",
                        IO + ".page",
                        IO + ".report..")
                .check(CLASSES);
    }

    @Test
    void theDoorKnowsNothingBehindIt() {
        noClasses()
                .that()
                .resideInAPackage(IO)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(IO + ".*..")
                .check(CLASSES);
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
                .check(CLASSES);
    }
}
