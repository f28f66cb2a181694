package nl.werkzaak.mentorwijs.cli;

/** What the command tells the program that called it; of several the highest. */
final class ExitCode {

    /** Nothing at or above what was asked for. */
    static final int DONE = 0;

    /** Findings. */
    static final int FINDINGS = 1;

    /** Wrong use. */
    static final int USAGE = 2;

    /** A file cannot be read or written. */
    static final int IO = 3;

    /** A fault of ours. */
    static final int FAULT = 4;

    private ExitCode() {}
}
