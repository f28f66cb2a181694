package nl.werkzaak.mentorwijs.io.internal.accept;

/** Leaves the short way; says nothing, since the explanation is found by going the long way. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused() {
        super("not valid", null, false, false);
    }
}
