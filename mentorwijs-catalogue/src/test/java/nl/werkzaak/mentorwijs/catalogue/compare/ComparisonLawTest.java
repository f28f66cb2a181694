package nl.werkzaak.mentorwijs.catalogue.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.werkzaak.mentorwijs.catalogue.GeneratedTrainings;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.compare.Difference.Side;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;

/** What holds for the comparison of any two trainings, held against their JSON. */
class ComparisonLawTest {

    private static final int CASES = Integer.getInteger("mentorwijs.cases", 2_000);

    @Test
    void findsNothingBetweenEqualTrainings() {
        forEachSeed(seed -> {
            Comparison comparison = Comparison.of(GeneratedTrainings.of(seed), GeneratedTrainings.of(seed));

            assertThat(comparison.differs()).as("seed %d", seed).isFalse();
            assertThat(comparison.differences()).as("seed %d", seed).isEmpty();
        });
    }

    @Test
    void tellsEveryValueThatDiffersAndNoOther() {
        forEachSeed(seed -> {
            Training before = before(seed);
            Training after = GeneratedTrainings.of(seed + CASES);

            List<Difference> told = told(before, after).stream()
                    .filter(difference -> difference.kind() != DifferenceKind.MOVED)
                    .toList();

            Set<String> differing = FlatTraining.of(before).differingPaths(FlatTraining.of(after));
            Set<String> places = told.stream().map(ComparisonLawTest::path).collect(Collectors.toSet());
            assertThat(differing)
                    .as("seed %d", seed)
                    .allMatch(path -> places.stream().anyMatch(place -> isWithin(path, place)));
            assertThat(places)
                    .as("seed %d", seed)
                    .allMatch(place -> differing.stream().anyMatch(path -> isWithin(path, place)));
        });
    }

    @Test
    void tellsWhatMovedSoThatTheRestKeepsItsOrder() {
        forEachSeed(seed -> {
            Training before = before(seed);
            Training after = GeneratedTrainings.of(seed + CASES);

            Set<String> moved = told(before, after).stream()
                    .filter(difference -> difference.kind() == DifferenceKind.MOVED)
                    .map(ComparisonLawTest::path)
                    .collect(Collectors.toSet());

            FlatTraining old = FlatTraining.of(before);
            FlatTraining young = FlatTraining.of(after);
            Set<String> lists = new TreeSet<>(old.orders().keySet());
            lists.retainAll(young.orders().keySet());
            for (String list : lists) {
                List<String> one = new ArrayList<>(old.orders().get(list));
                List<String> other = new ArrayList<>(young.orders().get(list));
                one.retainAll(other);
                other.retainAll(one);
                boolean anyMoved = one.stream().anyMatch(key -> moved.contains(list + "/" + key));
                assertThat(anyMoved).as("seed %d, %s", seed, list).isEqualTo(!one.equals(other));
                one.removeIf(key -> moved.contains(list + "/" + key));
                other.removeIf(key -> moved.contains(list + "/" + key));
                assertThat(one).as("seed %d, %s", seed, list).isEqualTo(other);
            }
        });
    }

    @Test
    void pointsAtWhatItTellsOnBothSides() {
        forEachSeed(seed -> {
            Training before = before(seed);
            Training after = GeneratedTrainings.of(seed + CASES);

            FlatTraining old = FlatTraining.of(before);
            FlatTraining young = FlatTraining.of(after);
            for (Difference difference : told(before, after)) {
                difference.before().ifPresent(side -> stands(side, old, seed));
                difference.after().ifPresent(side -> stands(side, young, seed));
            }
        });
    }

    private static void stands(Side side, FlatTraining training, long seed) {
        assertThat(training.tree().at(side.pointer()))
                .as("seed %d, %s", seed, side.pointer())
                .isEqualTo(FlatTraining.json(side.value()));
    }

    @Test
    void tellsTheReverseWhenTheTrainingsChangePlaces() {
        forEachSeed(seed -> {
            Training before = before(seed);
            Training after = GeneratedTrainings.of(seed + CASES);

            Set<String> there = changesOf(told(before, after));
            Set<String> back = changesOf(told(after, before));

            assertThat(there).as("seed %d", seed).isEqualTo(back);
        });
    }

    private static Set<String> changesOf(List<Difference> differences) {
        return differences.stream()
                .filter(difference -> difference.kind() != DifferenceKind.MOVED)
                .map(ComparisonLawTest::path)
                .collect(Collectors.toSet());
    }

    @Test
    void countsEveryElementOnce() {
        forEachSeed(seed -> {
            Training before = before(seed);
            Training after = GeneratedTrainings.of(seed + CASES);

            for (SectionComparison section : Comparison.of(before, after).sections()) {
                if (before.section(section.section()) instanceof List<?> elements) {
                    long touched = section.differences().stream()
                            .filter(difference -> difference.before().isPresent() || !isElement(difference))
                            .map(difference -> difference.address().value().split("/", -1)[1])
                            .distinct()
                            .count();
                    assertThat(section.unchanged() + touched)
                            .as("seed %d, %s", seed, section.section())
                            .isEqualTo(elements.size());
                }
            }
        });
    }

    private static boolean isElement(Difference difference) {
        return difference.address().value().split("/", -1).length == 2
                && difference.property().isEmpty();
    }

    private interface Law {
        void holdsFor(long seed);
    }

    private static void forEachSeed(Law law) {
        LongStream.range(0, CASES).forEach(law::holdsFor);
    }

    /** As often as not the canonical training, since that is what variants are compared with. */
    private static Training before(long seed) {
        return seed % 2 == 0 ? MentorwijsCatalogue.canonical().getTraining() : GeneratedTrainings.of(seed);
    }

    private static List<Difference> told(Training before, Training after) {
        return Comparison.of(before, after).differences();
    }

    /** The path as the flat training has it: that knows the names of the lists within an element, an address does not. */
    private static String path(Difference difference) {
        String[] address = difference.address().value().split("/", -1);
        String part = address.length < 3 && !(address.length == 2 && address[0].equals("goal"))
                ? ""
                : switch (address[0]) {
                    case "goal" -> "/subGoals";
                    case "targetGroups" -> "/subgroups";
                    case "learningGoals" -> "/items";
                    default -> "/behaviours";
                };
        String element = address.length == 1 ? "" : "/" + address[address.length - 1];
        String whole = address.length == 3 ? "/" + address[1] : "";
        return "/" + address[0] + whole + part + element
                + difference.property().map(name -> "/" + name).orElse("");
    }

    private static boolean isWithin(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
