package nl.werkzaak.mentorwijs.io.disk;

import java.io.IOException;

/** What a disk with faults says: nothing else may come in its place. */
final class FaultException extends IOException {

    private static final long serialVersionUID = 1L;

    FaultException() {
        super("the disk fails");
    }
}
