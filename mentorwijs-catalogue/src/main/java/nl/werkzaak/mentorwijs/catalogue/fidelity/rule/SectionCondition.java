package nl.werkzaak.mentorwijs.catalogue.fidelity.rule;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;

/** A condition on a section as a whole. */
public sealed interface SectionCondition extends Condition {

    /**
     * The section that it looks at.
     *
     * @return the section, not null
     */
    Section section();

    /**
     * A section differs from the canonical one.
     *
     * @param section  the section, not null
     */
    @Fills("section")
    record SectionChanged(Section section) implements SectionCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return Match.when(comparison.section(section).adaptation().isPresent(), () -> match(section));
        }
    }

    /**
     * A section is as it is in the canonical training.
     *
     * @param section  the section, not null
     */
    @Fills("section")
    record SectionUnchanged(Section section) implements SectionCondition {

        @Override
        public List<Match> matches(Comparison comparison) {
            return Match.when(!comparison.section(section).adaptation().isPresent(), () -> match(section));
        }
    }

    private static Match match(Section section) {
        return Match.at("/" + section).about(Address.parse(section.jsonName())).with("section", section.jsonName());
    }
}
