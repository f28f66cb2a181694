package nl.werkzaak.mentorwijs.catalogue;

import java.util.List;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.Behaviour;
import nl.werkzaak.mentorwijs.model.training.DeliveryChannel;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Goal;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Indication;
import nl.werkzaak.mentorwijs.model.training.LearningDomain;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.LearningGoalItem;
import nl.werkzaak.mentorwijs.model.training.Outcome;
import nl.werkzaak.mentorwijs.model.training.OutcomeBearer;
import nl.werkzaak.mentorwijs.model.training.OutcomeTerm;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Setting;
import nl.werkzaak.mentorwijs.model.training.SubGoal;
import nl.werkzaak.mentorwijs.model.training.Subgroup;
import nl.werkzaak.mentorwijs.model.training.SupervisorRole;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.training.TrainerProfile;
import nl.werkzaak.mentorwijs.model.training.TrainerRequirement;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.training.Workplace;

/**
 * Valid trainings that differ from the canonical one in every way that the model knows: the same seed gives the same
 * training.
 */
public final class GeneratedTrainings {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    private final RandomValues values;
    private final GeneratedTime time;

    private GeneratedTrainings(long seed) {
        this.values = new RandomValues(seed);
        this.time = new GeneratedTime(values);
    }

    public static Training of(long seed) {
        return new GeneratedTrainings(seed).training();
    }

    private Training training() {
        List<ActiveComponent> components = values.orSame(CANONICAL.getActiveComponents(), this::components);
        List<TargetGroup> groups = values.orSame(CANONICAL.getTargetGroups(), this::targetGroups);
        List<TrainerRequirement> requirements = values.orSame(CANONICAL.getTrainerRequirements(), this::requirements);
        List<Session> sessions = values.orSame(CANONICAL.getSessions(), same -> time.sessions(components, groups));
        return Training.builder()
                .id(Id.of(values.pick(List.of("mentorwijs", "mentorwijs-zorg", "werkwijs"))))
                .version(Version.parse(values.pick(List.of("0.1.0", "1.0.0", "2.3.4"))))
                .organisation(values.maybe(values::word))
                .name(values.orSame(CANONICAL.getName(), same -> values.text()))
                .definition(values.orSame(CANONICAL.getDefinition(), same -> values.text()))
                .goal(values.orSame(CANONICAL.getGoal(), this::goal))
                .setting(values.orSame(CANONICAL.getSetting(), same -> setting()))
                .supervisorRoles(values.orSame(CANONICAL.getSupervisorRoles(), this::roles))
                .targetGroups(groups)
                .learningGoals(values.orSame(CANONICAL.getLearningGoals(), this::learningGoals))
                .activeComponents(components)
                .outcomes(values.orSame(CANONICAL.getOutcomes(), this::outcomes))
                .sessions(sessions)
                .homework(values.orSame(CANONICAL.getHomework(), this::homework))
                .trainerProfiles(profiles(requirements))
                .trainerRequirements(requirements)
                .deliveryChannels(values.orSame(CANONICAL.getDeliveryChannels(), this::channels))
                .effort(time.effort(sessions))
                .indications(values.orSame(CANONICAL.getIndications(), this::indications))
                .build();
    }

    private Goal goal(Goal goal) {
        return Goal.builder()
                .text(values.orSame(goal.getText(), same -> values.text()))
                .subGoals(values.vary(
                        goal.getSubGoals(),
                        same -> same.withLabel(values.text()),
                        () -> SubGoal.builder()
                                .id(values.freshId())
                                .label(values.text())
                                .build()))
                .build();
    }

    private Setting setting() {
        return Setting.builder()
                .workplace(values.pick(Workplace.class))
                .deliveryMode(values.maybe(() -> values.pick(DeliveryMode.class)))
                .build();
    }

    private List<SupervisorRole> roles(List<SupervisorRole> roles) {
        return values.vary(
                roles,
                same -> same.withLabel(values.text()),
                () -> SupervisorRole.builder()
                        .id(values.freshId())
                        .label(values.text())
                        .build());
    }

    private List<TargetGroup> targetGroups(List<TargetGroup> groups) {
        List<TargetGroup> varied = values.vary(
                groups,
                this::targetGroup,
                () -> TargetGroup.builder()
                        .id(values.freshId())
                        .layer(values.pick(TargetGroupLayer.class))
                        .label(values.text())
                        .build());
        boolean bothLayers =
                varied.stream().map(TargetGroup::getLayer).distinct().count() == 2;
        return bothLayers ? varied : groups.stream().map(this::targetGroup).toList();
    }

    private TargetGroup targetGroup(TargetGroup group) {
        return group.withLabel(values.orSame(group.getLabel(), same -> values.text()))
                .withSubgroups(values.vary(
                        group.getSubgroups(),
                        same -> same.withLabel(values.text()),
                        () -> Subgroup.builder()
                                .id(values.freshId())
                                .label(values.text())
                                .build()));
    }

    private List<LearningGoal> learningGoals(List<LearningGoal> goals) {
        return values.vary(
                goals,
                this::learningGoal,
                () -> LearningGoal.builder()
                        .domain(values.pick(LearningDomain.class))
                        .label(values.text())
                        .build());
    }

    private LearningGoal learningGoal(LearningGoal goal) {
        return goal.withLabel(values.orSame(goal.getLabel(), same -> values.text()))
                .withItems(values.vary(
                        goal.getItems(),
                        same -> same.withLabel(values.text()),
                        () -> LearningGoalItem.builder()
                                .id(values.freshId())
                                .label(values.text())
                                .build()));
    }

    private List<ActiveComponent> components(List<ActiveComponent> components) {
        return values.vary(
                components,
                this::component,
                () -> ActiveComponent.builder()
                        .id(values.freshId())
                        .label(values.text())
                        .build());
    }

    private ActiveComponent component(ActiveComponent component) {
        return component
                .withLabel(values.orSame(component.getLabel(), same -> values.text()))
                .withBehaviours(values.vary(
                        component.getBehaviours(),
                        same -> same.withLabel(values.text()),
                        () -> Behaviour.builder()
                                .id(values.freshId())
                                .label(values.text())
                                .build()));
    }

    private List<Outcome> outcomes(List<Outcome> outcomes) {
        return values.vary(outcomes, same -> outcome(same.getId()), () -> outcome(values.freshId()));
    }

    private Outcome outcome(Id id) {
        return Outcome.builder()
                .id(id)
                .bearer(values.pick(OutcomeBearer.class))
                .term(values.pick(OutcomeTerm.class))
                .label(values.text())
                .build();
    }

    private List<Homework> homework(List<Homework> homework) {
        return values.vary(
                homework,
                same -> same.withDuration(values.maybe(values::duration)),
                () -> Homework.builder()
                        .id(values.freshId())
                        .label(values.text())
                        .duration(values.maybe(values::duration))
                        .build());
    }

    private List<TrainerProfile> profiles(List<TrainerRequirement> requirements) {
        boolean resolve = requirements.containsAll(CANONICAL.getTrainerRequirements());
        return resolve && values.chance(50)
                ? CANONICAL.getTrainerProfiles()
                : values
                        .vary(
                                CANONICAL.getTrainerProfiles(),
                                same -> same.withLabel(values.text()),
                                () -> TrainerProfile.builder()
                                        .id(values.freshId())
                                        .label(values.text())
                                        .build())
                        .stream()
                        .map(profile -> profile.withRequirements(values.some(requirements)))
                        .toList();
    }

    private List<TrainerRequirement> requirements(List<TrainerRequirement> requirements) {
        return values.vary(
                requirements,
                same -> same.withLabel(values.text()),
                () -> TrainerRequirement.builder()
                        .id(values.freshId())
                        .label(values.text())
                        .build());
    }

    private List<DeliveryChannel> channels(List<DeliveryChannel> channels) {
        return values.vary(
                channels,
                same -> same.withLabel(values.text()),
                () -> DeliveryChannel.builder()
                        .id(values.freshId())
                        .label(values.text())
                        .build());
    }

    private List<Indication> indications(List<Indication> indications) {
        return values.vary(
                indications,
                same -> same.withSituation(values.text()),
                () -> Indication.builder()
                        .id(values.freshId())
                        .audience(values.text())
                        .situation(values.text())
                        .build());
    }
}
