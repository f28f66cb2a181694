package nl.werkzaak.mentorwijs.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;

/**
 * What came of reading a document: its value where nothing is wrong with it, what there is to say about it, and where in
 * its text a place stands. Safe to share between threads.
 *
 * @param <T>  the type of the value
 */
public final class ReadResult<T> {

    private final Optional<T> value;
    private final List<Finding> findings;
    private final int suppressed;
    private final Function<String, Location> locator;

    private ReadResult(Optional<T> value, List<Finding> findings, int suppressed, Function<String, Location> locator) {
        this.value = value;
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Finding.BY_PLACE);
        this.findings = List.copyOf(sorted);
        this.suppressed = suppressed;
        this.locator = locator;
    }

    /**
     * A result.
     *
     * @param <T>  the type of the value
     * @param value  the value, present if and only if no finding is an error
     * @param findings  what there is to say, in any order, not null
     * @param suppressed  the number of findings beyond the limit, 0 or more
     * @param locator  gives the place of a JSON Pointer in the text, or of its nearest ancestor that stands there; not
     *     null
     * @return the result, not null
     * @throws IllegalArgumentException if there is a value and an error, or neither
     */
    public static <T> ReadResult<T> of(
            Optional<T> value, List<Finding> findings, int suppressed, Function<String, Location> locator) {
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (error == value.isPresent()) {
            throw new IllegalArgumentException("a result has either a value or an error: " + findings);
        }
        return new ReadResult<>(value, findings, suppressed, locator);
    }

    /**
     * The value.
     *
     * @return the value, empty if and only if a finding is an error
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * What there is to say about the document, by place.
     *
     * @return the findings, each with its line and column where the text has them, not null
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The number of findings that are left out because there are too many.
     *
     * @return the number, 0 or more
     */
    public int suppressed() {
        return suppressed;
    }

    /**
     * The place in the text of something in the document.
     *
     * @param pointer  the JSON Pointer (RFC 6901), not null
     * @return the place of the value, or of its nearest ancestor where the document does not have it; without a position
     *     where the text cannot be read
     */
    public Location locate(String pointer) {
        return locator.apply(pointer);
    }

    /**
     * A finding with its place in the text.
     *
     * @param finding  the finding, with a JSON Pointer into this document, not null
     * @return the finding with its line and column, or as it is where it has them already; not null
     */
    public Finding locate(Finding finding) {
        return finding.location().position().isPresent()
                ? finding
                : finding.at(locate(finding.location().pointer()));
    }
}
