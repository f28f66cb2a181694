package nl.werkzaak.mentorwijs.io.report.sarif;

import java.io.IOException;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.report.ReviewWriter;
import nl.werkzaak.mentorwijs.io.report.internal.HeldText;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.io.report.json.JsonLines;
import nl.werkzaak.mentorwijs.io.report.json.ReportJson;
import nl.werkzaak.mentorwijs.io.review.Review;
import tools.jackson.databind.node.ObjectNode;

/** Holds the results of a SARIF run: above them are the rules and documents that they name. */
final class SarifWriter extends ReviewWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Locale language;
    private final boolean includePass;
    private final Appendable out;
    private final SarifRules rules;
    private final SarifArtifacts artifacts = new SarifArtifacts();
    private final HeldText results = new HeldText();
    private final HeldText notifications = new HeldText();
    private boolean complete = true;
    private boolean accepting;

    SarifWriter(Locale language, boolean includePass, Appendable out) throws IOException {
        this.language = language;
        this.includePass = includePass;
        this.out = out;
        this.rules = new SarifRules(language);
    }

    @Override
    protected void write(Review review) throws IOException {
        SarifDocument document = SarifDocument.of(review, artifacts.size(), includePass, rules, language);
        String found = document.results();
        String notified = document.notifications();
        artifacts.addAll(document.names());
        results.add(found);
        notifications.add(notified);
        complete &= review.isRead();
        accepting |= review.acceptances().isPresent();
    }

    @Override
    public void end() throws IOException {
        JsonLines log = new JsonLines(out);
        log.open("{");
        log.property("$schema", SCHEMA);
        log.property("version", "2.1.0");
        log.open("runs", "[");
        log.open("{");
        log.property("tool", tool());
        log.property("language", ReportMessages.say("language", language));
        log.property("columnKind", "unicodeCodePoints");
        log.open("invocations", "[");
        log.open("{");
        log.property("executionSuccessful", complete);
        log.open("toolExecutionNotifications", "[");
        notifications.read(line -> log.element(ReportJson.parse(line)));
        log.close("]");
        log.close("}");
        log.close("]");
        log.open("artifacts", "[");
        for (String name : artifacts) {
            log.element(SarifArtifacts.artifact(name));
        }
        log.close("]");
        log.open("results", "[");
        results.read(line -> log.element(result(line)));
        log.close("]");
        log.close("}");
        log.close("]");
        log.close("}");
    }

    private ObjectNode tool() {
        ObjectNode tool = ReportJson.object();
        ObjectNode driver = tool.putObject("driver");
        driver.put("name", "mentorwijs");
        driver.put("version", MentorwijsCatalogue.versions().library());
        rules.addTo(driver.putArray("rules"));
        return tool;
    }

    /** SARIF wants to know of every result of a run or of none whether it is suppressed. */
    private ObjectNode result(String line) {
        ObjectNode result = ReportJson.parse(line);
        if (!accepting) {
            result.remove(SarifResults.SUPPRESSIONS);
        }
        return result;
    }
}
