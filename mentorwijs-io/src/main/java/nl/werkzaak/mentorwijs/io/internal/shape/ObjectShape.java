package nl.werkzaak.mentorwijs.io.internal.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.internal.fault.Worded;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import org.jspecify.annotations.Nullable;

/** An object of the model: its properties, its key where it has one, and how one is made. */
public final class ObjectShape implements Shape {

    private static final Words WORDS = new Words("een object met eigenschappen", "an object with properties");

    private final Class<?> type;
    private final List<Property> properties;
    private final Map<String, Integer> indexByName;
    private final List<Integer> key;
    private final Maker maker;

    ObjectShape(Class<?> type, List<Property> properties, List<String> key, Maker maker) {
        this.type = type;
        this.properties = List.copyOf(properties);
        this.indexByName = new HashMap<>();
        for (int i = 0; i < properties.size(); i++) {
            indexByName.put(properties.get(i).name(), i);
        }
        this.key = key.stream().map(indexByName::get).toList();
        this.maker = maker;
    }

    /**
     * The type of the model.
     *
     * @return the type, not null
     */
    public Class<?> type() {
        return type;
    }

    /**
     * The properties in the order in which they are written.
     *
     * @return the properties, not null
     */
    public List<Property> properties() {
        return properties;
    }

    /**
     * The position of a property.
     *
     * @param name  its name, not null
     * @return the position, counted from 0; -1 if there is no such property
     */
    public int indexOf(String name) {
        Integer index = indexByName.get(name);
        return index == null ? -1 : index;
    }

    /**
     * The properties that tell an element of a list from the others.
     *
     * @return their positions, the first of which is always given; empty if the object stands in no list
     */
    public List<Integer> key() {
        return key;
    }

    /**
     * Whether a property is what an element cannot do without to be told from others.
     *
     * @param property  the property, not null
     * @return true if it is
     */
    public boolean isKey(Property property) {
        return !key.isEmpty() && indexOf(property.name()) == key.get(0);
    }

    /**
     * An object made of its values.
     *
     * @param values  the values by position of the property, null where there is none; not null
     * @param base  the object whose values hold where there is none, null if there is no such object
     * @return the object, not null
     * @throws RuntimeException if the model refuses it
     */
    public Object make(@Nullable Object[] values, @Nullable Object base) {
        return maker.make(values, base);
    }

    @Override
    public Worded words() {
        return WORDS;
    }
}
