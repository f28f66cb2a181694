package nl.werkzaak.mentorwijs.io.report.internal;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.SectionComparison;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceCarryOver;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceItem;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceLayer;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceSource;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Training;

/** What was measured later beside a training, and the sections in which that is not as the catalogue has it. */
public record EvidenceReview(EvidenceLayer layer, List<EvidenceCarryOver> measurements, List<Section> differing) {

    public static EvidenceReview of(Training training) {
        Catalogue catalogue = MentorwijsCatalogue.canonical();
        List<Section> differing = Comparison.of(catalogue.getTraining(), training).sections().stream()
                .filter(SectionComparison::differs)
                .map(SectionComparison::section)
                .filter(section -> section != Section.NAME)
                .toList();
        return new EvidenceReview(
                catalogue.getEvidence(), EvidenceCarryOver.of(catalogue.getEvidence(), training), differing);
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
