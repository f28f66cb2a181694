package nl.werkzaak.mentorwijs.catalogue.fact;

import java.util.List;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/**
 * Something that a catalogue says: it has a key, it can be found by its words, and it may have parts and point at other
 * things in the catalogue.
 */
public interface Fact extends Validated, Keyed {

    /**
     * The name by which the fact is addressed; unique in its list.
     *
     * @return the id, not null
     */
    Id getId();

    /**
     * What the fact says in words, the label first.
     *
     * @return the texts, empty if it has no words of its own
     */
    List<LocalizedText> texts();

    /**
     * The places in the sources on which the fact rests.
     *
     * @return the citations, empty if it does not rest on the sources
     */
    default List<Citation> citations() {
        return List.of();
    }

    /**
     * The facts of which this one consists.
     *
     * @return the parts in the order of the document, not null
     */
    default List<Fact> parts() {
        return List.of();
    }

    /**
     * The other things in the catalogue at which the fact points.
     *
     * @return their addresses, not null
     */
    default List<Address> references() {
        return List.of();
    }

    @Override
    default String key() {
        return getId().value();
    }
}
