package nl.werkzaak.mentorwijs.io.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.io.contract.WritableFormatContract;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Setting;
import nl.werkzaak.mentorwijs.model.training.Workplace;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseFormatTest extends WritableFormatContract {

    private static final String SCHEMA = "https://schema.org/";
    private static final Path GOLDEN = Path.of("src", "test", "resources", "course", "canonical.jsonld");
    private static final TrainingVariant CANONICAL =
            TrainingVariant.from(MentorwijsCatalogue.canonical().getTraining());
    private static final TrainingReference MENTORWIJS =
            new TrainingReference(CANONICAL.getId(), CANONICAL.getVersion());

    @Override
    protected WritableFormat format() {
        return new CourseFormat();
    }

    @Golden
    @Test
    void writesTheCanonicalTrainingAsTheFileBesideTheTestSays() throws IOException {
        String course = format().writer().text(CANONICAL);

        GoldenFile.assertMatches(GOLDEN, course);
    }

    @Test
    void isACourseToWhoeverReadsItWithoutTheNetwork() throws JsonLdError {
        JsonObject course = expanded(CANONICAL);

        assertThat(strings(course.getJsonArray("@type"))).containsExactly("https://schema.org/Course");
        assertThat(value(course, "courseCode")).isEqualTo("mentorwijs");
        assertThat(value(course, "timeRequired")).isEqualTo("PT12H30M");
        assertThat(course.getJsonArray(SCHEMA + "name").getValuesAs(JsonObject.class))
                .extracting(name -> name.getString("@language"), name -> name.getString("@value"))
                .contains(tuple("nl", "Mentorwijs"));
        assertThat(course.getJsonArray(SCHEMA + "syllabusSections")).hasSize(5);
        assertThat(course.getJsonArray(SCHEMA + "audience")).hasSize(1);
        assertThat(course).doesNotContainKeys(SCHEMA + "provider", SCHEMA + "hasCourseInstance", SCHEMA + "inLanguage");
    }

    @Test
    void losesNoPropertyToAReaderWhateverTheVariantIs() throws JsonLdError {
        for (int seed = 0; seed < 50; seed++) {
            TrainingVariant variant = GeneratedVariants.of(seed);

            JsonObject expanded = expanded(variant);

            assertThat(values(expanded)).as("seed %d", seed).isEqualTo(values(written(variant)));
        }
    }

    @Test
    void fillsInWhatAVariantLeavesOutAndSaysOfWhatItIsOne() throws JsonLdError {
        TrainingVariant variant = variantOf(MENTORWIJS).withOrganisation("Voorbeeldgemeente");

        JsonObject course = expanded(variant);

        assertThat(value(course, "courseCode")).isEqualTo("mentorwijs-zorg");
        assertThat(value(thing(course, "provider"), "name")).isEqualTo("Voorbeeldgemeente");
        assertThat(value(thing(course, "isBasedOn"), "courseCode")).isEqualTo("mentorwijs");
        assertThat(value(course, "timeRequired")).isEqualTo("PT12H30M");
    }

    @Test
    void writesOfAVariantOfAnUnknownTrainingOnlyWhatItGivesItselfAndSaysSo() throws IOException, JsonLdError {
        TrainingReference unknown = new TrainingReference(Id.of("elders"), Version.parse("1.0.0"));
        TrainingVariant variant = variantOf(unknown).withName(LocalizedText.of("Elders"));

        List<Finding> losses = losses(variant);

        assertThat(expanded(variant)).doesNotContainKeys(SCHEMA + "timeRequired", SCHEMA + "description");
        assertThat(losses)
                .extracting(
                        Finding::rule,
                        Finding::severity,
                        finding -> finding.location().pointer())
                .containsExactly(tuple("format.left-out", Severity.WARNING, "/variantOf"));
    }

    @Test
    void saysForEachSectionWhatACourseHasNoPlaceFor() throws IOException {
        List<Finding> losses = losses(CANONICAL);

        assertThat(losses)
                .extracting(finding -> finding.location().pointer())
                .containsExactly(
                        "/goal",
                        "/setting",
                        "/supervisorRoles",
                        "/targetGroups",
                        "/activeComponents",
                        "/outcomes",
                        "/homework",
                        "/trainerProfiles",
                        "/trainerRequirements",
                        "/deliveryChannels",
                        "/effort",
                        "/indications");
        assertThat(losses).allSatisfy(loss -> {
            assertThat(loss.rule()).isEqualTo("format.not-held");
            assertThat(loss.severity()).isEqualTo(Severity.NOTE);
            assertThat(loss.kind()).isEqualTo(FindingKind.CONVERSION);
            assertThat("/" + loss.address().orElseThrow())
                    .isEqualTo(loss.location().pointer());
        });
        assertThat(losses.get(4).message().dutch())
                .isEqualTo("schema.org Course heeft geen plaats voor de werkzame bestanddelen: dat gaat verloren.");
        assertThat(losses.get(4).message().in(Locale.ENGLISH))
                .isEqualTo("schema.org Course has no place for the active components: that is lost.");
    }

    @Test
    void saysNothingOfASectionInWhichNothingIsLost() throws IOException {
        TrainingVariant withoutHomework = CANONICAL.withHomework(List.of());

        assertThat(losses(withoutHomework))
                .extracting(finding -> finding.location().pointer())
                .doesNotContain("/homework", "/sessions", "/changes");
    }

    @Test
    void saysThatTheTieOfASessionToComponentsIsLost() throws IOException {
        Session tied = CANONICAL.getSessions().orElseThrow().get(0).withComponents(Id.of("autonomy"));
        List<Session> sessions = Stream.concat(
                        Stream.of(tied),
                        CANONICAL.getSessions().orElseThrow().stream().skip(1))
                .toList();

        assertThat(losses(CANONICAL.withSessions(sessions)))
                .extracting(finding -> finding.location().pointer())
                .contains("/sessions");
    }

    @ParameterizedTest
    @CsvSource({"ON_SITE, onsite", "ONLINE, online", "MIXED, blended"})
    void saysHowTheSessionsAreHeldWhereTheTrainingDoes(DeliveryMode mode, String written) throws JsonLdError {
        Setting setting = Setting.builder()
                .workplace(Workplace.REGULAR)
                .deliveryMode(mode)
                .build();

        JsonObject course = expanded(CANONICAL.withSetting(setting));

        assertThat(value(thing(course, "hasCourseInstance"), "courseMode")).isEqualTo(written);
    }

    @Test
    void writesWhatASessionIsAbout() throws JsonLdError {
        Session session = Session.builder()
                .number(1)
                .duration(Duration.ofMinutes(750))
                .title(LocalizedText.of("Vertrouwen"))
                .addTopics(LocalizedText.of("luisteren"))
                .build();

        JsonObject section = thing(expanded(CANONICAL.withSessions(List.of(session))), "syllabusSections");

        assertThat(value(section, "name")).isEqualTo("Vertrouwen");
        assertThat(value(section, "timeRequired")).isEqualTo("PT12H30M");
        assertThat(value(thing(section, "about"), "name")).isEqualTo("luisteren");
    }

    @Test
    void canStandWithinAPageWhateverATextHolds() throws JsonLdError {
        String hostile = "</script><script>alert(1)</script><!-- @id \"{}\" \u2028";
        TrainingVariant variant = CANONICAL.withName(LocalizedText.of(hostile));

        assertThat(format().writer().text(variant)).doesNotContain("<");
        assertThat(value(expanded(variant), "name")).isEqualTo(hostile);
    }

    private static TrainingVariant variantOf(TrainingReference reference) {
        return TrainingVariant.builder()
                .variantOf(reference)
                .id(Id.of("mentorwijs-zorg"))
                .version(Version.parse("0.1.0"))
                .build();
    }

    private List<Finding> losses(TrainingVariant variant) throws IOException {
        return format().writer().write(variant, OutputStream.nullOutputStream());
    }

    /** What the document means, worked out by another; whatever it asks the network for, it does not get. */
    private JsonObject expanded(TrainingVariant variant) throws JsonLdError {
        JsonArray expanded = JsonLd.expand(
                        JsonDocument.of(new StringReader(format().writer().text(variant))))
                .loader((address, options) -> {
                    throw new AssertionError("asks for " + address);
                })
                .get();
        return expanded.getJsonObject(0);
    }

    private JsonObject written(TrainingVariant variant) throws JsonLdError {
        return JsonDocument.of(new StringReader(format().writer().text(variant)))
                .getJsonContent()
                .orElseThrow()
                .asJsonObject();
    }

    /** How many texts and numbers there are, types and context aside. */
    private static long values(JsonValue json) {
        return switch (json.getValueType()) {
            case OBJECT ->
                json.asJsonObject().entrySet().stream()
                        .filter(property -> !List.of("@context", "@type").contains(property.getKey()))
                        .mapToLong(property -> values(property.getValue()))
                        .sum();
            case ARRAY ->
                json.asJsonArray().stream().mapToLong(CourseFormatTest::values).sum();
            default -> 1;
        };
    }

    private static JsonObject thing(JsonObject of, String property) {
        return of.getJsonArray(SCHEMA + property).getJsonObject(0);
    }

    private static String value(JsonObject of, String property) {
        return thing(of, property).getString("@value");
    }

    private static List<String> strings(JsonArray texts) {
        return texts.getValuesAs(JsonString::getString);
    }
}
