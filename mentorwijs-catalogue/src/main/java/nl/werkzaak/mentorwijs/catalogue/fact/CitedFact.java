package nl.werkzaak.mentorwijs.catalogue.fact;

import java.util.List;
import nl.werkzaak.mentorwijs.model.provenance.Citation;

/** A fact that names the places in the sources on which it rests. */
public interface CitedFact extends Fact {

    /**
     * The places in the sources on which it rests.
     *
     * @return the citations, at least one in a catalogue
     */
    List<Citation> getCitations();

    @Override
    default List<Citation> citations() {
        return getCitations();
    }
}
