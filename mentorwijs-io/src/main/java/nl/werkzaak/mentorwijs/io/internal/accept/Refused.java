package nl.werkzaak.mentorwijs.io.internal.accept;

/** Ends the fast reading; says nothing, since the full check finds what is wrong. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused() {
        super("not valid", null, false, false);
    }
}
