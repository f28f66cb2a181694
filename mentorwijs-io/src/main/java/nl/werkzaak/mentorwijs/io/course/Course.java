package nl.werkzaak.mentorwijs.io.course;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.LearningGoalItem;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Setting;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A training as a Course of schema.org.
 *
 * @param training  the training, whole where that is known
 * @param basedOn  the training of which it is a variant
 */
record Course(TrainingVariant training, Optional<TrainingReference> basedOn) {

    private static final String COURSE = "Course";

    ObjectNode tree() {
        ObjectNode document = CourseJson.document(COURSE);
        document.put("courseCode", training.getId().value());
        document.put("version", training.getVersion().toString());
        training.getName().ifPresent(name -> document.set("name", CourseJson.text(name)));
        training.getDefinition().ifPresent(definition -> document.set("description", CourseJson.text(definition)));
        training.getOrganisation()
                .ifPresent(name -> document.set(
                        "provider", CourseJson.thing("Organization").put("name", name)));
        basedOn.ifPresent(reference -> document.set("isBasedOn", based(reference)));
        training.getTargetGroups().ifPresent(groups -> addIfAny("audience", audiences(groups), document));
        training.getLearningGoals().ifPresent(goals -> addIfAny("teaches", taught(goals), document));
        training.getSessions().ifPresent(sessions -> {
            document.put("timeRequired", contactTime(sessions));
            document.set("syllabusSections", sections(sessions));
        });
        training.getSetting()
                .flatMap(Setting::getDeliveryMode)
                .ifPresent(mode -> document.set("hasCourseInstance", instance(mode)));
        return document;
    }

    private static void addIfAny(String property, ArrayNode values, ObjectNode document) {
        if (!values.isEmpty()) {
            document.set(property, values);
        }
    }

    private static ObjectNode based(TrainingReference reference) {
        return CourseJson.thing(COURSE)
                .put("courseCode", reference.id().value())
                .put("version", reference.version().toString());
    }

    /** Those who are trained; an audience for whose sake it is done is something that schema.org does not know. */
    private static ArrayNode audiences(List<TargetGroup> groups) {
        ArrayNode audiences = CourseJson.list();
        groups.stream()
                .filter(group -> group.getLayer() == TargetGroupLayer.INTERMEDIATE)
                .forEach(group -> audiences.add(
                        CourseJson.thing("Audience").set("audienceType", CourseJson.text(group.getLabel()))));
        return audiences;
    }

    /** What is learnt, each item in the set of its goal; a goal without items is learnt itself. */
    private static ArrayNode taught(List<LearningGoal> goals) {
        ArrayNode taught = CourseJson.list();
        for (LearningGoal goal : goals) {
            if (goal.getItems().isEmpty()) {
                taught.add(term(goal));
            }
            for (LearningGoalItem item : goal.getItems()) {
                taught.add(term(item, goal));
            }
        }
        return taught;
    }

    private static ObjectNode term(LearningGoal goal) {
        ObjectNode term = CourseJson.thing("DefinedTerm").put("termCode", goal.key());
        term.set("name", CourseJson.text(goal.getLabel()));
        return term;
    }

    private static ObjectNode term(LearningGoalItem item, LearningGoal goal) {
        ObjectNode set = CourseJson.thing("DefinedTermSet").put("identifier", goal.key());
        set.set("name", CourseJson.text(goal.getLabel()));
        ObjectNode term = CourseJson.thing("DefinedTerm").put("termCode", item.key());
        term.set("name", CourseJson.text(item.getLabel()));
        term.set("inDefinedTermSet", set);
        return term;
    }

    private static String contactTime(List<Session> sessions) {
        return sessions.stream()
                .map(Session::getDuration)
                .reduce(Duration.ZERO, Duration::plus)
                .toString();
    }

    /** JSON-LD keeps no order in a list like this; the position does. */
    private static ArrayNode sections(List<Session> sessions) {
        ArrayNode sections = CourseJson.list();
        for (Session session : sessions) {
            ObjectNode section = CourseJson.thing("Syllabus").put("position", session.getNumber());
            session.getTitle().ifPresent(title -> section.set("name", CourseJson.text(title)));
            section.put("timeRequired", session.getDuration().toString());
            ArrayNode about = CourseJson.list();
            session.getTopics()
                    .forEach(topic -> about.add(CourseJson.thing("Thing").set("name", CourseJson.text(topic))));
            addIfAny("about", about, section);
            sections.add(section);
        }
        return sections;
    }

    private static ObjectNode instance(DeliveryMode mode) {
        return CourseJson.thing("CourseInstance")
                .put(
                        "courseMode",
                        switch (mode) {
                            case ON_SITE -> "onsite";
                            case ONLINE -> "online";
                            case MIXED -> "blended";
                        });
    }
}
