package nl.werkzaak.mentorwijs.io.report.json;

import jakarta.validation.constraints.Positive;
import java.util.List;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.Id;

/**
 * The phrase of a source on which something rests.
 *
 * @param source  the source, {@code zonmw} or {@code tno}
 * @param line  the line of the source, counted from 1
 * @param phrase  the phrase, to the letter
 */
record ReportedCitation(Id source, @Positive int line, String phrase) {

    static List<ReportedCitation> of(List<Citation> citations) {
        return citations.stream()
                .map(citation -> new ReportedCitation(citation.getSource(), citation.getLine(), citation.getPhrase()))
                .toList();
    }
}
