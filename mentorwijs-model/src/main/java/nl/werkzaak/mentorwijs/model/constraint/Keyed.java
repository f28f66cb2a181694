package nl.werkzaak.mentorwijs.model.constraint;

/** An element of a list that is told apart by its key: an id, a number or a domain. */
public interface Keyed {

    /**
     * The key, as it stands in an address such as {@code sessions/3}.
     *
     * @return the key, not null
     */
    String key();
}
