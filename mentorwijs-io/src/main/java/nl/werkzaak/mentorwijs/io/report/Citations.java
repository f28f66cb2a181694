package nl.werkzaak.mentorwijs.io.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Source;

/** Citations as people read them: the publisher, the line, the phrase. */
final class Citations {

    private Citations() {}

    static String say(List<Citation> citations, Locale language) {
        return citations.stream().map(citation -> say(citation, language)).collect(Collectors.joining("; "));
    }

    static String say(Citation citation, Locale language) {
        return Words.say(
                "citation",
                Map.of(
                        "source", publisher(citation),
                        "line", citation.getLine(),
                        "phrase", citation.getPhrase()),
                language);
    }

    private static String publisher(Citation citation) {
        Optional<Source> source = MentorwijsCatalogue.canonical().getSources().stream()
                .filter(known -> known.getId().equals(citation.getSource()))
                .findFirst();
        return source.map(Source::getPublisher).orElse(citation.getSource().value());
    }
}
