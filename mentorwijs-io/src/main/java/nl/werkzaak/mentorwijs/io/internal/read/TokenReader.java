package nl.werkzaak.mentorwijs.io.internal.read;

import java.util.Optional;
import java.util.function.Consumer;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.VariantReader;
import nl.werkzaak.mentorwijs.io.internal.accept.Acceptance;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentVersions;
import nl.werkzaak.mentorwijs.io.internal.explain.Explanation;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.internal.source.Gate;
import nl.werkzaak.mentorwijs.io.internal.source.SourceText;
import nl.werkzaak.mentorwijs.io.internal.token.LimitedTokens;
import nl.werkzaak.mentorwijs.io.internal.token.Syntax;
import nl.werkzaak.mentorwijs.io.internal.token.Tokens;
import nl.werkzaak.mentorwijs.io.internal.tree.LocatedNode;
import nl.werkzaak.mentorwijs.io.internal.tree.Trees;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Reads a variant in one format: a valid one on the short way, and any other once more on the long way.
 *
 * @param syntax  makes tokens of a text, not null
 * @param options  the limits, not null
 */
public record TokenReader(Syntax syntax, ReadOptions options) implements VariantReader {

    @Override
    public ReadResult<TrainingVariant> read(String document) {
        return read(StrictUtf8.bytesOf(document));
    }

    @Override
    public ReadResult<TrainingVariant> read(byte[] document) {
        Faults faults = new Faults(options.getMaxFindings());
        Optional<SourceText> source = Gate.admit(document, options, faults);
        return source.map(text -> read(text, faults)).orElseGet(() -> refused(faults, new Locator(Optional::empty)));
    }

    private ReadResult<TrainingVariant> read(SourceText source, Faults faults) {
        Locator locator = new Locator(() -> tree(source, fault -> {}));
        Optional<Acceptance> acceptance = source.turns().isEmpty() ? accept(source) : Optional.empty();
        return acceptance.map(accepted -> accepted(accepted, locator)).orElseGet(() -> explained(source, faults));
    }

    private Optional<Acceptance> accept(SourceText source) {
        return Acceptance.of(tokens(source, fault -> {
            throw new UnreadableException(fault);
        }));
    }

    private ReadResult<TrainingVariant> accepted(Acceptance acceptance, Locator locator) {
        Faults faults = new Faults(options.getMaxFindings());
        DocumentVersions.warnings(
                        acceptance.draft(),
                        pointer -> locator.apply(pointer).position().orElse(Position.START))
                .forEach(faults::add);
        return ReadResult.of(Optional.of(acceptance.variant()), faults.findings(), faults.suppressed(), locator);
    }

    private ReadResult<TrainingVariant> explained(SourceText source, Faults faults) {
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
                    Explanation.of(node, syntax.allowsBareText(), faults);
                    Turns.report(source, node, faults);
                },
                () -> Turns.report(source, faults));
        return refused(faults, locator);
    }

    private static ReadResult<TrainingVariant> refused(Faults faults, Locator locator) {
        if (!faults.anyError()) {
            faults.add(Fault.structure("internal.unexplained", "", Position.START));
        }
        return ReadResult.of(Optional.empty(), faults.findings(), faults.suppressed(), locator);
    }

    private Optional<LocatedNode> tree(SourceText source, Consumer<Fault> faults) {
        return Trees.read(tokens(source, faults), faults);
    }

    private Tokens tokens(SourceText source, Consumer<Fault> faults) {
        return new LimitedTokens(syntax.tokens(source.text(), faults), options);
    }
}
