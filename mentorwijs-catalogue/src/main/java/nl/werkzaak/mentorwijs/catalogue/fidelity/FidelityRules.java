package nl.werkzaak.mentorwijs.catalogue.fidelity;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ConditionKind;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules of this library, in one list: a provider as any other is, of rules that are data. What they rest on is in
 * {@code fidelity-rules.json}, their sentences are in a bundle beside it.
 */
public final class FidelityRules implements FidelityRuleProvider {

    private static final String RESOURCE = "/META-INF/mentorwijs/fidelity-rules.json";

    private static final JsonSetter.Value ABSENT_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    /** The provider of the rules of this library, which every assessor asks first. */
    public FidelityRules() {}

    /**
     * The rules of this library, in the order in which they are told.
     *
     * @return the rules, not null
     */
    public static List<FidelityRule> standard() {
        return Loaded.RULES;
    }

    @Override
    public List<FidelityCheck> checks() {
        return standard().stream().map(FidelityCheck::of).toList();
    }

    private static final class Loaded {

        private static final RuleTexts TEXTS = RuleTexts.of(FidelityRules.class, "FidelityRules");
        private static final Set<String> SENTENCES = TEXTS.rules();
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Condition.class, NamedByKind.class)
                .registerSubtypes(ConditionKind.all().stream()
                        .map(kind -> new NamedType(kind.type(), kind.name()))
                        .toArray(NamedType[]::new))
                .withConfigOverride(List.class, config -> config.setNullHandling(ABSENT_IS_EMPTY))
                .build();

        static final List<FidelityRule> RULES = load();

        /** A condition is recognised by its kind, as in the rules of organisations. */
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = ConditionKind.PROPERTY)
        private interface NamedByKind {}

        private static List<FidelityRule> load() {
            try (InputStream json = FidelityRules.class.getResourceAsStream(RESOURCE)) {
                if (json == null) {
                    throw new IllegalStateException("resource " + RESOURCE + " is missing");
                }
                JsonNode list = MAPPER.readTree(json);
                list.get("rules").forEach(rule -> addSentences((ObjectNode) rule));
                return MAPPER.treeToValue(list, FidelityRuleList.class).rules();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** An organisation's rules have their sentences with them; ours are in a bundle, as those of all other rules. */
        private static void addSentences(ObjectNode rule) {
            String id = rule.get("id").asString();
            addSentence(rule, "message", id);
            addSentence(rule, "holds", id + ".holds");
            addSentence(rule, "hint", id + ".hint");
        }

        private static void addSentence(ObjectNode rule, String property, String key) {
            if (SENTENCES.contains(key)) {
                rule.putObject(property)
                        .put("nl", TEXTS.sentence(key, Map.of(), RuleTexts.DUTCH))
                        .put("en", TEXTS.sentence(key, Map.of(), Locale.ENGLISH));
            }
        }
    }
}
