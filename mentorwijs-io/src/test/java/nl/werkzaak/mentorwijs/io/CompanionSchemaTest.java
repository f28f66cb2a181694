package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.schema.KeywordOrder;
import nl.werkzaak.mentorwijs.model.schema.SchemaLayout;
import nl.werkzaak.mentorwijs.model.schema.ValueSchema;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what stands beside a variant say what the types say, and agree with the readers. */
class CompanionSchemaTest {

    private static final String COMMAND = "mvn -q -pl mentorwijs-io -am test -Dtest=CompanionSchemaTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dmentorwijs.regenerate=true";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int FAULTS = 2_000;

    /** A kind of document with its schema, and one such document. */
    private enum Kind {
        ACCEPTANCES(DocumentSchema.ACCEPTANCES, """
            {"schemaVersion": "1.0", "acceptancesOf": {"id": "zorg", "version": "0.1.0"}, "acceptances": [
              {"rule": "homework.removed", "address": "homework", "reason": {"nl": "Er is thuis geen rust."},
               "acceptedBy": "TEAM", "until": "2027-06-30"},
              {"rule": "session.duration.shorter", "address": "sessions", "reason": {"nl": "Rooster.", "en": "Rota."},
               "acceptedBy": "TEAM", "until": "2027-12-31"}]}
            """),
        RULES(DocumentSchema.RULES, """
            {"schemaVersion": "1.0", "rules": [
              {"id": "zorg:lang", "since": "1.0.0", "class": "DESCRIBED", "light": "RED", "basis": "ORGANISATION",
               "condition": {"kind": "SESSIONS_LONGER_THAN", "duration": "PT3H"}, "literature": ["Besluit 12"],
               "message": {"nl": "Te lang: bijeenkomst {sessions}, hooguit {limit}."}},
              {"id": "zorg:huiswerk", "class": "DESCRIBED", "light": "YELLOW", "basis": "ORGANISATION",
               "condition": {"kind": "ELEMENTS_FEWER_THAN", "list": "HOMEWORK", "number": 2},
               "literature": ["Besluit 13"], "message": {"nl": "{number} van {limit}."}}]}
            """);

        private final DocumentSchema schema;
        private final String document;

        Kind(DocumentSchema schema, String document) {
            this.schema = schema;
            this.document = document;
        }

        Companion<?> companion() {
            return this == RULES ? Companion.RULES : Companion.ACCEPTANCES;
        }
    }

    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "rule.id.namespace",
            "rule.parameter.missing",
            "text.bidi",
            "text.control",
            "text.language",
            "text.not-nfc");

    @ParameterizedTest
    @EnumSource
    void saysWhatTheTypesSay(Kind kind) throws IOException {
        String name = kind.name().toLowerCase(Locale.ROOT);
        ObjectNode type = new ValueSchema(true, list -> false)
                .of(kind.companion().type(), "urn:mentorwijs:schema:" + name + ":" + SchemaVersion.CURRENT);
        define(type, "SchemaVersion", "^" + SchemaVersion.CURRENT.major() + "\\.(0|[1-9][0-9]{0,8})$");
        if (kind == Kind.RULES) {
            askWhatRulesOfAnOrganisationNeed(type);
        }
        String written = SchemaLayout.of(KeywordOrder.of(type));

        Path file = Path.of("src", "main", "resources", kind.schema.resource());
        if (Boolean.getBoolean("mentorwijs.regenerate")) {
            Files.writeString(file, written);
        }
        assertThat(file)
                .as("the schema is out of date; write it anew with: " + COMMAND)
                .hasContent(written);
    }

    @ParameterizedTest
    @EnumSource(DocumentSchema.class)
    void isWhatTheStandardCallsASchema(DocumentSchema schema) {
        Schema standard = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(standard.validate(text(schema), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void takesWhatTheReaderTakes(Kind kind) {
        assertThat(rulesBrokenBy(kind, kind.document)).isEmpty();
        assertThat(REGISTRY.getSchema(text(kind.schema)).validate(kind.document, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheReaderOnWhateverStandsInADocument(Kind kind) {
        Schema compiled = REGISTRY.getSchema(text(kind.schema));
        OneFault fault = new OneFault(new Random(7));
        Set<String> beyond = new TreeSet<>();
        int refusedByBoth = 0;
        for (int i = 0; i < FAULTS; i++) {
            ObjectNode document = (ObjectNode) MAPPER.readTree(kind.document);
            fault.plantIn(document);
            List<Error> refused = compiled.validate(document.toString(), InputFormat.JSON);
            List<String> rules = rulesBrokenBy(kind, document.toString());
            if (refused.isEmpty()) {
                beyond.addAll(rules);
            } else {
                assertThat(rules).as("%s: %s", refused, document).isNotEmpty();
                refusedByBoth++;
            }
        }

        assertThat(refusedByBoth).isGreaterThan(FAULTS / 4);
        assertThat(beyond)
                .allMatch(rule -> rule.endsWith(".duplicate") || BEYOND_A_SCHEMA.contains(rule), "beyond a schema");
    }

    /** The type holds our own rules too, which need less. */
    private static void askWhatRulesOfAnOrganisationNeed(ObjectNode schema) {
        // A limit may be no time at all, where a session may not.
        define(schema, "Duration", "^PT(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?$");
        schema.withArray("required").add("rules");
        schema.withObject("properties").withObject("rules").put("minItems", 1);
        ObjectNode rule = schema.withObject("$defs").withObject("FidelityRule");
        rule.withArray("required").add("basis").add("condition").add("literature");
        ObjectNode properties = rule.withObject("properties");
        properties.withObject("basis").put("const", Basis.ORGANISATION.name());
        properties.withObject("literature").put("minItems", 1);
    }

    private static void define(ObjectNode schema, String definition, String pattern) {
        ((ObjectNode) schema.get("$defs").get(definition)).put("pattern", pattern);
    }

    private static String text(DocumentSchema schema) {
        return new String(schema.json(), StandardCharsets.UTF_8);
    }

    private static List<String> rulesBrokenBy(Kind kind, String document) {
        return Formats.standard()
                .byId("json")
                .flatMap(json -> json.reader(kind.companion()))
                .orElseThrow()
                .read(document)
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .toList();
    }
}
