package nl.werkzaak.mentorwijs.model.constraint;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path as Jakarta Validation has it, printed as Hibernate Validator prints it: {@code sessions[2].duration}.
 *
 * @param nodes  the steps; a position in a list belongs to the step after it
 */
record PropertyPath(List<Path.Node> nodes) implements Path {

    /** The name of the step from a list to an element that has a constraint of its own. */
    static final String LIST_ELEMENT = "<list element>";

    static PropertyPath of(Violation violation) {
        List<Path.Node> nodes = new ArrayList<>();
        Integer index = null;
        for (String step : violation.steps()) {
            if (Character.isDigit(step.charAt(0))) {
                index = Integer.valueOf(step);
            } else {
                nodes.add(new Step(step, index));
                index = null;
            }
        }
        if (index != null || nodes.isEmpty()) {
            nodes.add(new Step(null, index));
        }
        return new PropertyPath(List.copyOf(nodes));
    }

    @Override
    public Iterator<Path.Node> iterator() {
        return nodes.iterator();
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.isInIterable()) {
                path.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }

    /** A step of any of the three kinds that occur here. */
    private record Step(@Nullable String name, @Nullable Integer index)
            implements Path.PropertyNode, Path.BeanNode, Path.ContainerElementNode {

        @Override
        public @Nullable String getName() {
            return name;
        }

        @Override
        public boolean isInIterable() {
            return index != null;
        }

        @Override
        public @Nullable Integer getIndex() {
            return index;
        }

        @Override
        public @Nullable Object getKey() {
            return null;
        }

        @Override
        public ElementKind getKind() {
            if (name == null) {
                return ElementKind.BEAN;
            }
            return name.equals(LIST_ELEMENT) ? ElementKind.CONTAINER_ELEMENT : ElementKind.PROPERTY;
        }

        @Override
        public <T extends Path.Node> T as(Class<T> type) {
            return type.cast(this);
        }

        @Override
        public String toString() {
            return new PropertyPath(List.of(this)).toString();
        }

        @Override
        public @Nullable Class<?> getContainerClass() {
            return index == null ? null : List.class;
        }

        @Override
        public @Nullable Integer getTypeArgumentIndex() {
            return index == null ? null : 0;
        }
    }
}
