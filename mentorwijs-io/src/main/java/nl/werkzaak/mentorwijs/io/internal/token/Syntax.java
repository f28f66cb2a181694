package nl.werkzaak.mentorwijs.io.internal.token;

import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.source.SourceText;

/** How a format makes tokens of a document. */
public interface Syntax {

    /**
     * The tokens of a document that is taken for valid: any fault ends the reading, and where it stands is not asked.
     *
     * @param source  the document, not null
     * @return the tokens, not null
     */
    Tokens tokens(SourceText source);

    /**
     * The tokens of a document, with their positions.
     *
     * @param source  the document, not null
     * @param faults  told what is wrong where reading can go on; may end it by throwing; not null
     * @return the tokens, not null
     */
    Tokens tokens(SourceText source, Consumer<Fault> faults);

    /**
     * Whether a text may stand without quotes, so that one can be taken for a number.
     *
     * @return true if it may
     */
    boolean allowsBareText();
}
