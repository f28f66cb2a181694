package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Sheet;

/** A part of the JSON that a workbook stands for, with the cell in which it begins. */
sealed interface Json {

    Sheet sheet();

    Position position();

    /**
     * An object, as it is put together.
     *
     * @param members  its properties, not null
     */
    record Members(Sheet sheet, Position position, Map<String, Json> members) implements Json {

        Members(Sheet sheet, Position position) {
            this(sheet, position, new LinkedHashMap<>());
        }

        /** The object that is a property, made where there is none; of two kinds of part the later one is kept. */
        Members object(String name, Sheet onSheet, Position at) {
            if (members.get(name) instanceof Members object) {
                return object;
            }
            Members made = new Members(onSheet, at);
            members.put(name, made);
            return made;
        }

        Items list(String name, Sheet onSheet, Position at) {
            if (members.get(name) instanceof Items list) {
                return list;
            }
            Items made = new Items(onSheet, at, new ArrayList<>());
            members.put(name, made);
            return made;
        }
    }

    /**
     * A list, as it is put together.
     *
     * @param items  what stands in it, not null
     */
    record Items(Sheet sheet, Position position, List<Json> items) implements Json {}

    /**
     * A text.
     *
     * @param text  the text, not null
     */
    record Text(Sheet sheet, Position position, String text) implements Json {}

    /**
     * A number.
     *
     * @param digits  the number as JSON writes it, not null
     */
    record Digits(Sheet sheet, Position position, String digits) implements Json {}

    /** What cannot be used. */
    record Nothing(Sheet sheet, Position position) implements Json {}
}
