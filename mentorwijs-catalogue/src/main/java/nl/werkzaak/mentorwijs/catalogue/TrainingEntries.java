package nl.werkzaak.mentorwijs.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.werkzaak.mentorwijs.model.constraint.Keyed;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.Behaviour;
import nl.werkzaak.mentorwijs.model.training.DeliveryChannel;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Indication;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.LearningGoalItem;
import nl.werkzaak.mentorwijs.model.training.Outcome;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.SubGoal;
import nl.werkzaak.mentorwijs.model.training.Subgroup;
import nl.werkzaak.mentorwijs.model.training.SupervisorRole;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TrainerProfile;
import nl.werkzaak.mentorwijs.model.training.TrainerRequirement;
import nl.werkzaak.mentorwijs.model.training.Training;

/** The entries of a training, in the order of its document. */
final class TrainingEntries {

    private final Training training;
    private final List<Entry> entries = new ArrayList<>();

    private TrainingEntries(Training training) {
        this.training = training;
    }

    static List<Entry> of(Training training) {
        TrainingEntries all = new TrainingEntries(training);
        for (Section section : Section.values()) {
            all.add(section);
        }
        return all.entries;
    }

    private void add(Section section) {
        Address address = Address.parse(section.jsonName());
        entries.add(new Entry(address, training.section(section), textsOf(section)));
        switch (section) {
            case NAME, DEFINITION, SETTING -> {}
            case GOAL -> add(address, training.getGoal().getSubGoals(), SubGoal::getLabel);
            case SUPERVISOR_ROLES -> add(address, training.getSupervisorRoles(), SupervisorRole::getLabel);
            case TARGET_GROUPS -> training.getTargetGroups().forEach(group -> add(address, group));
            case LEARNING_GOALS -> training.getLearningGoals().forEach(goal -> add(address, goal));
            case ACTIVE_COMPONENTS -> training.getActiveComponents().forEach(component -> add(address, component));
            case OUTCOMES -> add(address, training.getOutcomes(), Outcome::getLabel);
            case SESSIONS ->
                training.getSessions()
                        .forEach(session -> entries.add(new Entry(
                                address.child(session.key()),
                                session,
                                session.getTitle().map(List::of).orElse(List.of()))));
            case HOMEWORK -> add(address, training.getHomework(), Homework::getLabel);
            case TRAINER_PROFILES -> add(address, training.getTrainerProfiles(), TrainerProfile::getLabel);
            case TRAINER_REQUIREMENTS -> add(address, training.getTrainerRequirements(), TrainerRequirement::getLabel);
            case DELIVERY_CHANNELS -> add(address, training.getDeliveryChannels(), DeliveryChannel::getLabel);
            case EFFORT -> add(address, training.getEffort(), EffortFigure::getActivity);
            case INDICATIONS -> training.getIndications().forEach(indication -> add(address, indication));
        }
    }

    private List<LocalizedText> textsOf(Section section) {
        return switch (section) {
            case NAME -> List.of(training.getName());
            case DEFINITION -> List.of(training.getDefinition());
            case GOAL -> List.of(training.getGoal().getText());
            default -> List.of();
        };
    }

    private <T extends Keyed> void add(Address list, List<T> elements, Function<T, LocalizedText> label) {
        elements.forEach(
                element -> entries.add(new Entry(list.child(element.key()), element, List.of(label.apply(element)))));
    }

    private void add(Address list, TargetGroup group) {
        Address address = list.child(group.key());
        entries.add(new Entry(address, group, List.of(group.getLabel())));
        add(address, group.getSubgroups(), Subgroup::getLabel);
    }

    private void add(Address list, LearningGoal goal) {
        Address address = list.child(goal.key());
        entries.add(new Entry(address, goal, List.of(goal.getLabel())));
        add(address, goal.getItems(), LearningGoalItem::getLabel);
    }

    private void add(Address list, ActiveComponent component) {
        Address address = list.child(component.key());
        entries.add(new Entry(address, component, List.of(component.getLabel())));
        add(address, component.getBehaviours(), Behaviour::getLabel);
    }

    private void add(Address list, Indication indication) {
        entries.add(new Entry(
                list.child(indication.key()),
                indication,
                List.of(indication.getAudience(), indication.getSituation())));
    }
}
