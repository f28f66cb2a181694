package nl.werkzaak.mentorwijs.model.finding;

import java.util.Comparator;
import java.util.Optional;

/**
 * The place that a finding is about.
 *
 * @param pointer  the place as a JSON Pointer (RFC 6901); empty for the whole document; not null
 * @param sheet  the sheet of a workbook, empty where the document has no sheets
 * @param position  the place in the text, or the row and the column in the sheet; empty where there is neither
 */
public record Location(String pointer, Optional<Sheet> sheet, Optional<Position> position) {

    /** From the beginning of the document to its end. */
    public static final Comparator<Location> IN_ORDER = Comparator.<Location>comparingInt(
                    location -> location.sheet().map(Sheet::number).orElse(0))
            .thenComparing(location -> location.position().orElse(Position.START))
            .thenComparing(Location::pointer);

    /**
     * A place that is not yet found in a text.
     *
     * @param pointer  the JSON Pointer, not null
     * @return the place, not null
     */
    public static Location of(String pointer) {
        return new Location(pointer, Optional.empty(), Optional.empty());
    }

    /**
     * A place in a text or in a workbook.
     *
     * @param pointer  the JSON Pointer, not null
     * @param place  where it stands, not null
     * @return the place, not null
     */
    public static Location of(String pointer, Place place) {
        Optional<Sheet> sheet = place instanceof SheetPosition cell ? Optional.of(cell.sheet()) : Optional.empty();
        return new Location(pointer, sheet, Optional.of(place.position()));
    }

    /**
     * The cell of a workbook.
     *
     * @return the cell, such as {@code C4}; empty where the document has no sheets
     */
    public Optional<String> cell() {
        return sheet.flatMap(inSheet -> position.map(Sheet::cell));
    }

    /**
     * The place in few characters: {@code 8:28} for a line and a column, {@code Bijeenkomsten!C4} for a cell.
     *
     * @return the place, empty where there is no position
     */
    public Optional<String> place() {
        return sheet.isPresent()
                ? cell().map(cell -> sheet.orElseThrow().name() + "!" + cell)
                : position.map(Position::toString);
    }
}
