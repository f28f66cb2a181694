package nl.werkzaak.mentorwijs.io.report.internal;

import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.SectionComparison;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceCarryOver;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceItem;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceLayer;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceSource;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.io.review.Review;
import nl.werkzaak.mentorwijs.model.training.Section;

/** What was measured later beside a training, and the sections in which that is not as the catalogue has it. */
public record EvidenceReview(EvidenceLayer layer, List<EvidenceCarryOver> measurements, List<Section> differing) {

    /** What was measured beside the training of a review; empty if there is none. */
    public static Optional<EvidenceReview> of(Review review) {
        return review.resolution().flatMap(Resolution::comparison).map(EvidenceReview::of);
    }

    private static EvidenceReview of(Comparison comparison) {
        Catalogue catalogue = MentorwijsCatalogue.canonical();
        List<Section> differing = comparison.from(catalogue.getTraining()).sections().stream()
                .filter(SectionComparison::differs)
                .map(SectionComparison::section)
                .filter(section -> section != Section.NAME)
                .toList();
        return new EvidenceReview(
                catalogue.getEvidence(), EvidenceCarryOver.of(catalogue.getEvidence(), comparison.after()), differing);
    }

    /** The publication with the place in it. */
    public static String source(EvidenceItem item) {
        return item.getSource() + item.getPlace().map(place -> ", " + place).orElse("");
    }

    /** Where a publication is found on the web. */
    public String addressOf(EvidenceItem item) {
        EvidenceSource source = layer.getSources().stream()
                .filter(each -> each.getId().equals(item.getSource()))
                .findFirst()
                .orElseThrow();
        return source.getUrl()
                .or(() -> source.getDoi().map(doi -> "https://doi.org/" + doi))
                .orElse("");
    }
}
