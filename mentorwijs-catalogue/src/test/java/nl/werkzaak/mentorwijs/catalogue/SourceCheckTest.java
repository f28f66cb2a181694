package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceCheckTest {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A word that the cited lines misspell, and one that turns a clause of theirs into a label. */
    private static final Set<String> OUR_WORDS = Set.of("leidinggevenden", "bij");

    private final Catalogue catalogue = MentorwijsCatalogue.canonical();
    private SourceTexts texts = new SourceTexts(Map.of());

    @BeforeEach
    void readSources() throws IOException {
        Optional<SourceTexts> given = SourceTexts.ofProperty();
        assumeTrue(given.isPresent(), SourceTexts.SKIPPED);
        texts = given.get();
    }

    @Test
    void everyPhraseStandsVerbatimAtItsLine() {
        assertThat(SourceCheck.faults(catalogue, texts)).isEmpty();
    }

    @Test
    void dutchLabelsUseOnlyWordsOfTheLinesThatTheyCite() {
        List<String> foreign = catalogue.entries().values().stream()
                .filter(entry -> entry.kind() == EntryKind.TRAINING)
                .flatMap(entry -> entry.texts().stream()
                        .flatMap(text -> words(text.dutch()))
                        .filter(word -> !citedWords(entry).contains(word))
                        .map(word -> entry.address() + ": " + word))
                .toList();

        assertThat(foreign).isEmpty();
    }

    private Set<String> citedWords(Entry entry) {
        Set<String> cited = catalogue.citationsOf(entry.address()).stream()
                .flatMap(citation -> words(texts.linesOf(citation, catalogue).get(citation.getLine() - 1)))
                .collect(Collectors.toCollection(HashSet::new));
        cited.addAll(OUR_WORDS);
        return cited;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(NO_LETTER.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty());
    }
}
