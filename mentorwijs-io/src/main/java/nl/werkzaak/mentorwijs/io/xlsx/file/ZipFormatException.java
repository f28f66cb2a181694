package nl.werkzaak.mentorwijs.io.xlsx.file;

/** What is no zip, or a damaged one; never leaves the package. */
public final class ZipFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    public ZipFormatException() {
        super("damaged");
    }

    public ZipFormatException(Exception cause) {
        super("damaged", cause);
    }
}
