package nl.werkzaak.mentorwijs.io.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Source;
import nl.werkzaak.mentorwijs.model.text.Id;

/**
 * Short references to the lines of the sources, as they stand behind a statement.
 *
 * @param words  the words of the language, not null
 */
record SourceReferences(PageMessages words) {

    private static final Map<Id, String> PUBLISHERS = MentorwijsCatalogue.canonical().getSources().stream()
            .collect(Collectors.toUnmodifiableMap(Source::getId, Source::getPublisher));

    /** That something is said by the variant and not by a source. */
    String ofTheVariant() {
        return words.say("source.variant");
    }

    /** The lines, each once, under their source, such as "TNO r. 31, 35; ZonMw r. 9"; empty if there are none. */
    String of(List<Citation> citations) {
        Map<String, TreeSet<Integer>> lines = new LinkedHashMap<>();
        for (Citation citation : citations) {
            lines.computeIfAbsent(publisher(citation.getSource()), source -> new TreeSet<>())
                    .add(citation.getLine());
        }
        return lines.entrySet().stream()
                .map(source -> words.say(
                        "source.line",
                        Map.of(
                                "source", source.getKey(),
                                "lines",
                                        source.getValue().stream()
                                                .map(line -> line.toString())
                                                .collect(Collectors.joining(", ")))))
                .collect(Collectors.joining("; "));
    }

    private static String publisher(Id source) {
        return PUBLISHERS.getOrDefault(source, source.value());
    }
}
