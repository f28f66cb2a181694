package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.background.Background;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceLayer;
import nl.werkzaak.mentorwijs.catalogue.fact.Amount;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.provenance.SourceDisagreement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on the format of the catalogue names all that a reader can meet in it. */
@Tag("once")
class CatalogueFormatPageTest {

    private final String page = Files.readString(Path.of("..", "docs", "catalogue-format.md"));

    CatalogueFormatPageTest() throws IOException {}

    @Test
    void namesEveryPropertyOfTheFile() {
        JsonNode file = JsonMapper.shared().readTree(MentorwijsCatalogue.json());

        assertThat(properties(file).filter(name -> !name.contains("/")).distinct())
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void namesEveryPropertyOfTheTypesThatOnlyTheCatalogueHas() {
        assertThat(typesOfTheCatalogue())
                .filteredOn(type -> type.isAnnotatedWith(JsonPropertyOrder.class))
                .flatExtracting(type -> List.of(
                        type.getAnnotationOfType(JsonPropertyOrder.class).value()))
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void namesEveryValueOfItsClosedLists() {
        assertThat(typesOfTheCatalogue())
                .filteredOn(JavaClass::isEnum)
                .filteredOn(CatalogueFormatPageTest::standsInTheFile)
                .flatExtracting(type -> Arrays.asList(type.reflect().getEnumConstants()))
                .allSatisfy(value -> assertThat(page).contains("`" + value + "`"));
    }

    /** Other closed lists are answers of the library. */
    private static boolean standsInTheFile(JavaClass list) {
        return list.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> use.getOriginClass().isAnnotatedWith(JsonPropertyOrder.class));
    }

    private static List<JavaClass> typesOfTheCatalogue() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(
                                Amount.class,
                                Background.class,
                                Crosswalk.class,
                                EvidenceLayer.class,
                                Citation.class,
                                Gap.class,
                                SourceDisagreement.class)
                        .stream()
                        .toList();
    }

    private static Stream<String> properties(JsonNode node) {
        return Stream.concat(
                node.propertyNames().stream(), node.valueStream().flatMap(CatalogueFormatPageTest::properties));
    }
}
