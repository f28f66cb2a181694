package nl.werkzaak.mentorwijs.io.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.FindingKind;
import nl.werkzaak.mentorwijs.model.finding.Light;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.finding.Sheet;
import nl.werkzaak.mentorwijs.model.provenance.Address;

/**
 * Something that is said of a document.
 *
 * @param rule  the stable id of the rule
 * @param severity  how much it weighs: after an {@code ERROR} the document is not valid
 * @param kind  what it is about
 * @param light  how far something has moved, of a judgement
 * @param basis  what a judgement rests on
 * @param pointer  the place as a JSON Pointer; empty for the whole document
 * @param sheet  the sheet of a workbook
 * @param cell  the cell of the sheet, such as {@code C4}
 * @param line  the line, or the row of a workbook, counted from 1
 * @param column  the column, counted from 1: in code points, or of cells
 * @param address  the section or element of the training that it is about
 * @param message  the sentence, in the language of the report
 * @param basisStatement  what the judgement rests on, as a sentence
 * @param actual  what stands there
 * @param canonical  what the canonical training has there
 * @param hint  what to do about it
 * @param citations  the phrases of the sources on which it rests
 * @param literature  the publications or decisions on which it rests
 * @param accepted  that the finding is accepted
 */
record ReportedFinding(
        String rule,
        Severity severity,
        FindingKind kind,
        Optional<Light> light,
        Optional<Basis> basis,
        String pointer,
        Optional<String> sheet,
        Optional<String> cell,
        Optional<@Positive Integer> line,
        Optional<@Positive Integer> column,
        Optional<Address> address,
        String message,
        Optional<String> basisStatement,
        Optional<String> actual,
        Optional<String> canonical,
        Optional<String> hint,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportedCitation> citations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> literature,
        Optional<ReportedAcceptance> accepted) {

    static ReportedFinding of(Finding finding, Optional<Acceptance> acceptance, Locale language) {
        return new ReportedFinding(
                finding.rule(),
                finding.severity(),
                finding.kind(),
                finding.light(),
                finding.basis(),
                finding.location().pointer(),
                finding.location().sheet().map(Sheet::name),
                finding.location().cell(),
                finding.location().position().map(Position::line),
                finding.location().position().map(Position::column),
                finding.address(),
                finding.message().in(language),
                ReportMessages.basis(finding, language),
                finding.actual(),
                finding.canonical().map(canonical -> canonical.in(language)),
                finding.hint().map(hint -> hint.in(language)),
                ReportedCitation.of(finding.citations()),
                finding.literature(),
                acceptance.map(given -> ReportedAcceptance.of(given, language)));
    }
}
