package nl.werkzaak.mentorwijs.io.internal.fault;

/** Ends the reading of a document; carries why and never leaves the library. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * The end of reading.
     *
     * @param fault  why, not null
     */
    public UnreadableException(Fault fault) {
        super(fault.rule(), null, false, false);
        this.fault = fault;
    }

    /**
     * Why reading ended.
     *
     * @return the fault, not null
     */
    public Fault fault() {
        return fault;
    }
}
