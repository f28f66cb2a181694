package nl.werkzaak.mentorwijs.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.ProvenanceSamples;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void isToldByPlaceThenByRule() {
        Stream<Finding> findings = Stream.of(
                finding("b", Location.of("/b", new Position(10, 1))),
                finding("b", Location.of("/a", new Position(9, 12))),
                finding("a", Location.of("/a", new Position(9, 12))),
                finding("a", Location.of("/a", new Position(9, 2))),
                finding("z", Location.of("")));

        assertThat(findings.sorted(Finding.BY_PLACE))
                .extracting(finding -> finding.rule() + " " + finding.location().pointer())
                .containsExactly("z ", "a /a", "a /a", "b /a", "b /b");
    }

    @Test
    void keepsItsPartsWhenTheOriginalsChange() {
        List<Citation> citations = new ArrayList<>(List.of(ProvenanceSamples.CITATION));
        Map<String, String> arguments = new HashMap<>(Map.of("number", "3"));
        Finding finding = Finding.builder()
                .from(finding("a", Location.of("")))
                .citations(citations)
                .arguments(arguments)
                .build();

        citations.clear();
        arguments.clear();

        assertThat(finding.citations())
                .containsExactly(ProvenanceSamples.CITATION)
                .isUnmodifiable();
        assertThat(finding.arguments()).containsEntry("number", "3").isUnmodifiable();
    }

    @Test
    void differsFromTheSameFindingElsewhereInItsPlaceOnly() {
        Finding here = finding("a", Location.of("/sessions"));
        Location there = Location.of("/sessions", new Position(3, 1));

        assertThat(here.at(there))
                .isEqualTo(Finding.builder().from(here).location(there).build());
        assertThat(here.at(there).at(here.location())).isEqualTo(here);
    }

    @Test
    void namesThePartsThatWereNeverSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Finding.builder().rule("a").build())
                .withMessageContaining("severity")
                .withMessageContaining("kind")
                .withMessageContaining("location")
                .withMessageContaining("message");
    }

    @Test
    void standsAtALineAndAColumnThatCountFromOne() {
        assertThat(Position.START).hasToString("1:1");
        assertThat(new Position(8, 28)).isGreaterThan(new Position(8, 3)).isLessThan(new Position(10, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(0, 1))
                .withMessageContaining("line 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(1, 0))
                .withMessageContaining("column 0");
    }

    private static Finding finding(String rule, Location location) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .kind(FindingKind.STRUCTURE)
                .location(location)
                .message(LocalizedText.of("Zo is het.", "So it is."))
                .build();
    }
}
