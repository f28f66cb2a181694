package nl.werkzaak.mentorwijs.io.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.source.Gate;
import nl.werkzaak.mentorwijs.io.json.JsonFormat;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Reads documents of a format by what they stand for in JSON: everything that is checked of a JSON document is checked of
 * them, and each finding is told at its place in the document that was given.
 *
 * @param <T>  what a document comes to
 */
public final class TranslatedReader<T> implements DocumentReader<T> {

    private static final JsonFormat JSON = new JsonFormat();

    private final Translator translator;
    private final ReadOptions options;
    private final DocumentReader<T> reader;

    private TranslatedReader(Translator translator, ReadOptions options, DocumentReader<T> reader) {
        this.translator = translator;
        this.options = options;
        this.reader = reader;
    }

    /**
     * A reader of variants.
     *
     * @param translator  translates them, not null
     * @param options  the limits, not null
     * @return the reader, not null
     */
    public static DocumentReader<TrainingVariant> ofVariants(Translator translator, ReadOptions options) {
        return new TranslatedReader<>(translator, options, JSON.reader(inTranslation(options)));
    }

    /**
     * A reader of documents that stand beside variants.
     *
     * @param <T>  what such a document comes to
     * @param companion  the kind of the documents, not null
     * @param translator  translates them, not null
     * @param options  the limits, not null
     * @return the reader, empty if no such documents can be read
     */
    public static <T> Optional<DocumentReader<T>> of(
            Companion<T> companion, Translator translator, ReadOptions options) {
        return JSON.reader(companion, inTranslation(options))
                .map(json -> new TranslatedReader<>(translator, options, json));
    }

    /** The limit of bytes holds for the document, not for the JSON, in which one character can take six bytes. */
    private static ReadOptions inTranslation(ReadOptions options) {
        return options.withMaxBytes(ReadOptions.MOST_BYTES);
    }

    @Override
    public ReadOptions options() {
        return options;
    }

    @Override
    public ReadResult<T> read(byte[] document) {
        Faults faults = new Faults(1);
        if (!Gate.fits(document, options, faults)) {
            return ReadResult.of(Optional.empty(), faults.findings(), 0, Location::of);
        }
        Translation translation = translator.translate(document, options);
        return translation
                .json()
                .map(json -> read(json, translation))
                .orElseGet(
                        () -> result(Optional.empty(), translation.findings(), translation.suppressed(), Location::of));
    }

    private ReadResult<T> read(String json, Translation translation) {
        ReadResult<T> read = reader.read(AsciiJson.of(json));
        Function<String, Location> places = new Places(translation.places());
        Set<String> told = told(translation);
        List<Finding> findings = Stream.concat(
                        translation.findings().stream(),
                        read.findings().stream()
                                .filter(finding ->
                                        !told.contains(finding.location().pointer()))
                                .map(finding -> finding.at(
                                        places.apply(finding.location().pointer()))))
                .toList();
        return result(read.value(), findings, translation.suppressed() + read.suppressed(), places);
    }

    /** The parts that cannot be used as they stand in their format: of what stands for them nothing more is said. */
    private static Set<String> told(Translation translation) {
        return translation.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.location().pointer())
                .filter(pointer -> !pointer.isEmpty())
                .collect(Collectors.toSet());
    }

    private ReadResult<T> result(
            Optional<T> value, List<Finding> findings, int suppressed, Function<String, Location> places) {
        List<Finding> kept = findings.stream()
                .sorted(Finding.ERRORS_FIRST)
                .limit(options.getMaxFindings())
                .toList();
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return ReadResult.of(
                error ? Optional.empty() : value, kept, suppressed + findings.size() - kept.size(), places);
    }

    /** The places of a translation, by pointer. */
    private record Places(Map<String, Location> byPointer) implements Function<String, Location> {

        Places(List<Location> places) {
            this(places.stream()
                    .collect(Collectors.toMap(Location::pointer, Function.identity(), (one, other) -> one)));
        }

        @Override
        public Location apply(String pointer) {
            String part = pointer;
            while (!byPointer.containsKey(part) && !part.isEmpty()) {
                part = part.substring(0, part.lastIndexOf('/'));
            }
            Location place = byPointer.get(part);
            return place == null ? Location.of(pointer) : place.withPointer(pointer);
        }
    }
}
