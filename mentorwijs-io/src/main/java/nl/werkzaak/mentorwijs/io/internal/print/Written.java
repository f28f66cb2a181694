package nl.werkzaak.mentorwijs.io.internal.print;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a document as it will be written, before it has the looks of a format. */
public sealed interface Written {

    /**
     * An object.
     *
     * @param properties  its properties in the order in which they are written, not null
     */
    record WrittenObject(Map<String, Written> properties) implements Written {

        /** Copies the properties, in their order. */
        public WrittenObject {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }

    /**
     * A list.
     *
     * @param items  what stands in it, not null
     */
    record WrittenList(List<Written> items) implements Written {

        /** Copies the items. */
        public WrittenList {
            items = List.copyOf(items);
        }
    }

    /**
     * A text.
     *
     * @param text  the text, not null
     */
    record WrittenText(String text) implements Written {}

    /**
     * A number.
     *
     * @param digits  the number as it is written, not null
     */
    record WrittenNumber(String digits) implements Written {}

    /**
     * Whether this is one value rather than a group of them.
     *
     * @return true for a text and a number
     */
    default boolean isSingle() {
        return this instanceof WrittenText || this instanceof WrittenNumber;
    }
}
