package nl.werkzaak.mentorwijs.io.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.internal.PartRules;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.Behaviour;
import nl.werkzaak.mentorwijs.model.training.DeliveryChannel;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.EffortBearer;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.EffortUnit;
import nl.werkzaak.mentorwijs.model.training.Goal;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Indication;
import nl.werkzaak.mentorwijs.model.training.LearningDomain;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.LearningGoalItem;
import nl.werkzaak.mentorwijs.model.training.Outcome;
import nl.werkzaak.mentorwijs.model.training.OutcomeBearer;
import nl.werkzaak.mentorwijs.model.training.OutcomeTerm;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Section;
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
import nl.werkzaak.mentorwijs.model.variant.AdaptationDecider;
import nl.werkzaak.mentorwijs.model.variant.AdaptationGoal;
import nl.werkzaak.mentorwijs.model.variant.AdaptationLevel;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import nl.werkzaak.mentorwijs.model.variant.AdaptationPhase;
import nl.werkzaak.mentorwijs.model.variant.AdaptationPlanning;
import nl.werkzaak.mentorwijs.model.variant.AdaptationReason;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Valid variants of all kinds, the same for the same seed. */
public final class GeneratedVariants {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    private final Random random;
    private final HardTexts texts;

    private GeneratedVariants(long seed) {
        this.random = new Random(seed);
        this.texts = new HardTexts(random);
    }

    /**
     * A variant.
     *
     * @param seed  which one
     * @return the variant, not null
     */
    public static TrainingVariant of(long seed) {
        return new GeneratedVariants(seed).variant();
    }

    private TrainingVariant variant() {
        boolean whole = chance(5);
        TrainingVariant.Builder variant = TrainingVariant.builder()
                .id(id())
                .version(new Version(random.nextInt(9), random.nextInt(999), random.nextInt(1_000_000_000)))
                .organisation(maybe(texts::text));
        variant.schemaVersion(chance(10) ? new SchemaVersion(1, 1 + random.nextInt(9)) : SchemaVersion.CURRENT);
        if (!whole || chance(2)) {
            variant.variantOf(TrainingReference.of(CANONICAL.getId(), new Version(1, 0, random.nextInt(2))));
        }
        Supplier<Boolean> given = () -> whole || chance(3);
        if (given.get()) {
            variant.name(texts.localized());
        }
        if (given.get()) {
            variant.definition(texts.localized());
        }
        if (given.get()) {
            variant.goal(goal());
        }
        if (given.get()) {
            variant.setting(Setting.builder()
                    .workplace(any(Workplace.values()))
                    .deliveryMode(maybe(() -> any(DeliveryMode.values())))
                    .build());
        }
        plainSections(variant, given);
        connectedSections(variant, given);
        return variant.changes(changes()).build();
    }

    private void plainSections(TrainingVariant.Builder variant, Supplier<Boolean> given) {
        if (given.get()) {
            variant.supervisorRoles(elements(
                    CANONICAL.getSupervisorRoles(),
                    (role, id) -> role.map(known -> known.withLabel(label(known.getLabel())))
                            .orElseGet(() -> SupervisorRole.builder()
                                    .id(id)
                                    .label(texts.localized())
                                    .build())));
        }
        if (given.get()) {
            variant.learningGoals(learningGoals());
        }
        if (given.get()) {
            variant.outcomes(elements(
                    CANONICAL.getOutcomes(),
                    (outcome, id) -> outcome.orElseGet(() -> Outcome.builder()
                            .id(id)
                            .bearer(any(OutcomeBearer.values()))
                            .term(any(OutcomeTerm.values()))
                            .label(texts.localized())
                            .build())));
        }
        if (given.get()) {
            variant.homework(elements(
                    CANONICAL.getHomework(),
                    (homework, id) -> homework.map(known -> known.withDuration(maybe(this::duration)))
                            .orElseGet(() -> Homework.builder()
                                    .id(id)
                                    .label(texts.localized())
                                    .duration(maybe(this::duration))
                                    .build())));
        }
        if (given.get()) {
            variant.deliveryChannels(elements(
                    CANONICAL.getDeliveryChannels(),
                    (channel, id) -> channel.orElseGet(() -> DeliveryChannel.builder()
                            .id(id)
                            .label(texts.localized())
                            .build())));
        }
        if (given.get()) {
            variant.indications(elements(
                    CANONICAL.getIndications(),
                    (indication, id) -> indication
                            .map(known -> known.withSituation(label(known.getSituation())))
                            .orElseGet(() -> Indication.builder()
                                    .id(id)
                                    .audience(texts.localized())
                                    .situation(texts.localized())
                                    .build())));
        }
    }

    private void connectedSections(TrainingVariant.Builder variant, Supplier<Boolean> given) {
        List<ActiveComponent> components = CANONICAL.getActiveComponents();
        List<TargetGroup> groups = CANONICAL.getTargetGroups();
        List<TrainerRequirement> requirements = CANONICAL.getTrainerRequirements();
        List<Session> sessions = CANONICAL.getSessions();
        if (given.get()) {
            components = components();
            variant.activeComponents(components);
        }
        if (given.get()) {
            groups = groups();
            variant.targetGroups(groups);
        }
        if (given.get()) {
            requirements = elements(
                    requirements,
                    (requirement, id) -> requirement.orElseGet(() -> TrainerRequirement.builder()
                            .id(id)
                            .label(texts.localized())
                            .build()));
            variant.trainerRequirements(requirements);
        }
        if (given.get()) {
            sessions = sessions(components, groups);
            variant.sessions(sessions);
        }
        if (given.get()) {
            List<TrainerRequirement> known = requirements;
            variant.trainerProfiles(elements(
                    CANONICAL.getTrainerProfiles(),
                    (profile, id) -> profile.orElseGet(() -> TrainerProfile.builder()
                                    .id(id)
                                    .label(texts.localized())
                                    .build())
                            .withRequirements(some(idsOf(known)))));
        }
        if (given.get()) {
            variant.effort(effort(sessions));
        }
    }

    private Goal goal() {
        List<SubGoal> subGoals = elements(
                CANONICAL.getGoal().getSubGoals(),
                (goal, id) -> goal.orElseGet(
                        () -> SubGoal.builder().id(id).label(texts.localized()).build()));
        return Goal.builder()
                .text(label(CANONICAL.getGoal().getText()))
                .subGoals(subGoals)
                .build();
    }

    private List<LearningGoal> learningGoals() {
        return some(List.of(LearningDomain.values())).stream()
                .map(domain -> LearningGoal.builder()
                        .from(CANONICAL.getLearningGoals().stream()
                                .filter(goal -> goal.getDomain() == domain)
                                .findFirst()
                                .orElseThrow())
                        .label(texts.localized())
                        .items(elements(
                                CANONICAL.getLearningGoals().get(0).getItems(),
                                (item, id) -> item.orElseGet(() -> LearningGoalItem.builder()
                                        .id(id)
                                        .label(texts.localized())
                                        .build())))
                        .build())
                .toList();
    }

    private List<ActiveComponent> components() {
        return elements(
                CANONICAL.getActiveComponents(),
                (component, id) -> component
                        .map(known -> known.withBehaviours(some(known.getBehaviours())))
                        .orElseGet(() -> ActiveComponent.builder()
                                .id(id)
                                .label(texts.localized())
                                .behaviours(elements(
                                        List.<Behaviour>of(),
                                        (none, inner) -> Behaviour.builder()
                                                .id(inner)
                                                .label(texts.localized())
                                                .build()))
                                .build()));
    }

    private List<TargetGroup> groups() {
        List<TargetGroup> groups = new ArrayList<>();
        for (TargetGroup known : CANONICAL.getTargetGroups()) {
            groups.add(
                    chance(2)
                            ? known
                            : known.withLabel(label(known.getLabel())).withSubgroups(some(known.getSubgroups())));
        }
        if (chance(2)) {
            groups.add(TargetGroup.builder()
                    .id(id())
                    .layer(any(TargetGroupLayer.values()))
                    .label(texts.localized())
                    .subgroups(elements(
                            List.<Subgroup>of(),
                            (none, id) -> Subgroup.builder()
                                    .id(id)
                                    .label(texts.localized())
                                    .build()))
                    .build());
        }
        return groups;
    }

    private List<Session> sessions(List<ActiveComponent> components, List<TargetGroup> groups) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(8))
                .mapToObj(number -> Session.builder()
                        .number(number)
                        .duration(chance(3) ? Duration.ofMinutes(150) : duration())
                        .title(maybe(texts::localized))
                        .topics(IntStream.range(0, random.nextInt(3))
                                .mapToObj(i -> texts.localized())
                                .toList())
                        .components(some(idsOf(components)))
                        .targetGroups(some(idsOf(groups)))
                        .build())
                .toList();
    }

    private List<EffortFigure> effort(List<Session> sessions) {
        Duration contactTime = sessions.stream().map(Session::getDuration).reduce(Duration.ZERO, Duration::plus);
        List<EffortFigure> figures = elements(
                CANONICAL.getEffort(),
                (figure, id) -> figure.orElseGet(() -> EffortFigure.builder()
                        .id(id)
                        .activity(texts.localized())
                        .bearer(any(EffortBearer.values()))
                        .duration(duration())
                        .per(any(EffortUnit.values()))
                        .precision(any(Precision.values()))
                        .build()));
        return figures.stream()
                .map(figure ->
                        figure.getId().equals(PartRules.CONTACT_TIME) ? figure.withDuration(contactTime) : figure)
                .toList();
    }

    private List<Change> changes() {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Change change = Change.builder()
                    .section(any(Section.values()))
                    .nature(maybe(() -> any(AdaptationNature.values())))
                    .when(maybe(() -> any(AdaptationPhase.values())))
                    .planned(maybe(() -> any(AdaptationPlanning.values())))
                    .decidedBy(maybe(() -> any(AdaptationDecider.values())))
                    .level(maybe(() -> any(AdaptationLevel.values())))
                    .reason(maybe(() -> AdaptationReason.builder()
                            .goal(any(AdaptationGoal.values()))
                            .text(maybe(texts::localized))
                            .build()))
                    .build();
            changes.put(change.key(), change);
        }
        return List.copyOf(changes.values());
    }

    /** Some of the known elements, as they are or changed, and some new ones, in any order. */
    private <T extends Keyed> List<T> elements(List<T> known, BiFunction<Optional<T>, Id, T> make) {
        Map<String, T> elements = new LinkedHashMap<>();
        for (T element : some(known)) {
            elements.put(element.key(), chance(2) ? element : make.apply(Optional.of(element), id()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            T element = make.apply(Optional.empty(), id());
            elements.putIfAbsent(element.key(), element);
        }
        return List.copyOf(elements.values());
    }

    private <T> List<T> some(List<T> all) {
        List<T> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return List.copyOf(some.subList(0, random.nextInt(some.size() + 1)));
    }

    private static List<Id> idsOf(List<? extends Keyed> elements) {
        return elements.stream().map(Keyed::key).map(Id::of).toList();
    }

    private LocalizedText label(LocalizedText known) {
        return chance(2) ? known : texts.localized();
    }

    private Duration duration() {
        return Duration.ofMinutes(1 + random.nextInt(chance(10) ? 6_000_000 : 600));
    }

    private Id id() {
        return Id.of("x" + Integer.toString(random.nextInt(1_000_000), 36) + (chance(4) ? "-y" : ""));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return chance(2) ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }
}
