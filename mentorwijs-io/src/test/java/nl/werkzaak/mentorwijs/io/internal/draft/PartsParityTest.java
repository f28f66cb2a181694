package nl.werkzaak.mentorwijs.io.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.io.internal.shape.ListShape;
import nl.werkzaak.mentorwijs.io.internal.shape.ObjectShape;
import nl.werkzaak.mentorwijs.io.internal.shape.Property;
import nl.werkzaak.mentorwijs.io.internal.shape.Shapes;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.Section;
import org.junit.jupiter.api.Test;

/** The rules across parts give one answer: of a value and of a draft, asked for the first violation and for all. */
class PartsParityTest {

    private static final int CASES = 300;
    private static final List<String> LISTS =
            List.of("sessions", "activeComponents", "targetGroups", "trainerProfiles", "trainerRequirements", "effort");
    private static final Set<String> RULES = Set.of(
            "session.component.unknown",
            "session.target-group.unknown",
            "trainer-profile.requirement.unknown",
            "session.duration.sum",
            "effort.contact-time.sum",
            "variant.section.missing");

    @Test
    void aDraftBreaksTheRulesThatItsValueBreaksAndNoOthers() {
        Set<String> broken = new HashSet<>();
        int agreeing = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Draft draft = broken(seed);

            List<String> ofDraft = brokenBy(draft);

            try {
                assertThat(brokenByResolving(draft)).as("seed %d", seed).isEqualTo(ofDraft);
            } catch (ConstraintViolationException e) {
                // A value is refused for what it gives; what it leaves out is looked at when it is resolved.
                assertThat(ofDraft).as("seed %d", seed).containsAll(brokenByBuilding(e));
            }
            ofDraft.forEach(place -> broken.add(place.substring(0, place.indexOf(' '))));
            agreeing += ofDraft.isEmpty() ? 1 : 0;
        }

        assertThat(broken)
                .containsAll(RULES.stream()
                        .filter(rule -> !rule.equals("session.duration.sum"))
                        .toList());
        assertThat(agreeing).isPositive();
    }

    @Test
    void theFirstViolationIsFoundWhereverAllOfThemAre() {
        for (int seed = 0; seed < CASES; seed++) {
            Draft draft = broken(seed);

            List<Violation> all = violations(draft).toList();

            assertThat(violations(draft).findFirst())
                    .as("seed %d", seed)
                    .isEqualTo(all.stream().findFirst());
        }
    }

    @Test
    void whatCannotBeUsedBreaksNothing() {
        for (int seed = 0; seed < CASES; seed++) {
            Draft draft = broken(seed);
            List<String> before = brokenBy(draft);

            spoil(draft, new Random(seed));

            assertThat(before).as("seed %d", seed).containsAll(brokenBy(draft));
        }
    }

    private static Stream<Violation> violations(Draft draft) {
        return DocumentKind.VARIANT.acrossParts().apply(draft);
    }

    private static List<String> brokenBy(Draft draft) {
        return violations(draft)
                .map(violation -> violation.rule() + " /" + violation.path())
                .sorted()
                .toList();
    }

    private static List<String> brokenByResolving(Draft draft) {
        return VariantResolver.standard().resolve(DocumentKind.VARIANT.complete(draft)).findings().stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .map(finding -> finding.rule() + " " + finding.location().pointer())
                .sorted()
                .toList();
    }

    private static List<String> brokenByBuilding(ConstraintViolationException refusal) {
        return refusal.getConstraintViolations().stream()
                .map(violation -> violation.getMessageTemplate().replaceAll("[{}]", "")
                        + " /"
                        + violation
                                .getPropertyPath()
                                .toString()
                                .replaceAll("\\[(\\d+)]", "/$1")
                                .replace('.', '/'))
                .filter(place -> RULES.contains(place.substring(0, place.indexOf(' '))))
                .map(place -> place.replace("/<list element>", ""))
                .toList();
    }

    /** A draft of a generated variant in which up to three things are changed. */
    private static Draft broken(int seed) {
        Random random = new Random(seed);
        Draft draft = draftOf(Shapes.variant(), GeneratedVariants.of(seed));
        for (int i = random.nextInt(4); i > 0; i--) {
            draft = broken(draft, random);
        }
        return draft;
    }

    private static Draft broken(Draft draft, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> change(draft, "sessions", "components", List.of(Id.of("autonomy"), Id.of("luck")), random);
            case 1 -> change(draft, "sessions", "targetGroups", List.of(Id.of("nobody")), random);
            case 2 -> change(draft, "trainerProfiles", "requirements", List.of(Id.of("degree")), random);
            case 3 -> change(draft, "sessions", "duration", Duration.ofMinutes(1 + random.nextInt(600)), random);
            case 4 -> shorten(draft, LISTS.get(random.nextInt(LISTS.size())));
            default -> {
                return draft.without(random.nextBoolean() ? "variantOf" : anySection(random));
            }
        }
        return draft;
    }

    private static String anySection(Random random) {
        List<Section> sections = List.of(Section.values());
        return sections.get(random.nextInt(sections.size())).jsonName();
    }

    private static void change(Draft draft, String list, String property, Object value, Random random) {
        if (draft.get(list) instanceof List<?> items && !items.isEmpty()) {
            Draft element = (Draft) items.get(random.nextInt(items.size()));
            element.give(element.shape().indexOf(property), value);
        }
    }

    private static void shorten(Draft draft, String list) {
        if (draft.get(list) instanceof List<?> items && items.size() > 1) {
            draft.give(draft.shape().indexOf(list), items.subList(0, items.size() - 1));
        }
    }

    /** Makes something unusable: a section, an element, or a property of one. */
    private static void spoil(Draft draft, Random random) {
        String list = LISTS.get(random.nextInt(LISTS.size()));
        if (random.nextBoolean() || !(draft.get(list) instanceof List<?> items) || items.isEmpty()) {
            String property = random.nextInt(10) == 0 ? "variantOf" : list;
            draft.give(draft.shape().indexOf(property), Draft.UNUSABLE);
            return;
        }
        int position = random.nextInt(items.size());
        Draft element = (Draft) items.get(position);
        if (random.nextBoolean()) {
            element.give(random.nextInt(element.shape().properties().size()), Draft.UNUSABLE);
        } else {
            List<Object> spoilt = new ArrayList<>(items);
            spoilt.set(position, Draft.UNUSABLE);
            draft.give(draft.shape().indexOf(list), spoilt);
        }
    }

    private static Draft draftOf(ObjectShape shape, Object value) {
        Draft draft = new Draft(shape);
        for (int i = 0; i < shape.properties().size(); i++) {
            Property property = shape.properties().get(i);
            Object given = property.of(value);
            if (given != null && !property.isNothing(given)) {
                draft.give(i, given(property, given));
            }
        }
        return draft;
    }

    private static Object given(Property property, Object value) {
        if (property.shape() instanceof ObjectShape part) {
            return draftOf(part, value);
        }
        return value instanceof List<?> items && items.stream().anyMatch(Keyed.class::isInstance)
                ? items.stream()
                        .map(item -> (Object) draftOf((ObjectShape) ((ListShape) property.shape()).item(), item))
                        .toList()
                : value;
    }
}
