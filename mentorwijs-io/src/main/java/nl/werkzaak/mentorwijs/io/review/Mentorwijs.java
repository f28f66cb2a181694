package nl.werkzaak.mentorwijs.io.review;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AdaptationRecord;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * The front door of the library: reviews a variant, which is to read it, resolve it against the canonical training, assess
 * its fidelity and locate every finding in the text. The command line does the same through this class.
 *
 * <p>Parent variants and acceptances are looked for beside the document. Instances are immutable and safe to share.
 */
public final class Mentorwijs {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final Mentorwijs STANDARD =
            new Mentorwijs(FidelityAssessor.standard(), Optional.empty(), Optional.empty(), ReadOptions.standard());

    private final FidelityAssessor assessor;
    private final Optional<VariantLibrary> variants;
    private final Optional<LocalDate> day;
    private final ReadOptions options;

    private Mentorwijs(
            FidelityAssessor assessor,
            Optional<VariantLibrary> variants,
            Optional<LocalDate> day,
            ReadOptions options) {
        this.assessor = assessor;
        this.variants = variants;
        this.day = day;
        this.options = options;
    }

    /**
     * Reviews with the canonical training, the rules of this library and those that others have installed, and the limits
     * of {@link ReadOptions#standard()}.
     *
     * @return the reviewer, not null
     */
    public static Mentorwijs standard() {
        return STANDARD;
    }

    /**
     * The same with another assessor.
     *
     * @param assessor  assesses fidelity, not null
     * @return the reviewer, not null
     */
    public Mentorwijs withAssessor(FidelityAssessor assessor) {
        return new Mentorwijs(assessor, variants, day, options);
    }

    /**
     * The same with rules of an organisation beside those that it has.
     *
     * @param rules  the rules, not null
     * @return the reviewer, not null
     * @throws IllegalArgumentException if a rule has the id of another, or one that is not an organisation's
     */
    public Mentorwijs withRules(List<FidelityRule> rules) {
        return withAssessor(assessor.withRules(rules));
    }

    /**
     * The same with a given library of parent variants, instead of the folder of each document.
     *
     * @param variants  finds variants by their id, not null
     * @return the reviewer, not null
     */
    public Mentorwijs withVariants(VariantLibrary variants) {
        return new Mentorwijs(assessor, Optional.of(variants), day, options);
    }

    /**
     * The same on a given day: an acceptance whose last day is before it no longer counts. Without a day, today in the
     * Netherlands counts.
     *
     * @param day  the day, not null
     * @return the reviewer, not null
     */
    public Mentorwijs withDay(LocalDate day) {
        return new Mentorwijs(assessor, variants, Optional.of(day), options);
    }

    /**
     * The same with other limits for what is read.
     *
     * @param options  the limits, not null
     * @return the reviewer, not null
     */
    public Mentorwijs withOptions(ReadOptions options) {
        return new Mentorwijs(assessor, variants, day, options);
    }

    /**
     * Reviews a file, in the format that its name says.
     *
     * <p>Whoever reviews many files of one folder gives them one {@link VariantFolder} by {@link #withVariants}; otherwise the
     * folder is read again for each variant of a variant.
     *
     * @param file  the file, not null
     * @return the review, under the path as it was given, with slashes; a report shows it, so give a relative path or a
     *     name of your own; not null
     * @throws IOException if the file or what is beside it cannot be read, if no format has its extension, or if several
     *     files beside it say what is accepted
     */
    public Review review(Path file) throws IOException {
        DocumentFormat format = Formats.standard()
                .byFile(file)
                .orElseThrow(() -> new FileSystemException(
                        file.toString(), null, "no format has this extension; known are " + extensions()));
        return review(nameOf(file), file, format);
    }

    /**
     * Reviews a file under a name and in a format that the caller chooses.
     *
     * @param name  the name of the document in reports, not null
     * @param file  the file, not null
     * @param format  the format of the file, not null
     * @return the review, not null
     * @throws IOException if the file or what is beside it cannot be read, or if several files beside it say what is
     *     accepted
     */
    public Review review(String name, Path file, DocumentFormat format) throws IOException {
        List<Path> acceptances = Companion.ACCEPTANCES.beside(file);
        if (acceptances.size() > 1) {
            throw new FileSystemException(file.toString(), null, "several files say what is accepted: " + acceptances);
        }
        VariantLibrary beside = variants.orElseGet(() ->
                new VariantFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()), options));
        Review review = withVariants(beside).review(name, format.reader(options).read(file));
        return acceptances.isEmpty() ? review : accepting(acceptances.get(0), review);
    }

    /**
     * Reviews a variant that was built in code. Its findings have a JSON Pointer and no line.
     *
     * @param variant  the variant, not null
     * @return the review, under the id and version of the variant, not null
     */
    public Review review(TrainingVariant variant) {
        return review(
                variant.getId() + " " + variant.getVersion(),
                ReadResult.of(Optional.of(variant), List.of(), 0, Location::of));
    }

    /**
     * Reviews what was read, wherever it came from.
     *
     * @param name  the name of the document in reports, not null
     * @param read  the result of reading it, not null
     * @return the review, not null
     */
    public Review review(String name, ReadResult<TrainingVariant> read) {
        Optional<Resolution> resolution = read.value().map(this::resolve);
        Optional<FidelityReport> fidelity = resolution.flatMap(assessor::assess);
        List<Finding> findings = Stream.of(
                        read.findings().stream(),
                        resolution.stream().flatMap(found -> found.findings().stream()),
                        fidelity.stream().flatMap(found -> found.findings().stream()))
                .flatMap(found -> found.map(read::locate))
                .toList();
        return new Review(
                name,
                read.value(),
                resolution,
                fidelity,
                adaptations(resolution, fidelity),
                findings,
                fidelity.stream()
                        .flatMap(found -> found.notJudged().stream())
                        .map(read::locate)
                        .toList(),
                read.suppressed() + resolution.map(Resolution::suppressed).orElse(0),
                Optional.empty());
    }

    /**
     * Resolves a variant against the training of which it is a variant.
     *
     * @param variant  the variant, not null
     * @return the whole training with the origin of each section, or why there is none; not null
     */
    public Resolution resolve(TrainingVariant variant) {
        return variants.map(VariantResolver.standard()::withLibrary)
                .orElseGet(VariantResolver::standard)
                .resolve(variant);
    }

    private static List<AdaptationRecord> adaptations(
            Optional<Resolution> resolution, Optional<FidelityReport> fidelity) {
        return resolution
                .flatMap(resolved -> fidelity.map(report -> AdaptationRecord.of(resolved, report)))
                .orElse(List.of());
    }

    private Review accepting(Path file, Review review) throws IOException {
        DocumentReader<Acceptances> reader = Formats.standard()
                .byFile(file)
                .flatMap(format -> format.reader(Companion.ACCEPTANCES, options))
                .orElseThrow(() -> new FileSystemException(file.toString(), null, "no format reads this file"));
        String folder = review.document().substring(0, review.document().lastIndexOf('/') + 1);
        return review.withAcceptances(
                folder + file.getFileName(), reader.read(file), day.orElseGet(() -> LocalDate.now(NETHERLANDS)));
    }

    private static String nameOf(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static String extensions() {
        return Formats.standard().all().stream()
                .flatMap(format -> format.extensions().stream())
                .collect(Collectors.joining(", "));
    }
}
