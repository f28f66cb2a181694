package nl.werkzaak.mentorwijs.io.format;

import java.util.Optional;
import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.read.Opening;
import nl.werkzaak.mentorwijs.io.internal.read.TokenReader;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * A format that turns its documents into {@link Node nodes}. Everything that is checked of a JSON document is then checked
 * of its documents, within the same limits and with the same sentences, each at the place of its node.
 */
public abstract class NodeFormat implements DocumentFormat {

    /** A format. */
    protected NodeFormat() {}

    /**
     * Parses a document. Whatever its bytes are, nothing is thrown: what is wrong with them is a finding. Called by several
     * threads at once.
     *
     * @param document  its bytes, within the limit of bytes, not null
     * @param options  the limits; the reader holds those of depth, tokens and texts for the nodes; a format that unpacks its
     *     documents holds that of bytes for what it unpacks; not null
     * @param findings  told what is wrong with the document as this format, in any order; what has an error here as {@link
     *     Node.Kind#UNUSABLE} among the nodes is not reported again; not null
     * @return the root, empty if the document cannot be read, which has a finding that is an error
     */
    protected abstract Optional<Node> parse(byte[] document, ReadOptions options, Consumer<Finding> findings);

    @Override
    public final DocumentReader<TrainingVariant> reader(ReadOptions options) {
        return TokenReader.ofVariants(opening(), options);
    }

    @Override
    public <T> Optional<DocumentReader<T>> reader(Companion<T> companion, ReadOptions options) {
        return TokenReader.of(companion, opening(), options);
    }

    private Opening opening() {
        return Opening.ofNodes((document, options, faults) -> parse(document, options, faults::add));
    }
}
