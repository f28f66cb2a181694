package nl.werkzaak.mentorwijs.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Source;

/** Compares what a catalogue cites with the texts of the sources. */
final class SourceCheck {

    private final Catalogue catalogue;
    private final SourceTexts texts;
    private final List<String> faults = new ArrayList<>();

    private SourceCheck(Catalogue catalogue, SourceTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** What is wrong, each fault naming its element; empty if every phrase stands where the catalogue says. */
    static List<String> faults(Catalogue catalogue, SourceTexts texts) {
        SourceCheck check = new SourceCheck(catalogue, texts);
        catalogue.getSources().forEach(check::hasItsText);
        for (Entry entry : catalogue.entries().values()) {
            entry.citations()
                    .forEach(citation -> check.standsThere(entry.address().value(), citation));
        }
        return check.faults;
    }

    private void hasItsText(Source source) {
        List<String> lines = texts.linesByHash().get(source.getSha256());
        if (lines == null) {
            faults.add("sources/" + source.getId() + ": no text has the SHA-256 " + source.getSha256());
        } else if (lines.size() != source.getLines()) {
            faults.add("sources/" + source.getId() + ": " + source.getLines() + " lines stated, the text has "
                    + lines.size());
        }
    }

    private void standsThere(String element, Citation citation) {
        List<String> lines = texts.linesOf(citation, catalogue);
        boolean found = citation.getLine() <= lines.size()
                && lines.get(citation.getLine() - 1).contains(citation.getPhrase());
        if (!found) {
            faults.add(element + ": \"" + citation.getPhrase() + "\" does not stand at line " + citation.getLine()
                    + " of " + citation.getSource() + "; it stands at " + linesThatHold(citation.getPhrase(), lines));
        }
    }

    private static List<Integer> linesThatHold(String phrase, List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(phrase))
                .mapToObj(i -> i + 1)
                .toList();
    }
}
