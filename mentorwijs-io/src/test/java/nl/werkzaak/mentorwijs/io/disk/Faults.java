package nl.werkzaak.mentorwijs.io.disk;

/** Which calls to a disk fail, counted from 1. */
final class Faults {

    /** One call fails and the disk is well again, or it stays away. */
    enum Kind {
        ONCE,
        FROM_THEN_ON
    }

    private final Kind kind;
    private final int first;
    private int calls;

    Faults(Kind kind, int first) {
        this.kind = kind;
        this.first = first;
    }

    void next() throws FaultException {
        calls++;
        if (kind == Kind.ONCE ? calls == first : calls >= first) {
            throw new FaultException();
        }
    }

    boolean haveHappened() {
        return calls >= first;
    }
}
