package nl.werkzaak.mentorwijs.catalogue.framework;

import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.Change;

/**
 * How much of a framework for describing interventions a variant answers; in Dutch: volledigheid.
 *
 * <p>Whether an element answers an item is what the catalogue says of the canonical one. A variant answers less where it
 * leaves an element out, and more where it states what no source says. What the catalogue tells around the training, such
 * as its rationale, counts for a variant as it does for the canonical training.
 *
 * @param framework  the framework, not null
 * @param items  the answer to each of its items, in its order, not null
 */
public record Completeness(Crosswalk framework, List<ItemAnswer> items) {

    /** Copies what could change. */
    public Completeness {
        items = List.copyOf(items);
    }

    /**
     * How much a variant answers.
     *
     * @param framework  the framework, with what of the catalogue answers its items, not null
     * @param training  what the variant comes to, not null
     * @param changes  what the variant says of its changes, not null
     * @return the answers, not null
     */
    public static Completeness of(Crosswalk framework, Training training, List<Change> changes) {
        Statements statements = Statements.of(training, changes);
        return new Completeness(
                framework,
                framework.getItems().stream()
                        .map(item -> answer(item, statements))
                        .toList());
    }

    /**
     * How many items the canonical training answers that far.
     *
     * @param coverage  how far, not null
     * @return the number, 0 or more
     */
    public long canonical(Coverage coverage) {
        return items.stream()
                .filter(answer -> answer.item().coverage() == coverage)
                .count();
    }

    /**
     * How many items the variant answers that far.
     *
     * @param coverage  how far, not null
     * @return the number, 0 or more
     */
    public long variant(Coverage coverage) {
        return items.stream().filter(answer -> answer.coverage() == coverage).count();
    }

    private static ItemAnswer answer(CrosswalkItem item, Statements statements) {
        Map<Id, Address> filled = statements.filling(item.getGaps());
        List<Address> kept =
                item.getAnsweredBy().stream().filter(statements::have).toList();
        return new ItemAnswer(item, kept, filled, statements.besides(item));
    }
}
