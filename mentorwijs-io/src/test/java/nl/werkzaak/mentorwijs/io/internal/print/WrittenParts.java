package nl.werkzaak.mentorwijs.io.internal.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenList;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenObject;
import nl.werkzaak.mentorwijs.io.internal.print.Written.WrittenText;

/** Parts of what is written, in few words. */
public final class WrittenParts {

    private WrittenParts() {}

    public static WrittenText text(String text) {
        return new WrittenText(text);
    }

    public static WrittenList list(Written... items) {
        return new WrittenList(List.of(items));
    }

    /** An object of names and values in turn. */
    public static WrittenObject object(Object... namesAndValues) {
        Map<String, Written> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put((String) namesAndValues[i], (Written) namesAndValues[i + 1]);
        }
        return new WrittenObject(properties);
    }
}
