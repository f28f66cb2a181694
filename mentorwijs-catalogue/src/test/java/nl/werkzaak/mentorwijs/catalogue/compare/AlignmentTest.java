package nl.werkzaak.mentorwijs.catalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void pairsElementsWithTheSameKey() {
        Alignment alignment = Alignment.of(keyed("a", "b", "c"), keyed("d", "c", "a"));

        assertThat(alignment.counterpart(0)).isEqualTo(OptionalInt.of(2));
        assertThat(alignment.counterpart(1)).isEmpty();
        assertThat(alignment.counterpart(2)).isEqualTo(OptionalInt.of(1));
        assertThat(alignment.added()).containsExactly(0);
    }

    @Test
    void callsAsFewElementsMovedAsPossible() {
        assertThat(Alignment.of(keyed("a", "b", "c", "d"), keyed("d", "a", "x", "b", "c"))
                        .moved())
                .containsExactly(3);
        assertThat(Alignment.of(keyed("a", "b", "c"), keyed("b", "c")).moved()).isEmpty();
    }

    @Test
    void looksAtEachElementAFewTimesHoweverManyThereAre() {
        long few = lookedAt(1_000);
        long many = lookedAt(8_000);

        assertThat(few).isPositive();
        assertThat(many).isLessThan(few * 16);
    }

    /** How often keys are asked for where a list of so many is turned around. */
    private static long lookedAt(int count) {
        AtomicLong looks = new AtomicLong();
        List<Keyed> before = IntStream.range(0, count)
                .mapToObj(number -> (Keyed) () -> {
                    looks.incrementAndGet();
                    return "x-" + number;
                })
                .collect(Collectors.toList());
        List<Keyed> after = before.stream().collect(Collectors.toList());
        Collections.reverse(after);
        Alignment alignment = Alignment.of(before, after);

        assertThat(alignment.moved()).hasSize(count - 1);
        assertThat(alignment.added()).isEmpty();

        return looks.get();
    }

    private static List<Keyed> keyed(String... keys) {
        return Arrays.stream(keys).map(key -> (Keyed) () -> key).toList();
    }
}
