package nl.werkzaak.mentorwijs.io.internal.read;

import java.util.Optional;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.source.Gate;
import nl.werkzaak.mentorwijs.io.internal.token.Syntax;

/** How a format gets from bytes to the content of a document. */
@FunctionalInterface
public interface Opening {

    /**
     * Opens a document.
     *
     * @param document  its bytes, not null
     * @param options  the limits, not null
     * @param faults  where to say what is wrong, not null
     * @return the content, empty if the document cannot be read, which is then said
     */
    Optional<Content> open(byte[] document, ReadOptions options, Faults faults);

    /**
     * The opening of a format that is text.
     *
     * @param syntax  makes tokens of the text, not null
     * @return the opening, not null
     */
    static Opening ofText(Syntax syntax) {
        return (document, options, faults) ->
                Gate.admit(document, options, faults).map(source -> new TextContent(source, syntax));
    }

    /**
     * The opening of a format that gives nodes.
     *
     * @param parser  makes nodes of a document that keeps within the limit of bytes, not null
     * @return the opening, not null
     */
    static Opening ofNodes(Parser parser) {
        return (document, options, faults) -> Gate.fits(document, options, faults)
                ? parser.parse(document, options, faults).map(NodeContent::new)
                : Optional.empty();
    }

    /** Makes nodes of a document. */
    @FunctionalInterface
    interface Parser {

        /**
         * Makes nodes of a document.
         *
         * @param document  its bytes, within the limit of bytes, not null
         * @param options  the limits, not null
         * @param faults  where to say what is wrong, not null
         * @return the root, empty if the document cannot be read, which is then said
         */
        Optional<Node> parse(byte[] document, ReadOptions options, Faults faults);
    }
}
