package nl.werkzaak.mentorwijs.io.internal.read;

import java.util.Optional;
import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.internal.accept.FastReader;
import nl.werkzaak.mentorwijs.io.internal.accept.FastReader.Accepted;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentKind;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentVersions;
import nl.werkzaak.mentorwijs.io.internal.explain.FullCheck;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.token.LimitedTokens;
import nl.werkzaak.mentorwijs.io.internal.tree.Trees;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Reads documents of one kind in one format: a valid one fast, and any other once more with the full check.
 *
 * @param <T>  what a document comes to
 * @param kind  the kind of the documents, not null
 * @param opening  gets at the content of a document, not null
 * @param options  the limits, not null
 */
public record TokenReader<T>(DocumentKind<T> kind, Opening opening, ReadOptions options) implements DocumentReader<T> {

    /**
     * A reader of variants.
     *
     * @param opening  gets at the content of a document, not null
     * @param options  the limits, not null
     * @return the reader, not null
     */
    public static DocumentReader<TrainingVariant> ofVariants(Opening opening, ReadOptions options) {
        return new TokenReader<>(DocumentKind.VARIANT, opening, options);
    }

    /**
     * A reader of documents that stand beside variants.
     *
     * @param <T>  what such a document comes to
     * @param companion  the kind of the documents, not null
     * @param opening  gets at the content of a document, not null
     * @param options  the limits, not null
     * @return the reader, empty if no such documents can be read
     */
    public static <T> Optional<DocumentReader<T>> of(Companion<T> companion, Opening opening, ReadOptions options) {
        return DocumentKind.besideVariants(companion.type()).map(kind -> new TokenReader<>(kind, opening, options));
    }

    @Override
    public ReadResult<T> read(byte[] document) {
        Faults faults = new Faults(options.getMaxFindings());
        return opening.open(document, options, faults)
                .map(content -> read(content, faults))
                .orElseGet(() -> refused(faults, new Locator(Optional::empty)));
    }

    private ReadResult<T> read(Content content, Faults faults) {
        Optional<Accepted<T>> accepted = faults.anyError() ? Optional.empty() : accept(content);
        return accepted.map(found -> accepted(found, faults, new Locator(() -> tree(content, fault -> {}))))
                .orElseGet(() -> explained(content, faults));
    }

    private Optional<Accepted<T>> accept(Content content) {
        return content.tokens().flatMap(tokens -> FastReader.read(kind, new LimitedTokens(tokens, options)));
    }

    private ReadResult<T> accepted(Accepted<T> accepted, Faults faults, Locator locator) {
        DocumentVersions.warnings(accepted.draft(), locator::place).forEach(faults::add);
        return ReadResult.of(Optional.of(accepted.value()), faults.findings(), faults.suppressed(), locator);
    }

    private ReadResult<T> explained(Content content, Faults faults) {
        Optional<Node> root = tree(content, faults::add);
        Locator locator = new Locator(() -> root);
        Optional<Fault> unknownForm = root.flatMap(FullCheck::unknownForm);
        if (unknownForm.isPresent()) {
            Faults alone = new Faults(1);
            alone.add(unknownForm.get());
            return refused(alone, locator);
        }
        root.ifPresent(node -> new FullCheck(kind).check(node, content.allowsBareText(), faults));
        content.reportTurns(root, faults);
        return refused(faults, locator);
    }

    private static <T> ReadResult<T> refused(Faults faults, Locator locator) {
        if (!faults.anyError()) {
            faults.add(Fault.structure("internal.unexplained", "", Position.START));
        }
        return ReadResult.of(Optional.empty(), faults.findings(), faults.suppressed(), locator);
    }

    private Optional<Node> tree(Content content, Consumer<Fault> faults) {
        return Trees.read(new LimitedTokens(content.tokens(faults), options), faults);
    }
}
