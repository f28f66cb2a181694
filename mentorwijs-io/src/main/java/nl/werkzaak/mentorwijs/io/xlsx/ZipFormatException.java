package nl.werkzaak.mentorwijs.io.xlsx;

/** What is no zip, or a damaged one; never leaves the package. */
final class ZipFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    ZipFormatException() {
        super("damaged");
    }

    ZipFormatException(Exception cause) {
        super("damaged", cause);
    }
}
