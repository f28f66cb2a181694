package nl.werkzaak.mentorwijs.catalogue.fidelity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.Condition;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import org.immutables.value.Value;

/**
 * A rule of fidelity, as data. The facts come from the sources; the light is a judgement, since no source grades a
 * change. A rule of an organisation has an id with a namespace, such as {@code rivierenland:huiswerk}, and rests on that
 * organisation alone.
 *
 * @param id  the stable id, not null
 * @param since  the version of the catalogue, or of the organisation's list, that first had the rule; empty if it is not
 *     said
 * @param elementClass  the kind of element that it is about, not null
 * @param aspects  the aspects on which its light shines; none for a rule of an organisation; not null
 * @param light  the light of a finding, not null
 * @param basis  what the light rests on, empty where no source decides
 * @param condition  when the rule gives a finding, empty where code decides
 * @param citations  the source phrases on which the rule rests; none for a rule of an organisation; not null
 * @param literature  the publications or decisions on which the rule rests, not null
 * @param holds  what is the case when the rule gives no finding, empty for rules that cannot be broken
 * @param message  the sentence of a finding, with places for arguments, not null
 * @param hint  what would turn the light green, empty where nothing needs to be done
 * @param breaks  the sections, in YAML, of a variant that breaks the rule, empty if none is given
 * @param keeps  the sections, in YAML, of a variant that does not, empty if none is given
 */
@Value.Builder
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
@JsonPropertyOrder({
    "id",
    "since",
    "class",
    "aspects",
    "light",
    "basis",
    "condition",
    "citations",
    "literature",
    "holds",
    "message",
    "hint",
    "breaks",
    "keeps"
})
public record FidelityRule(
        String id,
        Optional<Version> since,
        @JsonProperty("class") ElementClass elementClass,
        List<Aspect> aspects,
        Light light,
        Optional<Basis> basis,
        Optional<Condition> condition,
        List<Citation> citations,
        List<String> literature,
        Optional<LocalizedText> holds,
        LocalizedText message,
        Optional<LocalizedText> hint,
        Optional<String> breaks,
        Optional<String> keeps)
        implements Keyed {

    private static final String NAMESPACE_END = ":";

    /** Copies what could change. */
    public FidelityRule {
        aspects = List.copyOf(aspects);
        citations = List.copyOf(citations);
        literature = List.copyOf(literature);
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    public static FidelityRuleBuilder builder() {
        return new FidelityRuleBuilder();
    }

    /**
     * Whether an organisation made the rule.
     *
     * @return true if the id has a namespace
     */
    public boolean isOfAnOrganisation() {
        return id.contains(NAMESPACE_END);
    }

    @Override
    public String key() {
        return id;
    }

    /** Rules are keys of what they come to, and to hash all their sentences takes longer than to judge by them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
