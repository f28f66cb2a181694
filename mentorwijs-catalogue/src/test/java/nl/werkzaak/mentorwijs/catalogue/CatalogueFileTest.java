package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The file of the catalogue is written for people: in the order of the types, without noise, one idea per line. */
class CatalogueFileTest {

    private static final Pattern CITATION = Pattern.compile("\"source\": \"(zonmw|tno)\", \"line\"");
    private static final int WIDTH = 120;

    private final String file = new String(MentorwijsCatalogue.json(), StandardCharsets.UTF_8);
    private final List<String> lines = file.lines().toList();
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    @Test
    void holdsExactlyWhatTheTypesWriteInTheirOrder() {
        JsonNode written = mapper.readTree(mapper.writeValueAsBytes(MentorwijsCatalogue.canonical()));

        assertThat(withoutEmptyLists(written).toString())
                .isEqualTo(mapper.readTree(MentorwijsCatalogue.json()).toString());
    }

    @Test
    void isReadBackEqualAfterItWasWritten() {
        byte[] written = mapper.writeValueAsBytes(MentorwijsCatalogue.canonical());

        assertThat(mapper.readValue(written, Catalogue.class)).isEqualTo(MentorwijsCatalogue.canonical());
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(file).doesNotContain("[]", "{}", "null");
    }

    @Test
    void hasOneCitationALine() {
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(CITATION.matcher(line).results().count()).isLessThanOrEqualTo(1));
        assertThat(lines)
                .filteredOn(line -> line.contains("\"phrase\""))
                .allMatch(line -> CITATION.matcher(line).find());
    }

    @Test
    void isIndentedByTwoSpacesAndEndsInOneLineFeed() {
        assertThat(file).doesNotContain("\t", "\r").endsWith("\n}\n").doesNotEndWith("\n\n");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line).isEqualTo(line.stripTrailing());
            assertThat((line.length() - line.stripLeading().length()) % 2).isZero();
        });
    }

    @Test
    void breaksALineOnlyWhereItsOneTextIsLonger() {
        assertThat(lines)
                .filteredOn(line -> line.length() > WIDTH)
                .allMatch(line -> line.strip().matches("(\"[a-z]+\": )?\\[?(\"|\\{ \"source\": ).*"));
    }

    /** What is said of a measurement's conditions, or of all later publications together, has no address. */
    @Test
    void saysNothingInWordsThatIsNotFoundByThem() {
        Set<Map<String, String>> found = CatalogueJson.read(MentorwijsCatalogue.json()).entries().values().stream()
                .flatMap(entry -> entry.texts().stream())
                .map(LocalizedText::byLanguage)
                .collect(Collectors.toSet());
        JsonNode written = mapper.readTree(file);
        Stream.of("conditions", "extent")
                .forEach(name -> written.findParents(name).forEach(parent -> ((ObjectNode) parent).remove(name)));

        assertThat(written.findParents("nl"))
                .isNotEmpty()
                .extracting(CatalogueFileTest::inLanguages)
                .isSubsetOf(found);
    }

    private static Map<String, String> inLanguages(JsonNode text) {
        return text.propertyNames().stream()
                .collect(Collectors.toMap(
                        Function.identity(), language -> text.get(language).asString()));
    }

    private static JsonNode withoutEmptyLists(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .filter(name ->
                            object.get(name).isArray() && object.get(name).isEmpty())
                    .toList()
                    .forEach(object::remove);
        }
        node.forEach(CatalogueFileTest::withoutEmptyLists);
        return node;
    }
}
