package nl.werkzaak.mentorwijs.catalogue.fidelity;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The rules of fidelity, in one list. */
public final class FidelityRules {

    private static final String RESOURCE = "fidelity-rules.json";

    private static final JsonSetter.Value ABSENT_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private FidelityRules() {}

    /**
     * The rules, in the order in which they are told.
     *
     * @return the rules, not null
     */
    public static List<FidelityRule> standard() {
        return Loaded.RULES;
    }

    private record RuleList(List<FidelityRule> rules) {}

    private static final class Loaded {

        static final List<FidelityRule> RULES = load();

        private static List<FidelityRule> load() {
            try (InputStream json = FidelityRules.class.getResourceAsStream(RESOURCE)) {
                if (json == null) {
                    throw new IllegalStateException("resource " + RESOURCE + " is missing");
                }
                RuleList list = JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .withConfigOverride(List.class, config -> config.setNullHandling(ABSENT_IS_EMPTY))
                        .build()
                        .readValue(json, RuleList.class);
                return List.copyOf(list.rules());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
