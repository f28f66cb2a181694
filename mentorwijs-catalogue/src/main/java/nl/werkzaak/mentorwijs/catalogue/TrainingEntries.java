package nl.werkzaak.mentorwijs.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Labelled;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;

/** The entries of a training, in the order of its document. */
final class TrainingEntries {

    private final Training training;
    private final Map<Address, List<Citation>> citations;
    private final List<Entry> entries = new ArrayList<>();

    private TrainingEntries(Training training, Map<Address, List<Citation>> citations) {
        this.training = training;
        this.citations = citations;
    }

    static List<Entry> of(Training training, Map<Address, List<Citation>> citations) {
        TrainingEntries all = new TrainingEntries(training, citations);
        for (Section section : Section.values()) {
            all.add(section);
        }
        return all.entries;
    }

    private void add(Section section) {
        Address address = Address.parse(section.jsonName());
        add(address, training.section(section), textsOf(section));
        switch (section) {
            case NAME, DEFINITION, SETTING -> {}
            case GOAL -> add(address, training.getGoal().getSubGoals());
            case SUPERVISOR_ROLES -> add(address, training.getSupervisorRoles());
            case TARGET_GROUPS ->
                training.getTargetGroups().forEach(group -> add(add(address, group), group.getSubgroups()));
            case LEARNING_GOALS ->
                training.getLearningGoals().forEach(goal -> add(add(address, goal), goal.getItems()));
            case ACTIVE_COMPONENTS ->
                training.getActiveComponents()
                        .forEach(component -> add(add(address, component), component.getBehaviours()));
            case OUTCOMES -> add(address, training.getOutcomes());
            case SESSIONS ->
                training.getSessions().forEach(session -> add(address.child(session.key()), session, textsOf(session)));
            case HOMEWORK -> add(address, training.getHomework());
            case TRAINER_PROFILES -> add(address, training.getTrainerProfiles());
            case TRAINER_REQUIREMENTS -> add(address, training.getTrainerRequirements());
            case DELIVERY_CHANNELS -> add(address, training.getDeliveryChannels());
            case EFFORT ->
                training.getEffort()
                        .forEach(figure -> add(address.child(figure.key()), figure, List.of(figure.getActivity())));
            case INDICATIONS ->
                training.getIndications()
                        .forEach(indication -> add(
                                address.child(indication.key()),
                                indication,
                                List.of(indication.getAudience(), indication.getSituation())));
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

    private static List<LocalizedText> textsOf(Session session) {
        List<LocalizedText> texts = new ArrayList<>(session.getTopics());
        session.getTitle().ifPresent(title -> texts.add(0, title));
        return texts;
    }

    private void add(Address list, List<? extends Labelled> elements) {
        elements.forEach(element -> add(list, element));
    }

    private Address add(Address list, Labelled element) {
        Address address = list.child(element.key());
        add(address, element, List.of(element.getLabel()));
        return address;
    }

    private void add(Address address, Object value, List<LocalizedText> texts) {
        entries.add(new Entry(
                address, EntryKind.TRAINING, value, texts, citations.getOrDefault(address, List.of()), List.of()));
    }
}
