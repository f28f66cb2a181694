package nl.werkzaak.mentorwijs.catalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import org.junit.jupiter.api.Test;

class NaturesTest {

    @Test
    void callsAListInAnotherOrderReordered() {
        assertThat(natures(List.of("a", "b", "c"), List.of("c", "b", "a")))
                .containsExactly(AdaptationNature.REORDERING);
    }

    @Test
    void countsAValueThatIsThereTwiceTwice() {
        assertThat(natures(List.of("a", "b"), List.of("a", "b", "a"))).containsExactly(AdaptationNature.ADDING);
        assertThat(natures(List.of("a", "b", "a"), List.of("b", "a"))).containsExactly(AdaptationNature.REMOVING);
        assertThat(natures(List.of("a", "a", "b"), List.of("a", "b", "b")))
                .containsExactly(AdaptationNature.SUBSTITUTING);
    }

    @Test
    void looksAtEachValueOfALongListAFewTimesOnly() {
        long few = lookedAt(1_000);
        long many = lookedAt(8_000);

        assertThat(many).isLessThan(few * 16);
    }

    /** How often values are compared or hashed where a list of so many is turned around. */
    private static long lookedAt(int count) {
        AtomicLong looks = new AtomicLong();
        List<Watched> before = watched(count, looks);
        List<Watched> after = watched(count, looks);
        Collections.reverse(after);

        assertThat(natures(before, after)).containsExactly(AdaptationNature.REORDERING);

        return looks.get();
    }

    private static List<Watched> watched(int count, AtomicLong looks) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Watched(number, looks))
                .collect(Collectors.toList());
    }

    private static Set<AdaptationNature> natures(List<?> before, List<?> after) {
        Difference difference = new Difference(
                DifferenceKind.CHANGED,
                Address.parse("sessions/1"),
                Optional.of("topics"),
                Optional.of(new Difference.Side("/sessions/0/topics", before)),
                Optional.of(new Difference.Side("/sessions/0/topics", after)));
        return Natures.of(Section.SESSIONS, List.of(difference)).found();
    }

    /** A value that counts how often somebody looks at it. */
    private record Watched(int number, AtomicLong looks) {

        @Override
        public boolean equals(Object other) {
            looks.incrementAndGet();
            return other instanceof Watched watched && watched.number == number;
        }

        @Override
        public int hashCode() {
            looks.incrementAndGet();
            return Integer.hashCode(number);
        }
    }
}
