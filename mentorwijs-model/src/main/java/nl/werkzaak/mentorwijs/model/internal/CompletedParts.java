package nl.werkzaak.mentorwijs.model.internal;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a variant, with those that it leaves out taken from the training of which it is one.
 *
 * @param variant  the variant, not null
 * @param parent  the training of which it is a variant, not null
 */
public record CompletedParts(Parts variant, Parts parent) implements Parts {

    @Override
    public Optional<String> key() {
        return variant.key();
    }

    @Override
    public boolean isAbsent(String property) {
        return from(property).isAbsent(property);
    }

    @Override
    public Optional<Object> value(String property) {
        return from(property).value(property);
    }

    @Override
    public Optional<List<Parts>> elements(String list) {
        return from(list).elements(list);
    }

    /** The contact time of other sessions is no figure of this training. */
    private Parts from(String property) {
        boolean own = !variant.isAbsent(property)
                || (property.equals(PartRules.EFFORT) && !variant.isAbsent(PartRules.SESSIONS));
        return own ? variant : parent;
    }
}
