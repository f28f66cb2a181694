package nl.werkzaak.mentorwijs.catalogue.variant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Goal;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Indication;
import nl.werkzaak.mentorwijs.model.training.Labelled;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.Outcome;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Setting;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TrainerProfile;

/**
 * What a kind of element consists of beside its key, by the names that a document uses, in their order.
 *
 * @param <T>  the type of the element
 * @param type  the type of the element, not null
 * @param properties  gives each property of an element, an Optional where it may be absent; not null
 */
record ElementShape<T>(Class<T> type, Map<String, Function<T, Object>> properties) {

    private static final String LABEL = "label";

    /** The one of elements that are no more than a label comes last, since all labelled ones are of its type. */
    private static final List<ElementShape<?>> ALL = List.of(
            of(Goal.class).with("text", Goal::getText).with("subGoals", Goal::getSubGoals),
            of(Setting.class).with("workplace", Setting::getWorkplace).with("deliveryMode", Setting::getDeliveryMode),
            of(TargetGroup.class)
                    .with("layer", TargetGroup::getLayer)
                    .with(LABEL, TargetGroup::getLabel)
                    .with("subgroups", TargetGroup::getSubgroups),
            of(LearningGoal.class).with(LABEL, LearningGoal::getLabel).with("items", LearningGoal::getItems),
            of(ActiveComponent.class)
                    .with(LABEL, ActiveComponent::getLabel)
                    .with("behaviours", ActiveComponent::getBehaviours),
            of(Outcome.class)
                    .with("bearer", Outcome::getBearer)
                    .with("term", Outcome::getTerm)
                    .with(LABEL, Outcome::getLabel),
            of(Session.class)
                    .with("title", Session::getTitle)
                    .with("duration", Session::getDuration)
                    .with("topics", Session::getTopics)
                    .with("components", Session::getComponents)
                    .with("targetGroups", Session::getTargetGroups),
            of(Homework.class).with(LABEL, Homework::getLabel).with("duration", Homework::getDuration),
            of(TrainerProfile.class)
                    .with(LABEL, TrainerProfile::getLabel)
                    .with("requirements", TrainerProfile::getRequirements),
            of(EffortFigure.class)
                    .with("activity", EffortFigure::getActivity)
                    .with("bearer", EffortFigure::getBearer)
                    .with("duration", EffortFigure::getDuration)
                    .with("per", EffortFigure::getPer)
                    .with("precision", EffortFigure::getPrecision),
            of(Indication.class).with("audience", Indication::getAudience).with("situation", Indication::getSituation),
            of(Labelled.class).with(LABEL, Labelled::getLabel));

    /** Copies the properties, in their order. */
    ElementShape {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    private static <T> ElementShape<T> of(Class<T> type) {
        return new ElementShape<>(type, Map.of());
    }

    private ElementShape<T> with(String name, Function<T, Object> property) {
        Map<String, Function<T, Object>> more = new LinkedHashMap<>(properties);
        more.put(name, property);
        return new ElementShape<>(type, more);
    }

    /** The shape of a value, empty for one that has no parts. */
    static Optional<ElementShape<?>> of(Object value) {
        for (ElementShape<?> shape : ALL) {
            if (shape.type.isInstance(value)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    Set<String> names() {
        return properties.keySet();
    }

    /** A property of an element of this shape, empty where it is absent. */
    Optional<?> part(String name, Object element) {
        Object value = Objects.requireNonNull(properties.get(name)).apply(type.cast(element));
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }
}
