package nl.werkzaak.mentorwijs.io.internal.read;

import java.util.Optional;
import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.internal.accept.ShortWay;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentKind;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentVersions;
import nl.werkzaak.mentorwijs.io.internal.explain.Explanation;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.source.Gate;
import nl.werkzaak.mentorwijs.io.internal.source.SourceText;
import nl.werkzaak.mentorwijs.io.internal.token.LimitedTokens;
import nl.werkzaak.mentorwijs.io.internal.token.Syntax;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedNode;
import nl.werkzaak.mentorwijs.io.internal.tree.Trees;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Reads documents of one kind in one format: a valid one on the short way, and any other once more on the long way.
 *
 * @param <T>  what a document comes to
 * @param kind  the kind of the documents, not null
 * @param explanation  the long way for that kind, not null
 * @param syntax  makes tokens of a text, not null
 * @param options  the limits, not null
 */
public record TokenReader<T>(DocumentKind<T> kind, Explanation explanation, Syntax syntax, ReadOptions options)
        implements DocumentReader<T> {

    /**
     * A reader of variants.
     *
     * @param syntax  makes tokens of a text, not null
     * @param options  the limits, not null
     * @return the reader, not null
     */
    public static DocumentReader<TrainingVariant> ofVariants(Syntax syntax, ReadOptions options) {
        return new TokenReader<>(DocumentKind.VARIANT, Explanation.VARIANT, syntax, options);
    }

    /**
     * A reader of documents that stand beside variants.
     *
     * @param <T>  what such a document comes to
     * @param companion  the kind of the documents, not null
     * @param syntax  makes tokens of a text, not null
     * @param options  the limits, not null
     * @return the reader, empty if no such documents can be read
     */
    public static <T> Optional<DocumentReader<T>> of(Companion<T> companion, Syntax syntax, ReadOptions options) {
        return DocumentKind.besideVariants(companion.type())
                .map(kind -> new TokenReader<>(kind, Explanation.of(kind), syntax, options));
    }

    @Override
    public ReadResult<T> read(byte[] document) {
        Faults faults = new Faults(options.getMaxFindings());
        Optional<SourceText> source = Gate.admit(document, options, faults);
        return source.map(text -> read(text, faults)).orElseGet(() -> refused(faults, new Locator(Optional::empty)));
    }

    private ReadResult<T> read(SourceText source, Faults faults) {
        Locator locator = new Locator(() -> tree(source, fault -> {}));
        Optional<ShortWay<T>> accepted = source.turns().isEmpty() ? accept(source) : Optional.empty();
        return accepted.map(found -> accepted(found, faults, locator)).orElseGet(() -> explained(source, faults));
    }

    private Optional<ShortWay<T>> accept(SourceText source) {
        return ShortWay.of(kind, new LimitedTokens(syntax.tokens(source), options));
    }

    private ReadResult<T> accepted(ShortWay<T> accepted, Faults faults, Locator locator) {
        DocumentVersions.warnings(
                        accepted.draft(),
                        pointer -> locator.apply(pointer).position().orElse(Position.START))
                .forEach(faults::add);
        return ReadResult.of(Optional.of(accepted.value()), faults.findings(), faults.suppressed(), locator);
    }

    private ReadResult<T> explained(SourceText source, Faults faults) {
        Optional<LocatedNode> root = tree(source, faults::add);
        Locator locator = new Locator(() -> root);
        Optional<Fault> unknownForm = root.flatMap(Explanation::unknownForm);
        if (unknownForm.isPresent()) {
            Faults alone = new Faults(1);
            alone.add(unknownForm.get());
            return refused(alone, locator);
        }
        root.ifPresentOrElse(
                node -> {
                    explanation.explain(node, syntax.allowsBareText(), faults);
                    Turns.report(source, node, faults);
                },
                () -> Turns.report(source, faults));
        return refused(faults, locator);
    }

    private static <T> ReadResult<T> refused(Faults faults, Locator locator) {
        if (!faults.anyError()) {
            faults.add(Fault.structure("internal.unexplained", "", Position.START));
        }
        return ReadResult.of(Optional.empty(), faults.findings(), faults.suppressed(), locator);
    }

    private Optional<LocatedNode> tree(SourceText source, Consumer<Fault> faults) {
        return Trees.read(new LimitedTokens(syntax.tokens(source, faults), options), faults);
    }
}
