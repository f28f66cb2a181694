package nl.werkzaak.mentorwijs.io.internal.token;

import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;

/** How a format makes tokens of a text. */
public interface Syntax {

    /**
     * The tokens of a text.
     *
     * @param text  the text, not null
     * @param faults  told what is wrong where reading can go on; may end it by throwing; not null
     * @return the tokens, not null
     */
    Tokens tokens(String text, Consumer<Fault> faults);

    /**
     * Whether a text may stand without quotes, so that one can be taken for a number.
     *
     * @return true if it may
     */
    boolean allowsBareText();
}
