package nl.werkzaak.mentorwijs.io.internal.fault;

/**
 * Words that a sentence needs once.
 *
 * @param dutch  the words in Dutch, not null
 * @param english  the words in English, not null
 */
public record Words(String dutch, String english) implements Worded {}
