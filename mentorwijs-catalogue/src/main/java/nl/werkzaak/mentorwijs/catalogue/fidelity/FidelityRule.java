package nl.werkzaak.mentorwijs.catalogue.fidelity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;

/**
 * A rule of fidelity, as data. The facts come from the sources; the light is ours, since no source grades a change.
 *
 * @param id  the stable id, not null
 * @param since  the version of the catalogue that first had the rule, not null
 * @param elementClass  the kind of element that it is about, not null
 * @param aspects  the aspects on which its light shines, not null
 * @param light  the light of a finding, not null
 * @param basis  what the light rests on, empty where no source decides
 * @param condition  when the rule gives a finding, not null
 * @param list  the list that the condition looks at, empty where it needs none
 * @param citations  the source phrases on which the rule rests, not null
 * @param literature  the publications on which the rule rests, not null
 * @param holds  what is the case when the rule gives no finding, empty for rules that cannot be broken
 * @param message  the sentence of a finding, with places for arguments, not null
 * @param hint  what would turn the light green, empty where nothing needs to be done
 */
public record FidelityRule(
        String id,
        Version since,
        @JsonProperty("class") ElementClass elementClass,
        List<Aspect> aspects,
        Light light,
        Optional<Basis> basis,
        Condition condition,
        Optional<String> list,
        List<Citation> citations,
        List<String> literature,
        Optional<LocalizedText> holds,
        LocalizedText message,
        Optional<LocalizedText> hint) {

    /** Copies what could change. */
    public FidelityRule {
        aspects = List.copyOf(aspects);
        citations = List.copyOf(citations);
        literature = List.copyOf(literature);
    }
}
