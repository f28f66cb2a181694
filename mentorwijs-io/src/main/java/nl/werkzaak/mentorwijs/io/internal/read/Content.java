package nl.werkzaak.mentorwijs.io.internal.read;

import java.util.Optional;
import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;

/** A document that its format could open. Each time that its tokens are asked for, they begin with the first. */
public interface Content {

    /**
     * The tokens of a document that is taken for valid: any fault ends the reading, and where it stands is not asked.
     *
     * @return the tokens, empty if the document is certainly not valid
     */
    Optional<Tokens> tokens();

    /**
     * The tokens with their places.
     *
     * @param faults  told what is wrong where reading can go on; not null
     * @return the tokens, not null
     */
    Tokens tokens(Consumer<Fault> faults);

    /**
     * Whether a text may stand without quotes, so that one can be taken for a number.
     *
     * @return true if it may
     */
    default boolean allowsBareText() {
        return false;
    }

    /**
     * Reports the characters that turn the direction of reading outside the values as well, where the format can hold any.
     *
     * @param root  the document, empty if it cannot be read to its end
     * @param faults  where to report them, not null
     */
    default void reportTurns(Optional<Node> root, Faults faults) {}
}
