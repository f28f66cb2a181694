package nl.werkzaak.mentorwijs.model.finding;

import java.util.Optional;

/**
 * The place that a finding is about.
 *
 * @param pointer  the place as a JSON Pointer (RFC 6901); empty for the whole document; not null
 * @param position  the place in the text, empty where there is no text
 */
public record Location(String pointer, Optional<Position> position) {

    /**
     * A place that is not yet found in a text.
     *
     * @param pointer  the JSON Pointer, not null
     * @return the place, not null
     */
    public static Location of(String pointer) {
        return new Location(pointer, Optional.empty());
    }

    /**
     * A place in a text.
     *
     * @param pointer  the JSON Pointer, not null
     * @param position  the position, not null
     * @return the place, not null
     */
    public static Location of(String pointer, Position position) {
        return new Location(pointer, Optional.of(position));
    }

    /**
     * The same place for another pointer.
     *
     * @param part  the JSON Pointer, not null
     * @return the place, not null
     */
    public Location withPointer(String part) {
        return new Location(part, position);
    }
}
