package nl.werkzaak.mentorwijs.catalogue.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkzaak.mentorwijs.catalogue.compare.Difference.Side;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;

/**
 * The natures to which the differences of a section amount, and those that they leave possible: {@link Adaptation} has
 * the table. Not safe to share between threads.
 */
final class Natures {

    private static final Set<AdaptationNature> OF_TEXT =
            EnumSet.of(AdaptationNature.ADDING, AdaptationNature.REMOVING, AdaptationNature.SUBSTITUTING);
    private static final Set<AdaptationNature> ALWAYS_POSSIBLE = EnumSet.of(
            AdaptationNature.TAILORING,
            AdaptationNature.PACKAGING,
            AdaptationNature.SPREADING,
            AdaptationNature.INTEGRATING_INTO_OTHER,
            AdaptationNature.LOOSENING_STRUCTURE,
            AdaptationNature.DRIFT);
    private static final Set<AdaptationNature> ONLY_LESS =
            EnumSet.of(AdaptationNature.REMOVING, AdaptationNature.SHORTENING);
    private static final Set<AdaptationNature> OF_MORE =
            EnumSet.of(AdaptationNature.REPEATING, AdaptationNature.INTEGRATING_OTHER);

    private final Section section;
    private final Set<AdaptationNature> found = EnumSet.noneOf(AdaptationNature.class);
    private final Set<AdaptationNature> possible = EnumSet.copyOf(ALWAYS_POSSIBLE);

    private Natures(Section section) {
        this.section = section;
    }

    static Natures of(Section section, List<Difference> differences) {
        Natures natures = new Natures(section);
        natures.elements(differences);
        differences.forEach(natures::add);
        natures.finish(differences);
        return natures;
    }

    Set<AdaptationNature> found() {
        return found;
    }

    Set<AdaptationNature> possible() {
        return possible;
    }

    /** As far as the numbers go, what came into a list stands in the place of what went. */
    private void elements(List<Difference> differences) {
        Map<String, List<DifferenceKind>> byList = new LinkedHashMap<>();
        differences.forEach(difference -> byList.computeIfAbsent(listOf(difference), list -> new ArrayList<>())
                .add(difference.kind()));
        byList.values()
                .forEach(
                        kinds -> cameAndWent(count(kinds, DifferenceKind.ADDED), count(kinds, DifferenceKind.REMOVED)));
    }

    private static String listOf(Difference difference) {
        String address = difference.address().value();
        return address.substring(0, Math.max(0, address.lastIndexOf('/')));
    }

    private static long count(List<DifferenceKind> kinds, DifferenceKind kind) {
        return kinds.stream().filter(kind::equals).count();
    }

    private void cameAndWent(long came, long went) {
        if (came > 0 && went > 0) {
            found.add(AdaptationNature.SUBSTITUTING);
            possible.addAll(OF_TEXT);
        }
        if (came > went) {
            found.add(AdaptationNature.ADDING);
        }
        if (went > came) {
            found.add(AdaptationNature.REMOVING);
        }
    }

    private void add(Difference difference) {
        switch (difference.kind()) {
            case REWORDED -> {
                found.add(AdaptationNature.TAILORING);
                possible.addAll(OF_TEXT);
            }
            case MOVED -> found.add(AdaptationNature.REORDERING);
            case CHANGED -> changed(difference);
            case ADDED, REMOVED -> {}
        }
    }

    private void changed(Difference difference) {
        possible.addAll(OF_TEXT);
        Optional<Side> before = difference.before();
        Optional<Side> after = difference.after();
        if (section == Section.SETTING) {
            found.add(AdaptationNature.PACKAGING);
        } else if (before.isEmpty()) {
            found.add(AdaptationNature.TAILORING);
        } else if (after.isEmpty()) {
            found.add(AdaptationNature.REMOVING);
        } else {
            changed(before.get().value(), after.get().value());
        }
    }

    private void changed(Object before, Object after) {
        if (before instanceof Duration old && after instanceof Duration young) {
            found.add(young.compareTo(old) < 0 ? AdaptationNature.SHORTENING : AdaptationNature.LENGTHENING);
        } else if (before instanceof List<?> old && after instanceof List<?> young) {
            changedList(old, young);
        } else {
            found.add(AdaptationNature.SUBSTITUTING);
        }
    }

    private void changedList(List<?> before, List<?> after) {
        int came = Sameness.missing(before, after);
        int went = Sameness.missing(after, before);
        cameAndWent(came, went);
        if (came == 0 && went == 0) {
            found.add(AdaptationNature.REORDERING);
        }
    }

    private void finish(List<Difference> differences) {
        if (section == Section.TARGET_GROUPS && found.remove(AdaptationNature.REMOVING)) {
            found.add(AdaptationNature.TAILORING);
            possible.add(AdaptationNature.REMOVING);
        }
        if (section == Section.SESSIONS) {
            sessions(differences);
        }
        possible.addAll(found);
        if (!ONLY_LESS.containsAll(found)) {
            possible.addAll(OF_MORE);
        }
    }

    /** Fewer sessions make the training shorter, and sessions that changed places are told as sessions that changed. */
    private void sessions(List<Difference> differences) {
        if (found.contains(AdaptationNature.REMOVING)) {
            possible.add(AdaptationNature.SHORTENING);
        }
        if (found.contains(AdaptationNature.ADDING)) {
            possible.add(AdaptationNature.LENGTHENING);
        }
        if (differences.stream().map(Difference::address).distinct().count() > 1) {
            possible.add(AdaptationNature.REORDERING);
        }
    }
}
