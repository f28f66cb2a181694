package nl.werkzaak.mentorwijs.catalogue.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.background.Background;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceLayer;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each class of constants names exactly the ids of its part of the catalogue. */
class CatalogueIdsTest {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();

    static Stream<Arguments> classes() {
        return Stream.of(training(), background(), around()).flatMap(classes -> classes);
    }

    private static Stream<Arguments> training() {
        Training training = CATALOGUE.getTraining();
        return Stream.of(
                Arguments.of(TrainingIds.SubGoals.class, training.getGoal().getSubGoals()),
                Arguments.of(TrainingIds.SupervisorRoles.class, training.getSupervisorRoles()),
                Arguments.of(TrainingIds.TargetGroups.class, training.getTargetGroups()),
                Arguments.of(
                        TrainingIds.Subgroups.class,
                        training.getTargetGroups().stream()
                                .flatMap(group -> group.getSubgroups().stream())
                                .toList()),
                Arguments.of(
                        TrainingIds.LearningGoalItems.class,
                        training.getLearningGoals().stream()
                                .flatMap(goal -> goal.getItems().stream())
                                .toList()),
                Arguments.of(TrainingIds.ActiveComponents.class, training.getActiveComponents()),
                Arguments.of(
                        TrainingIds.Behaviours.class,
                        training.getActiveComponents().stream()
                                .flatMap(component -> component.getBehaviours().stream())
                                .toList()),
                Arguments.of(DeliveryIds.Outcomes.class, training.getOutcomes()),
                Arguments.of(DeliveryIds.Homework.class, training.getHomework()),
                Arguments.of(DeliveryIds.TrainerProfiles.class, training.getTrainerProfiles()),
                Arguments.of(DeliveryIds.TrainerRequirements.class, training.getTrainerRequirements()),
                Arguments.of(DeliveryIds.DeliveryChannels.class, training.getDeliveryChannels()),
                Arguments.of(DeliveryIds.Effort.class, training.getEffort()),
                Arguments.of(DeliveryIds.Indications.class, training.getIndications()));
    }

    private static Stream<Arguments> background() {
        Background background = CATALOGUE.getBackground();
        Map<String, Class<?>> classes = Stream.of(RationaleIds.class, ProjectIds.class, ContextIds.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
                .collect(Collectors.toMap(
                        type -> type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                                + type.getSimpleName().substring(1),
                        type -> type,
                        (one, other) -> one,
                        TreeMap::new));
        assertThat(classes.keySet())
                .containsExactlyInAnyOrderElementsOf(background.sections().keySet());
        return background.sections().entrySet().stream()
                .map(section -> Arguments.of(classes.get(section.getKey()), section.getValue()));
    }

    private static Stream<Arguments> around() {
        EvidenceLayer evidence = CATALOGUE.getEvidence();
        return Stream.of(
                Arguments.of(GapIds.class, CATALOGUE.getGaps()),
                Arguments.of(DisagreementIds.class, CATALOGUE.getDisagreements()),
                Arguments.of(SourceIds.class, CATALOGUE.getSources()),
                Arguments.of(EvidenceIds.Sources.class, evidence.getSources()),
                Arguments.of(EvidenceIds.Items.class, evidence.getItems()),
                Arguments.of(EvidenceIds.NotFound.class, evidence.getNotFound()),
                Arguments.of(CrosswalkIds.Frameworks.class, CATALOGUE.getCrosswalks()),
                Arguments.of(
                        CrosswalkIds.Tidier.class,
                        CATALOGUE.getCrosswalks().get(0).getItems()),
                Arguments.of(
                        CrosswalkIds.Sei.class, CATALOGUE.getCrosswalks().get(1).getItems()));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void namesExactlyTheIdsOfItsPart(Class<?> constants, List<? extends Keyed> elements) {
        Map<String, String> named = new TreeMap<>();
        for (Field field : constants.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                named.put(field.getName(), valueOf(field));
            }
        }

        assertThat(named)
                .isEqualTo(elements.stream()
                        .map(Keyed::key)
                        .collect(Collectors.toMap(
                                key -> key.toUpperCase(Locale.ROOT).replace('-', '_'), key -> key)));
    }

    private static String valueOf(Field field) {
        try {
            return ((Id) field.get(null)).value();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
