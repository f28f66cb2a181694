package nl.werkzaak.mentorwijs.io.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AdaptationRecord;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.framework.Completeness;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingBuilder;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.VisibleText;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * The review of one document: what it holds, what is wrong with it, and how faithful it is.
 *
 * @param document  the name of the document, not null
 * @param variant  the variant that it holds, empty if it is not valid
 * @param resolution  the variant resolved against the training of which it is one, empty if the document is not valid
 * @param fidelity  how faithful that is, empty if there is no training
 * @param adaptations  what the variant adapts of the training of which it is one, with what it says of that, by section;
 *     not null
 * @param findings  all findings with their places, by place, not null
 * @param notJudged  what no source decides: first what concerns this document, by place, then what concerns any; not null
 * @param suppressed  how many findings were counted and not kept, 0 or more
 * @param acceptances  the result of applying the acceptances beside the document, empty if there are none
 */
public record Review(
        String document,
        Optional<TrainingVariant> variant,
        Optional<Resolution> resolution,
        Optional<FidelityReport> fidelity,
        List<AdaptationRecord> adaptations,
        List<Finding> findings,
        List<Finding> notJudged,
        int suppressed,
        Optional<AcceptanceReview> acceptances) {

    private static final RuleTexts TEXTS = RuleTexts.of(Review.class, "Review");
    private static final String UNREAD = "document.unread";
    private static final String FAILED = "document.failed";

    /** Copies what could change. */
    public Review {
        adaptations = List.copyOf(adaptations);
        findings = findings.stream().sorted(Finding.BY_PLACE).toList();
        notJudged = Stream.concat(
                        notJudged.stream().filter(Review::hasPlace).sorted(Finding.BY_PLACE),
                        notJudged.stream().filter(finding -> !hasPlace(finding)))
                .toList();
    }

    /**
     * The whole training that the variant resolves to.
     *
     * @return the training, empty if the document is not valid or cannot be resolved
     */
    public Optional<Training> training() {
        return resolution.flatMap(Resolution::training);
    }

    /**
     * The review of a document that could not be read: it is among the others with the reason.
     *
     * @param document  the name of the document, not null
     * @param reason  why it could not be read, in Dutch and English, not null
     * @return a review with one finding of severity ERROR, not null
     */
    public static Review unread(String document, LocalizedText reason) {
        return withoutVariant(document, List.of(ofWhole(UNREAD, reason).build()), 0);
    }

    /**
     * The review of a document on which the library fails, because of a bug: it has its place among the others, and ends
     * the review of none.
     *
     * @param document  the name of the document, not null
     * @param failure  what was thrown, not null
     * @return a review with one finding of severity ERROR, not null
     */
    public static Review failed(String document, Throwable failure) {
        Finding finding = ofWhole(FAILED, sentence(FAILED, failure))
                .hint(sentence(FAILED + ".hint", failure))
                .build();
        return withoutVariant(document, List.of(finding), 0);
    }

    private static LocalizedText sentence(String key, Throwable failure) {
        Map<String, String> arguments = Map.of("failure", VisibleText.of(failure.toString()));
        return LocalizedText.of(
                TEXTS.sentence(key, arguments, RuleTexts.DUTCH), TEXTS.sentence(key, arguments, Locale.ENGLISH));
    }

    private static FindingBuilder ofWhole(String rule, LocalizedText message) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .kind(FindingKind.SYNTAX)
                .location(Location.of(""))
                .message(message);
    }

    private static Review withoutVariant(String document, List<Finding> findings, int suppressed) {
        return new Review(
                document,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                findings,
                List.of(),
                suppressed,
                Optional.empty());
    }

    /**
     * The same review with the acceptances beside the document.
     *
     * @param name  the name of their document, not null
     * @param read  what was read from it, not null
     * @param day  the day on which an acceptance has to hold, not null
     * @return the review, not null
     */
    public Review withAcceptances(String name, ReadResult<Acceptances> read, LocalDate day) {
        return new Review(
                document,
                variant,
                resolution,
                fidelity,
                adaptations,
                findings,
                notJudged,
                suppressed,
                Optional.of(AcceptanceReview.of(this, name, read, day)));
    }

    /**
     * How much of a framework the variant answers.
     *
     * @param framework  the framework, not null
     * @return the answers, empty if the variant cannot be resolved
     */
    public Optional<Completeness> completeness(Crosswalk framework) {
        return training().flatMap(whole -> variant.map(given -> Completeness.of(framework, whole, given.getChanges())));
    }

    /**
     * The acceptance of a finding.
     *
     * @param finding  the finding, not null
     * @return the acceptance, empty if the finding is not accepted
     */
    public Optional<Acceptance> acceptanceOf(Finding finding) {
        return acceptances.flatMap(
                review -> Optional.ofNullable(review.accepted().get(finding)));
    }

    /**
     * What still asks for something: the findings that nobody has accepted, and those about the acceptances.
     *
     * @return the findings, not null
     */
    public List<Finding> openFindings() {
        return Stream.concat(
                        findings.stream()
                                .filter(finding -> acceptanceOf(finding).isEmpty()),
                        acceptances.stream().flatMap(review -> review.findings().stream()))
                .toList();
    }

    /**
     * The review of a document that is no variant but says something of variants, such as a file with rules.
     *
     * @param document  the name of the document, not null
     * @param read  what was read from it, not null
     * @return a review with what there is to say of the document itself, not null
     */
    public static Review ofCompanion(String document, ReadResult<?> read) {
        return withoutVariant(document, read.findings(), read.suppressed());
    }

    /** What no source decides about any variant is told of the document as a whole. */
    private static boolean hasPlace(Finding finding) {
        return !finding.location().pointer().isEmpty();
    }

    /**
     * What no source decides and this document raises.
     *
     * @return the findings, by place, not null
     */
    public List<Finding> notJudgedHere() {
        return notJudged.stream().filter(Review::hasPlace).toList();
    }

    /**
     * What no source decides about any variant.
     *
     * @return the findings in the order of the rules, not null
     */
    public List<Finding> neverJudged() {
        return notJudged.stream().filter(finding -> !hasPlace(finding)).toList();
    }

    /**
     * Whether the document is valid: read, complete and consistent, however far it has moved from the canonical training.
     *
     * @return true if there is no finding of severity ERROR; of those, at least one is always kept
     */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Whether the document was read and is valid.
     *
     * @return the validity, not null
     */
    public Validity validity() {
        if (isAbout(UNREAD)) {
            return Validity.UNREAD;
        }
        if (isAbout(FAILED)) {
            return Validity.FAILED;
        }
        return isValid() ? Validity.VALID : Validity.INVALID;
    }

    private boolean isAbout(String rule) {
        return findings.size() == 1 && findings.get(0).rule().equals(rule);
    }

    /**
     * Whether the document was read, valid or not.
     *
     * @return false if it could not be read, or if the library failed on it
     */
    public boolean isRead() {
        Validity validity = validity();
        return validity == Validity.VALID || validity == Validity.INVALID;
    }
}
