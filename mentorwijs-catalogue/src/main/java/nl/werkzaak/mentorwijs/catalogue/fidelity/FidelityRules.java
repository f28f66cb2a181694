package nl.werkzaak.mentorwijs.catalogue.fidelity;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ConditionKind;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The rules of this library, in one list: a provider as any other is, of rules that are data.
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

        static final List<FidelityRule> RULES = load();

        /** A condition is told by its kind, as in the rules of organisations. */
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = ConditionKind.PROPERTY)
        private interface NamedByKind {}

        private static List<FidelityRule> load() {
            try (InputStream json = FidelityRules.class.getResourceAsStream(RESOURCE)) {
                if (json == null) {
                    throw new IllegalStateException("resource " + RESOURCE + " is missing");
                }
                return JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .addMixIn(Condition.class, NamedByKind.class)
                        .registerSubtypes(ConditionKind.all().stream()
                                .map(kind -> new NamedType(kind.type(), kind.name()))
                                .toArray(NamedType[]::new))
                        .withConfigOverride(List.class, config -> config.setNullHandling(ABSENT_IS_EMPTY))
                        .build()
                        .readValue(json, FidelityRuleList.class)
                        .rules();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
