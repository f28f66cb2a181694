package nl.werkzaak.mentorwijs.io.report.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Source;

/** Citations as people read them: the publisher, the line, the phrases. */
public final class Citations {

    private Citations() {}

    /** A line for each line of a source, with the phrases that stand there. */
    public static List<String> lines(List<Citation> citations, Locale language) {
        Map<String, Map<String, Object>> byLine = new LinkedHashMap<>();
        for (Citation citation : citations) {
            byLine.computeIfAbsent(
                            citation.getSource() + ":" + citation.getLine(),
                            key -> new TreeMap<>(Map.of("source", publisher(citation), "line", citation.getLine())))
                    .merge("phrases", "“" + citation.getPhrase() + "”", (some, more) -> some + ", " + more);
        }
        return byLine.values().stream()
                .map(arguments -> ReportMessages.say("citation", arguments, language))
                .toList();
    }

    /** All of them in a row. */
    public static String inARow(List<Citation> citations, Locale language) {
        return String.join("; ", lines(citations, language));
    }

    private static String publisher(Citation citation) {
        Optional<Source> source = MentorwijsCatalogue.canonical().getSources().stream()
                .filter(known -> known.getId().equals(citation.getSource()))
                .findFirst();
        return source.map(Source::getPublisher).orElse(citation.getSource().value());
    }
}
