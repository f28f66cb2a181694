package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.catalogue.LinesWithoutFacts.Passage;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Source;
import org.junit.jupiter.api.Test;

/** Nothing in the sources is forgotten silently: what is not cited is listed, with the reason. */
class SourceCoverageTest {

    /** Not after the number of a list item. */
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[^\\d\\s][.?!])\\s+");

    private final Catalogue catalogue = MentorwijsCatalogue.canonical();
    private final LinesWithoutFacts listed = LinesWithoutFacts.load();
    private final Map<String, Map<Integer, Set<String>>> phrases = phrases();

    SourceCoverageTest() throws IOException {}

    @Test
    void everyLineIsCitedOrListedWithAReason() {
        List<String> forgotten = new ArrayList<>();
        for (Source source : catalogue.getSources()) {
            for (int line = 1; line <= source.getLines(); line++) {
                if (phrasesOf(source.key(), line).isEmpty() && !listed.lists(source.key(), line)) {
                    forgotten.add(source.key() + ", line " + line);
                }
            }
        }

        assertThat(forgotten).isEmpty();
    }

    @Test
    void noLineIsBothCitedAndListed() {
        assertThat(listed.passages())
                .filteredOn(passage -> passage.part().isEmpty())
                .allSatisfy(passage ->
                        assertThat(phrasesOf(passage.source(), passage.line())).isEmpty());
    }

    @Test
    void everySentenceIsCitedOrListedWithAReason() throws IOException {
        SourceTexts texts = texts();
        List<String> forgotten = new ArrayList<>();

        for (Source source : catalogue.getSources()) {
            List<String> lines = texts.linesOf(source);
            for (int line = 1; line <= lines.size(); line++) {
                for (String sentence : END_OF_SENTENCE.split(lines.get(line - 1), -1)) {
                    if (!isAccountedFor(source.key(), line, sentence)) {
                        forgotten.add(source.key() + ", line " + line + ": " + sentence);
                    }
                }
            }
        }

        assertThat(forgotten).isEmpty();
    }

    @Test
    void linesListedAsBlankAreBlank() throws IOException {
        SourceTexts texts = texts();

        assertThat(listed.passages())
                .filteredOn(passage -> passage.reason().equals("blank"))
                .allSatisfy(passage -> assertThat(line(texts, passage)).isBlank());
    }

    private boolean isAccountedFor(String source, int line, String sentence) {
        return listed.lists(source, line)
                || listed.lists(source, line, sentence)
                || phrasesOf(source, line).stream()
                        .anyMatch(phrase -> sentence.contains(phrase) || phrase.contains(sentence));
    }

    private static SourceTexts texts() throws IOException {
        Optional<SourceTexts> texts = SourceTexts.ofProperty();
        assumeTrue(texts.isPresent(), SourceTexts.SKIPPED);
        return texts.get();
    }

    private String line(SourceTexts texts, Passage passage) {
        return catalogue.getSources().stream()
                .filter(source -> source.key().equals(passage.source()))
                .map(source -> texts.linesOf(source).get(passage.line() - 1).replace('\u00a0', ' '))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> phrasesOf(String source, int line) {
        return phrases.getOrDefault(source, Map.of()).getOrDefault(line, Set.of());
    }

    private Map<String, Map<Integer, Set<String>>> phrases() {
        Map<String, Map<Integer, Set<String>>> phrases = new HashMap<>();
        for (Entry entry : catalogue.entries().values()) {
            for (Citation citation : entry.citations()) {
                phrases.computeIfAbsent(citation.getSource().value(), source -> new HashMap<>())
                        .computeIfAbsent(citation.getLine(), line -> new HashSet<>())
                        .add(citation.getPhrase());
            }
        }
        return phrases;
    }
}
