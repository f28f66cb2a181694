package nl.werkzaak.mentorwijs.model.internal;

import java.util.List;
import java.util.Optional;

/**
 * One view of an object and of what is below it, on which the rules across parts go: of each property whether it is known,
 * absent, or given and unusable. A value of the model has nothing unusable; a document may. So a rule is written once for
 * both, and a part that cannot be used breaks no rule and hides none.
 */
public interface Parts {

    /** Something of which nobody can tell what it is. */
    Parts UNUSABLE = new Parts() {

        @Override
        public Optional<String> key() {
            return Optional.empty();
        }

        @Override
        public boolean isAbsent(String property) {
            return false;
        }

        @Override
        public Optional<Object> value(String property) {
            return Optional.empty();
        }

        @Override
        public Optional<List<Parts>> elements(String list) {
            return Optional.empty();
        }
    };

    /**
     * What tells an element apart from the others in its list.
     *
     * @return the key as in an address, empty if there is none or it cannot be used
     */
    Optional<String> key();

    /**
     * Whether nothing is given as a property.
     *
     * @param property  the name of the property, not null
     * @return true if so, false also where what is given cannot be used
     */
    boolean isAbsent(String property);

    /**
     * What is known of a property.
     *
     * @param property  the name of the property, not null
     * @return its value; of a list that of each item, where one that cannot be used is of no type of the model; empty if
     *     the property is absent or cannot be used
     */
    Optional<Object> value(String property);

    /**
     * The elements of a list.
     *
     * @param list  the name of the list, not null
     * @return the elements in order, empty if the list is absent or cannot be used
     */
    Optional<List<Parts>> elements(String list);
}
