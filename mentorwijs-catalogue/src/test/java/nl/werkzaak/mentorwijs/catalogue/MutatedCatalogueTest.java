package nl.werkzaak.mentorwijs.catalogue;

import static nl.werkzaak.mentorwijs.catalogue.CatalogueFault.fault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault in the JSON of the catalogue does not pass, and the message names the element. */
class MutatedCatalogueTest {

    static Stream<Arguments> faultsThatTheLoaderSees() {
        return Stream.of(
                        fault(
                                        "a dangling id in a statement",
                                        "\"literature\": [\"kaye-2011\"]",
                                        "\"literature\": [\"kay-2011\"]")
                                .says("literature/kay-2011", "causes/employers-know-little-of-groups"),
                        fault(
                                        "a dangling address in a gap",
                                        "\"about\": [\"effort/cycle\"]",
                                        "\"about\": [\"effort/cycles\"]")
                                .says("effort/cycles", "gaps/cycle-bearer"),
                        fault("a dangling gap in a crosswalk", "\"gaps\": [\"tailoring\"]", "\"gaps\": [\"tayloring\"]")
                                .says("gaps/tayloring", "crosswalks/tidier/tailoring"),
                        fault(
                                        "a dangling address in a term",
                                        "\"about\": [\"trainerProfiles\"]",
                                        "\"about\": [\"trainers\"]")
                                .says("trainers", "terms/trainers"),
                        fault(
                                        "a dangling address in a listing",
                                        "\"about\": \"learningGoals/SKILLS\"",
                                        "\"about\": \"learningGoals/skills\"")
                                .says("learningGoals/skills", "listings/"),
                        fault(
                                        "a dangling framework of a stage",
                                        "\"by\": \"erkenning-van-interventies\"",
                                        "\"by\": \"erkenning\"")
                                .says("organisations/erkenning", "developmentStages/first"),
                        fault(
                                        "a dangling asker of a question",
                                        "\"by\": \"werkzaak-rivierenland\"",
                                        "\"by\": \"werkzaak\"")
                                .says("organisations/werkzaak", "researchQuestions/how-to-ground"),
                        fault("a dangling maker of a step", "\"by\": \"project-group\"", "\"by\": \"projectgroup\"")
                                .says("organisations/projectgroup", "plannedPhases/preparation/kick-off"),
                        fault("a dangling guide of a focus group", "\"guidedBy\": \"tno\"", "\"guidedBy\": \"nto\"")
                                .says("organisations/nto", "focusGroups/job-coaches-and-trainers"),
                        fault(
                                        "a dangling work in a feature",
                                        "\"literature\": [\"booijink-2012\"]",
                                        "\"literature\": [\"booijink-2021\"]")
                                .says("literature/booijink-2021", "plannedProducts/handbook/format"),
                        fault(
                                        "a dangling address in a disagreement",
                                        "\"about\": [\"goal\", \"learningGoals/ATTITUDE\"]",
                                        "\"about\": [\"goals\", \"learningGoals/ATTITUDE\"]")
                                .says("goals", "disagreements/goal-attitude"),
                        fault(
                                        "a dangling address in a later publication",
                                        "\"about\": [\"outcomes\", \"effort\"]",
                                        "\"about\": [\"outcomes\", \"efforts\"]")
                                .says("efforts", "evidence/e3"),
                        fault(
                                        "a dangling source of a later publication",
                                        "\"source\": \"effect-study-page\"",
                                        "\"source\": \"effects-page\"")
                                .says("evidenceSources/effects-page", "evidence/e3"),
                        fault(
                                        "a dangling address in what was not found",
                                        "\"about\": [\"gaps/recognition-level\"]",
                                        "\"about\": [\"gaps/level\"]")
                                .says("gaps/level", "notFound/recognition"),
                        fault(
                                        "a dangling answer in a crosswalk",
                                        "\"answeredBy\": [\"name\"]",
                                        "\"answeredBy\": [\"names\"]")
                                .says("names", "crosswalks/tidier/brief-name"),
                        fault(
                                        "a dangling later publication in a crosswalk",
                                        "\"laterEvidence\": [\"e9\", \"e10\"]",
                                        "\"laterEvidence\": [\"e9\", \"e100\"]")
                                .says("evidence/e100", "crosswalks/tidier/why"),
                        fault(
                                        "a citation of nothing",
                                        "\"activeComponents/autonomy\": [",
                                        "\"activeComponents/autonomie\": [")
                                .says("activeComponents/autonomie"),
                        fault(
                                        "a citation outside the training",
                                        "\"activeComponents/autonomy\": [",
                                        "\"gaps/group-size\": [")
                                .says("gaps/group-size", "citations"),
                        fault(
                                        "an element without a citation",
                                        "\"activeComponents/autonomy\": [",
                                        "\"name/autonomy\": [")
                                .says("activeComponents/autonomy"),
                        fault(
                                        "an unknown source",
                                        "{ \"source\": \"tno\", \"line\": 3,",
                                        "{ \"source\": \"nto\", \"line\": 3,")
                                .says("name", "nto"),
                        fault(
                                        "a line beyond the source",
                                        "\"line\": 3, \"phrase\": \"Mentorwijs\"",
                                        "\"line\": 55, \"phrase\": \"Mentorwijs\"")
                                .says("name", "55", "54"),
                        fault(
                                        "a duplicate id in the training",
                                        "\"id\": \"focus-on-qualities\"",
                                        "\"id\": \"autonomy\"")
                                .says("autonomy", "activeComponents"),
                        fault(
                                        "a duplicate id in the background",
                                        "\"id\": \"interest-of-placing-companies\"",
                                        "\"id\": \"interest-grows\"")
                                .says("practice/interest-grows"),
                        fault("a duplicate id of a part", "\"id\": \"digital\"", "\"id\": \"available\"")
                                .says("deliveredProducts/handbook/available"),
                        fault(
                                        "an invented duration",
                                        "{ \"number\": 3, \"duration\": \"PT2H30M\" }",
                                        "{ \"number\": 3, \"duration\": \"PT3H\" }")
                                .says("effort", "13"),
                        fault("an invented estimate", "\"duration\": \"PT75H\"", "\"duration\": \"PT80H\"")
                                .says("effort/introduction", "80 uur"),
                        fault(
                                        "an invented reach",
                                        "\"value\": 120, \"exactness\": \"APPROXIMATE\" },\n        \"citations\"",
                                        "\"value\": 130, \"exactness\": \"APPROXIMATE\" },\n        \"citations\"")
                                .says("reach/trained-supervisors", "130"),
                        fault("an invented number of municipalities", "\"value\": 9,", "\"value\": 8,")
                                .says("organisations/werkzaak-rivierenland/municipalities", "8"),
                        fault("an invented period", "\"months\": 6", "\"months\": 7")
                                .says("projectPeriods/planned", "7"),
                        fault("an invented month", "\"lastMonth\": \"2016-12\"", "\"lastMonth\": \"2016-11\"")
                                .says("projectPeriods/planned", "november"),
                        fault("an invented first year", "\"firstMonth\": \"2016-06\"", "\"firstMonth\": \"2015-06\"")
                                .says("projectPeriods/planned", "2015"),
                        fault("an invented last year", "\"lastMonth\": \"2016-12\"", "\"lastMonth\": \"2017-12\"")
                                .says("projectPeriods/planned", "2017"),
                        fault(
                                        "an invented stage",
                                        "\"number\": 1,\n        \"kind\": \"REACHED\"",
                                        "\"number\": 3,\n        \"kind\": \"REACHED\"")
                                .says("developmentStages/first", "3"),
                        fault(
                                        "an invented number of sessions",
                                        "\"phrase\": \"vijf bijeenkomsten\" }",
                                        "\"phrase\": \"bijeenkomsten\" }")
                                .says("sessions", "5"),
                        fault(
                                        "an invented phase",
                                        "\"number\": 1,\n        \"label\"",
                                        "\"number\": 6,\n        \"label\"")
                                .says("plannedPhases/preparation", "6"),
                        fault("an invented first month", "\"firstMonth\": \"2016-06\"", "\"firstMonth\": \"2016-05\"")
                                .says("projectPeriods/planned", "mei"),
                        fault("an invented number of themes", "op 7 thema's", "op thema's")
                                .says("organisations/tno", "7"),
                        fault(
                                        "a changed letter in the name of an organisation",
                                        "\"name\": \"TNO\"",
                                        "\"name\": \"TNA\"")
                                .says("organisations/tno", "TNA"),
                        fault(
                                        "a changed letter in an abbreviation",
                                        "\"abbreviation\": \"WAP\"",
                                        "\"abbreviation\": \"WAQ\"")
                                .says("organisations/werkzaak-rivierenland/wap", "WAQ"),
                        fault("a changed letter in an author", "\"authors\": [\"Kaye\"]", "\"authors\": [\"Kay\"]")
                                .says("literature/kaye-2011", "Kay"),
                        fault(
                                        "a changed letter in a title",
                                        "\"title\": \"Hoe schrijf ik",
                                        "\"title\": \"Hoe schreef ik")
                                .says("literature/booijink-2012", "Hoe schreef ik"),
                        fault(
                                        "an invented year",
                                        "\"year\": 2015,\n        \"citations\"",
                                        "\"year\": 2016,\n        \"citations\"")
                                .says("literature/blonk-2015", "2016"),
                        fault(
                                        "a changed letter in a name",
                                        "\"text\": \"kwetsbare werknemers\"",
                                        "\"text\": \"kwetsbare werkgevers\"")
                                .says("terms/vulnerable-employees/vulnerable-workers", "kwetsbare werkgevers"),
                        fault(
                                        "a changed letter in a wording",
                                        "\"text\": \"Naast schatting\"",
                                        "\"text\": \"Naar schatting\"")
                                .says("disagreements/spelling-estimate", "Naar schatting"),
                        fault(
                                        "a measurement without conditions",
                                        "\"kind\": \"FULL_REFERENCE\"",
                                        "\"kind\": \"EFFECT\"")
                                .says("evidence/e9"),
                        fault("a number of zero", "\"trainers\": 2", "\"trainers\": 0")
                                .says("trainers"),
                        fault("an unknown property", "\"publisher\": \"TNO\"", "\"publsher\": \"TNO\"")
                                .says("publsher"),
                        fault(
                                        "a property twice",
                                        "\"publisher\": \"TNO\",",
                                        "\"publisher\": \"TNO\", \"publisher\": \"TNO\",")
                                .says("publisher"),
                        fault("a number with a fraction", "\"lines\": 54", "\"lines\": 54.5")
                                .says("lines"),
                        fault("a number as text", "\"lines\": 54", "\"lines\": \"54\"")
                                .says("lines"),
                        fault("something after the end", "\n}\n", "\n}\n{}").says("Trailing token"))
                .map(fault -> Arguments.of(fault.what(), fault.mutated(), fault.expected()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsThatTheLoaderSees")
    void refusesToLoad(String what, String json, List<String> expected) {
        assertThatThrownBy(() -> read(json)).message().contains(expected);
    }

    static Stream<Arguments> faultsThatTheSourcesShow() {
        return Stream.of(
                        fault(
                                        "a wrong line",
                                        "\"line\": 81, \"phrase\": \"het creëren van leerrijk werk",
                                        "\"line\": 83, \"phrase\": \"het creëren van leerrijk werk")
                                .says("activeComponents/learning-rich-work", "line 83", "it stands at [81]"),
                        fault(
                                        "a changed letter in a phrase",
                                        "\"phrase\": \"compassie tonen\"",
                                        "\"phrase\": \"compassie tonnen\"")
                                .says(
                                        "activeComponents/transformational-leadership/compassion",
                                        "compassie tonnen",
                                        "[]"),
                        fault("another text", "\"sha256\": \"17e0", "\"sha256\": \"07e0")
                                .says("sources/tno", "07e0"),
                        fault("another number of lines", "\"lines\": 54", "\"lines\": 55")
                                .says("sources/tno", "55"))
                .map(fault -> Arguments.of(fault.what(), fault.mutated(), fault.expected()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsThatTheSourcesShow")
    void doesNotPassTheSourceCheck(String what, String json, List<String> expected) {
        SourceTexts texts = SourceTexts.rebuiltFrom(MentorwijsCatalogue.canonical());

        assertThat(SourceCheck.faults(read(json), texts))
                .anySatisfy(fault -> assertThat(fault).contains(expected));
    }

    @Test
    void passesTheSourceCheckUnchanged() {
        SourceTexts texts = SourceTexts.rebuiltFrom(MentorwijsCatalogue.canonical());

        assertThat(SourceCheck.faults(MentorwijsCatalogue.canonical(), texts)).isEmpty();
    }

    @Test
    void hasAFaultForEachRule() {
        Set<String> broken = new TreeSet<>();
        faultsThatTheLoaderSees().forEach(fault -> broken.addAll(rulesBrokenBy((String) fault.get()[1])));

        assertThat(broken).isEqualTo(CatalogueRules.TEXTS.rules());
    }

    private static List<String> rulesBrokenBy(String json) {
        try {
            read(json);
            return List.of();
        } catch (RuntimeException e) {
            return e.getCause() instanceof InvalidCatalogueException invalid
                    ? invalid.violations().stream()
                            .map(violation -> violation.rule())
                            .toList()
                    : List.of();
        }
    }

    private static Catalogue read(String json) {
        return CatalogueJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
