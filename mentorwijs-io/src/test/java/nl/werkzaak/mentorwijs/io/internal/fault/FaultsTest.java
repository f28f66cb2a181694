package nl.werkzaak.mentorwijs.io.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Position;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final Fault SECOND = Fault.syntax("text.bidi", new Position(2, 1));
    private static final Fault FIRST = Fault.structure("object.empty", "/a", new Position(1, 1));
    private static final Fault THIRD = Fault.syntax("text.bidi", new Position(3, 1));

    @Test
    void keepsTheFirstByPlaceAndCountsTheRest() {
        Faults faults = of(2, SECOND, THIRD, FIRST);

        assertThat(faults.findings()).extracting(Finding::rule).containsExactly("text.bidi", "object.empty");
        assertThat(faults.positionsOf("text.bidi")).containsExactly(new Position(2, 1));
        assertThat(faults.suppressed()).isEqualTo(1);
    }

    @Test
    void keepsOfTwoAtOnePlaceTheOneThatCameFirst() {
        Fault sooner = FIRST.actual("sooner");
        Fault later = FIRST.actual("later");

        assertThat(of(1, sooner, later).findings().get(0).actual()).contains("sooner");
        assertThat(of(2, sooner, later, SECOND.actual("more"), FIRST.actual("last"))
                        .findings())
                .extracting(finding -> finding.actual().orElseThrow())
                .containsExactly("sooner", "later");
    }

    @Test
    void countsWhatWasNotEvenMade() {
        Faults faults = of(1, FIRST, SECOND);

        faults.suppress(3);
        faults.suppress(4);

        assertThat(faults.suppressed()).isEqualTo(8);
    }

    @Test
    void knowsWhetherOneOfThemIsAnError() {
        Faults faults = new Faults(1);

        assertThat(faults.anyError()).isFalse();
        assertThat(faults.findings()).isEmpty();
        faults.add(FIRST);
        assertThat(faults.anyError()).isTrue();
    }

    @Test
    void keepsWhatTheSentencesSpeakOf() {
        Fault fault = Fault.syntax("document.too-large", new Position(1, 1))
                .with("limit", Words.ofSize(1024 * 1024))
                .with("more", 5);

        assertThat(of(1, fault).findings().get(0).arguments())
                .containsOnly(entry("limit", "1 MiB"), entry("more", "5"));
    }

    private static Faults of(int limit, Fault... added) {
        Faults faults = new Faults(limit);
        for (Fault fault : added) {
            faults.add(fault);
        }
        return faults;
    }
}
