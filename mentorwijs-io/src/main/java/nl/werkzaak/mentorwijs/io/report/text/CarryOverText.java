package nl.werkzaak.mentorwijs.io.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.ShownText;
import nl.werkzaak.mentorwijs.catalogue.evidence.ComparedCondition;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceCarryOver;
import nl.werkzaak.mentorwijs.catalogue.evidence.MeasuredCondition;
import nl.werkzaak.mentorwijs.catalogue.evidence.MeasuringConditions;
import nl.werkzaak.mentorwijs.io.report.internal.EvidenceReview;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.training.Section;

/** What was measured later beside a variant, as text: each measurement with its conditions and where it stands. */
final class CarryOverText {

    private final Locale language;
    private final Lines lines;

    CarryOverText(Locale language, Lines lines) {
        this.language = language;
        this.lines = lines;
    }

    void add(EvidenceReview evidence) {
        lines.heading(say("carry-over.title", Map.of("read", evidence.layer().getReadIn())));
        lines.indented(say("carry-over.layer", Map.of()) + " "
                + ShownText.of(evidence.layer().getExtent(), language));
        evidence.measurements().forEach(measurement -> add(measurement, evidence));
        if (!evidence.differing().isEmpty()) {
            String sections =
                    evidence.differing().stream().map(Section::jsonName).collect(Collectors.joining(", "));
            lines.item(say("carry-over.differing", Map.of("sections", sections)));
        }
    }

    private void add(EvidenceCarryOver measurement, EvidenceReview evidence) {
        lines.item(measurement.item().key() + ", " + say("carry-over." + measurement.outcome(), Map.of()) + ": "
                + ShownText.of(measurement.item().getText(), language));
        if (measurement.conditions().isEmpty()) {
            lines.indented(say("carry-over.unstated", Map.of()));
        }
        measurement.conditions().forEach(condition -> lines.bullet(sentence(condition, measurement)));
        lines.labelled(
                say("label.citation", Map.of()),
                List.of(EvidenceReview.source(measurement.item()), evidence.addressOf(measurement.item())));
    }

    /** What was measured, what the document has, and what that comes to. */
    private String sentence(ComparedCondition compared, EvidenceCarryOver measurement) {
        return say(
                "carry-over.condition",
                Map.of(
                        "condition", say("carry-over.condition." + compared.condition(), Map.of()),
                        "measured", measured(compared.condition(), measurement),
                        "here", here(compared.condition(), measurement),
                        "outcome", say("carry-over.condition.outcome." + compared.outcome(), Map.of())));
    }

    private String measured(MeasuredCondition condition, EvidenceCarryOver measurement) {
        MeasuringConditions measured = measurement.item().getConditions().orElseThrow();
        Optional<String> told = switch (condition) {
            case SESSIONS -> measured.getSessions().map(Object::toString);
            case DELIVERY_MODE -> Optional.of(modes(measured));
            case GROUP_SIZE -> measured.getGroupSize().map(size -> EvidenceText.amount(size, language));
            case TRAINERS -> measured.getTrainers().map(Object::toString);
            case SETTING ->
                measured.getSetting().map(text -> ShownText.of(text, language).toString());
        };
        return told.orElseThrow();
    }

    /** Where both modes were measured the figures are of both together. */
    private String modes(MeasuringConditions measured) {
        String modes = Stream.of(
                        measured.getOnSite().map(number -> say("carry-over.on-site", Map.of("number", number))),
                        measured.getOnline().map(number -> say("carry-over.online", Map.of("number", number))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        boolean both = measured.getOnSite().isPresent() && measured.getOnline().isPresent();
        return both ? say("carry-over.together", Map.of("modes", modes)) : modes;
    }

    private String here(MeasuredCondition condition, EvidenceCarryOver measurement) {
        return switch (condition) {
            case SESSIONS ->
                Integer.toString(measurement.training().getSessions().size());
            case DELIVERY_MODE ->
                measurement
                        .training()
                        .getSetting()
                        .getDeliveryMode()
                        .map(mode -> say("carry-over.mode." + mode, Map.of()))
                        .orElseGet(() -> say("carry-over.not-said", Map.of()));
            case GROUP_SIZE, TRAINERS -> say("carry-over.not-said", Map.of());
            case SETTING ->
                say(
                        "carry-over.workplace."
                                + measurement.training().getSetting().getWorkplace(),
                        Map.of());
        };
    }

    private String say(String key, Map<String, ?> arguments) {
        return ReportMessages.say(key, arguments, language);
    }
}
