package nl.werkzaak.mentorwijs.io.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.io.report.internal.Citations;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;

/** Findings as text: place, weight, rule and what it is about; then what it says, why, and what to do. */
final class FindingText {

    private final Locale language;
    private final Lights lights;
    private final Lines lines;

    FindingText(Locale language, Lights lights, Lines lines) {
        this.language = language;
        this.lights = lights;
        this.lines = lines;
    }

    /** What is accepted says so, and why, instead of what to do about it. */
    void add(Finding finding, Optional<Acceptance> acceptance) {
        String accepted = acceptance.isPresent() ? ", " + ReportMessages.say("accepted", language) : "";
        String about = finding.address().map(address -> "  " + address).orElse("");
        lines.item(place(finding.location()) + "  " + lights.of(finding) + accepted + "  [" + finding.rule() + "]"
                + about);
        lines.indented(finding.message().in(language));
        finding.actual().filter(actual -> !isTold(actual, finding)).ifPresent(actual -> label("label.actual", actual));
        ReportMessages.basis(finding, language).ifPresent(basis -> label("label.basis", basis));
        if (!finding.citations().isEmpty()) {
            lines.labelled(
                    ReportMessages.say("label.citation", language), Citations.lines(finding.citations(), language));
        }
        acceptance.ifPresentOrElse(
                given -> label("label.accepted", ReportMessages.of(given, language)),
                () -> finding.hint().ifPresent(hint -> label("label.hint", hint.in(language))));
    }

    String place(Location location) {
        return location.sheet()
                .map(sheet -> ReportMessages.say(
                        "place.cell",
                        Map.of("sheet", sheet.name(), "cell", location.cell().orElse("")),
                        language))
                .orElseGet(() -> placeInText(location));
    }

    private String placeInText(Location location) {
        return location.position()
                .map(position -> ReportMessages.say(
                        "place", Map.of("line", position.line(), "column", position.column()), language))
                .orElse(ReportMessages.say("place.none", language));
    }

    /** A judgement says what is there in its sentence; of other findings those whose sentence has it word for word. */
    private boolean isTold(String actual, Finding finding) {
        Pattern whole = Pattern.compile("(?<![\\w.])" + Pattern.quote(actual) + "(?!\\w|\\.\\w)");
        return finding.light().isPresent()
                || whole.matcher(finding.message().in(language)).find();
    }

    private void label(String key, String text) {
        lines.labelled(ReportMessages.say(key, language), List.of(text));
    }
}
