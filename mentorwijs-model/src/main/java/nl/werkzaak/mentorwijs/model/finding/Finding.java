package nl.werkzaak.mentorwijs.model.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Something that a stage has to say about a document: data first, with its sentence in each language beside it; in
 * Dutch: bevinding.
 *
 * @param rule  the stable id of the rule, not null
 * @param severity  how much it weighs, not null
 * @param kind  what it is about, not null
 * @param light  for a judgement of fidelity its light, empty for any other
 * @param basis  for a judgement of fidelity what it rests on, empty for any other
 * @param location  the place, not null
 * @param address  the section or element of a training that it is about, empty where it is about the document as a whole
 * @param message  the sentence, in Dutch and English, not null
 * @param actual  what stands there, as the document writes it, shortened where it is long; empty where nothing does
 * @param canonical  what the canonical training has there, empty where that is of no use
 * @param hint  what to do about it, empty where that is plain
 * @param citations  the source phrases on which it rests, not null
 * @param literature  the publications on which it rests, not null
 * @param arguments  what the sentence speaks of, by name, not null
 */
@Value.Builder
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
public record Finding(
        String rule,
        Severity severity,
        FindingKind kind,
        Optional<Light> light,
        Optional<Basis> basis,
        Location location,
        Optional<Address> address,
        LocalizedText message,
        Optional<String> actual,
        Optional<LocalizedText> canonical,
        Optional<LocalizedText> hint,
        List<Citation> citations,
        List<String> literature,
        Map<String, String> arguments) {

    /** By place, then by rule: the order in which findings are told. */
    public static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::location, Location.IN_ORDER).thenComparing(Finding::rule);

    /** By weight, then by place: what is kept where there are too many. */
    public static final Comparator<Finding> ERRORS_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(BY_PLACE);

    /** Copies what could change. */
    public Finding {
        citations = List.copyOf(citations);
        literature = List.copyOf(literature);
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * A builder with nothing set.
     *
     * @return the builder, not null
     */
    public static FindingBuilder builder() {
        return new FindingBuilder();
    }

    /**
     * The place for a reader: line and column such as {@code 8:28}, the cell of a workbook, or else the JSON Pointer.
     *
     * @return the place, {@code document} where the finding is about the document as a whole; not null
     */
    public String place() {
        return location.place().orElseGet(() -> location.pointer().isEmpty() ? "document" : location.pointer());
    }

    /**
     * The message in a language.
     *
     * @param language  the language, not null
     * @return the message in that language, or in Dutch where there is none; not null
     */
    public String message(Locale language) {
        return message.in(language);
    }

    /**
     * The same finding at another place.
     *
     * @param place  the place, not null
     * @return the finding, not null
     */
    public Finding at(Location place) {
        return new Finding(
                rule,
                severity,
                kind,
                light,
                basis,
                place,
                address,
                message,
                actual,
                canonical,
                hint,
                citations,
                literature,
                arguments);
    }
}
