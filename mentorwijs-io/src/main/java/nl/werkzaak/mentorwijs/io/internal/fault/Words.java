package nl.werkzaak.mentorwijs.io.internal.fault;

/**
 * Words that a sentence needs once.
 *
 * @param dutch  the words in Dutch, not null
 * @param english  the words in English, not null
 */
public record Words(String dutch, String english) implements Worded {

    private static final int MEBIBYTE = 1024 * 1024;

    /**
     * A number of bytes as people say it.
     *
     * @param bytes  the number
     * @return the words, not null
     */
    public static Words ofSize(int bytes) {
        String said = bytes % MEBIBYTE == 0 ? bytes / MEBIBYTE + " MiB" : bytes + " bytes";
        return new Words(said, said);
    }
}
