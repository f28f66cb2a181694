package nl.werkzaak.mentorwijs.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.internal.draft.DocumentVersions;
import nl.werkzaak.mentorwijs.io.internal.loss.Loss;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/**
 * Writes the sessions that a variant comes to. Of a variant of a training that is not at hand only those that it gives
 * itself are written, and a finding says so.
 */
final class SessionsWriter implements VariantWriter {

    private static final String FORMAT = "CSV";
    private static final RuleTexts WORDS = RuleTexts.of(SessionsWriter.class, "SessionsWriter");
    private static final int MINUTES = 60;

    @Override
    public List<Finding> write(TrainingVariant variant, OutputStream out) throws IOException {
        DocumentVersions.requireKnown(variant);
        Optional<Training> training =
                VariantResolver.standard().resolve(variant).training();
        List<Session> sessions =
                training.map(Training::getSessions).or(variant::getSessions).orElse(List.of());
        StringBuilder csv = new StringBuilder();
        SpreadsheetCsv.write(table(sessions).stream(), csv);
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
        List<Finding> losses = new ArrayList<>();
        if (training.isEmpty()) {
            losses.add(Loss.leftOut());
        }
        losses.add(Loss.notHeld(FORMAT, "rest", WORDS));
        if (sessions.stream()
                .flatMap(SessionsWriter::texts)
                .anyMatch(text -> text.byLanguage().size() > 1)) {
            losses.add(Loss.notHeld(FORMAT, "languages", WORDS));
        }
        return losses;
    }

    private static List<List<String>> table(List<Session> sessions) {
        List<List<String>> table = new ArrayList<>();
        table.add(Stream.of("number", "duration", "title", "topics", "components", "target-groups")
                .map(heading -> WORDS.sentence(heading, Map.of(), RuleTexts.DUTCH))
                .toList());
        sessions.forEach(session -> table.add(row(session)));
        return table;
    }

    private static List<String> row(Session session) {
        return List.of(
                Integer.toString(session.getNumber()),
                hoursAndMinutes(session.getDuration()),
                session.getTitle().map(LocalizedText::dutch).orElse(""),
                session.getTopics().stream().map(LocalizedText::dutch).collect(Collectors.joining(", ")),
                ids(session.getComponents()),
                ids(session.getTargetGroups()));
    }

    /** As a spreadsheet reads a time. */
    private static String hoursAndMinutes(Duration duration) {
        return String.format(Locale.ROOT, "%d:%02d", duration.toHours(), duration.toMinutes() % MINUTES);
    }

    private static String ids(List<Id> ids) {
        return ids.stream().map(Id::value).collect(Collectors.joining(", "));
    }

    private static Stream<LocalizedText> texts(Session session) {
        return Stream.concat(session.getTitle().stream(), session.getTopics().stream());
    }
}
