package nl.werkzaak.mentorwijs.io.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AdaptationRecord;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.variant.Resolution;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantResolver;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Takes what was read all the way: resolves it against the canonical training, judges how faithful it is, and gives each
 * finding its line and column. Instances are immutable and safe to share.
 */
public final class Mentorwijs {

    private static final Mentorwijs STANDARD =
            new Mentorwijs(VariantResolver.standard(), FidelityAssessor.standard());

    private final VariantResolver resolver;
    private final FidelityAssessor assessor;

    private Mentorwijs(VariantResolver resolver, FidelityAssessor assessor) {
        this.resolver = resolver;
        this.assessor = assessor;
    }

    /**
     * The reviewer with the canonical training, the rules of this library and those that others have installed.
     *
     * @return the reviewer, not null
     */
    public static Mentorwijs standard() {
        return STANDARD;
    }

    /**
     * A reviewer that resolves variants in another way.
     *
     * @param resolver  the resolver, such as one with a library of other variants, not null
     * @return the reviewer, not null
     */
    public Mentorwijs withResolver(VariantResolver resolver) {
        return new Mentorwijs(resolver, assessor);
    }

    /**
     * A reviewer that judges variants in another way.
     *
     * @param assessor  the assessor, such as one with rules of an organisation, not null
     * @return the reviewer, not null
     */
    public Mentorwijs withAssessor(FidelityAssessor assessor) {
        return new Mentorwijs(resolver, assessor);
    }

    /**
     * Reviews a document.
     *
     * @param document  the name under which it is told of, not null
     * @param read  what was read from it, not null
     * @return the review, not null
     */
    public Review review(String document, ReadResult<TrainingVariant> read) {
        Optional<Resolution> resolution = read.value().map(resolver::resolve);
        Optional<FidelityReport> fidelity = resolution.flatMap(assessor::assess);
        List<Finding> findings = Stream.of(
                        read.findings().stream(),
                        resolution.stream().flatMap(found -> found.findings().stream()),
                        fidelity.stream().flatMap(found -> found.findings().stream()))
                .flatMap(found -> found.map(read::locate))
                .toList();
        return new Review(
                document,
                read.value(),
                resolution.flatMap(Resolution::training),
                fidelity,
                adaptations(resolution, fidelity),
                findings,
                fidelity.stream()
                        .flatMap(found -> found.notJudged().stream())
                        .map(read::locate)
                        .toList(),
                read.suppressed() + resolution.map(Resolution::suppressed).orElse(0),
                Optional.empty());
    }

    private static List<AdaptationRecord> adaptations(
            Optional<Resolution> resolution, Optional<FidelityReport> fidelity) {
        return resolution
                .flatMap(resolved -> fidelity.map(report -> AdaptationRecord.of(resolved, report)))
                .orElse(List.of());
    }
}
