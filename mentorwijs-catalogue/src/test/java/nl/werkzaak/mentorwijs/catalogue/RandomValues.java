package nl.werkzaak.mentorwijs.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Small values, and lists that differ from a given one; the same seed gives the same values. */
final class RandomValues {

    private static final List<String> WORDS =
            List.of("vertrouwen", "leren", "werk", "ploeg", "élan", "5 × 2,5", "\"ja\"");

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <E extends Enum<E>> E pick(Class<E> type) {
        return pick(List.of(type.getEnumConstants()));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return chance(50) ? Optional.of(value.get()) : Optional.empty();
    }

    /** The same as often as not. */
    <T> T orSame(T same, UnaryOperator<T> other) {
        return chance(60) ? same : other.apply(same);
    }

    Id freshId() {
        return Id.of("nieuw-" + random.nextInt(6));
    }

    LocalizedText text() {
        return chance(50) ? LocalizedText.of(pick(WORDS)) : LocalizedText.of(pick(WORDS), pick(WORDS));
    }

    String word() {
        return pick(WORDS);
    }

    Duration duration() {
        return Duration.ofMinutes(pick(List.of(45, 90, 120, 150, 151, 600)));
    }

    List<LocalizedText> texts() {
        return repeat(this::text);
    }

    private <T> List<T> repeat(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        while (chance(40)) {
            values.add(value.get());
        }
        return values;
    }

    List<Id> some(List<? extends Keyed> elements) {
        List<Id> ids = new ArrayList<>(
                elements.stream().map(element -> Id.of(element.key())).toList());
        Collections.shuffle(ids, random);
        return ids.subList(0, random.nextInt(ids.size() + 1));
    }

    /** A list with some elements left out, changed, added or moved; no key twice. */
    <T extends Keyed> List<T> vary(List<T> list, UnaryOperator<T> change, Supplier<T> fresh) {
        List<T> varied = new ArrayList<>();
        list.stream().filter(element -> chance(85)).forEach(element -> varied.add(orSame(element, change)));
        repeat(fresh).forEach(element -> varied.add(random.nextInt(varied.size() + 1), element));
        if (chance(30)) {
            Collections.shuffle(varied, random);
        }
        return distinct(varied, Keyed::key);
    }

    private static <T> List<T> distinct(List<T> list, Function<T, String> key) {
        Set<String> seen = new LinkedHashSet<>();
        return list.stream().filter(element -> seen.add(key.apply(element))).toList();
    }
}
