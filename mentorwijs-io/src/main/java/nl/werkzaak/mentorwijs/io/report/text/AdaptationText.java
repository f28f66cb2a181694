package nl.werkzaak.mentorwijs.io.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.fidelity.AdaptationRecord;
import nl.werkzaak.mentorwijs.io.report.internal.FrameMessages;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.AdaptationReason;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** The records of adaptations as text: what follows from comparing, what the document says, and what it does not say. */
final class AdaptationText {

    private final Locale language;
    private final FrameMessages words;

    AdaptationText(Locale language) {
        this.language = language;
        this.words = new FrameMessages(language);
    }

    void add(Lines lines, TrainingVariant variant, List<AdaptationRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        lines.heading(words.say("title", Map.of("parent", parent(variant), "count", records.size())));
        records.forEach(each -> add(lines, each));
    }

    /** A training that is a variant of no other is compared with the canonical one. */
    private static TrainingReference parent(TrainingVariant variant) {
        Training canonical = MentorwijsCatalogue.canonical().getTraining();
        return variant.getVariantOf().orElse(TrainingReference.of(canonical.getId(), canonical.getVersion()));
    }

    private void add(Lines lines, AdaptationRecord record) {
        lines.item(record.adaptation().section().jsonName());
        lines.labelled(words.say("label.derived"), List.of(derived(record)));
        if (record.changes().isEmpty()) {
            lines.labelled(words.say("label.documented"), List.of(words.say("nothing")));
        }
        for (Change change : record.changes()) {
            Map<String, Optional<String>> answers = answers(change);
            lines.labelled(words.say("label.documented"), List.of(said(answers)));
            String silent = notSaid(answers);
            if (!silent.isEmpty()) {
                lines.labelled(words.say("label.not-said"), List.of(silent));
            }
        }
    }

    private String derived(AdaptationRecord record) {
        String natures = record.adaptation().natures().stream()
                .map(nature -> words.answer("nature", nature))
                .collect(Collectors.joining(", "));
        return words.say(
                "derived",
                Map.of(
                        "what", words.answer("what", record.adaptation().subject()),
                        "natures", natures,
                        "consistency", words.answer("consistency", record.consistency())));
    }

    /** What the document answers to each question that is its to answer. */
    private Map<String, Optional<String>> answers(Change change) {
        Map<String, Optional<String>> answers = new LinkedHashMap<>();
        answers.put("nature", answer("nature", change.getNature()));
        answers.put("when", answer("when", change.getWhen()));
        answers.put("planned", answer("planned", change.getPlanned()));
        answers.put("decidedBy", answer("decidedBy", change.getDecidedBy()));
        answers.put("level", answer("level", change.getLevel()));
        answers.put("goal", answer("goal", change.getReason().flatMap(AdaptationReason::getGoal)));
        answers.put(
                "text",
                change.getReason().flatMap(AdaptationReason::getText).map(text -> new ValueText(language).of(text)));
        return answers;
    }

    private Optional<String> answer(String question, Optional<? extends Enum<?>> value) {
        return value.map(given -> words.answer(question, given));
    }

    private String said(Map<String, Optional<String>> answers) {
        List<String> said = new ArrayList<>();
        answers.forEach((question, answer) ->
                answer.ifPresent(given -> said.add(words.say("question." + question, Map.of("answer", given)))));
        return said.isEmpty() ? words.say("nothing") : String.join(" ", said);
    }

    /** The nature follows from comparing, so that a document which does not name it leaves nothing open. */
    private String notSaid(Map<String, Optional<String>> answers) {
        return answers.entrySet().stream()
                .filter(answer ->
                        answer.getValue().isEmpty() && !answer.getKey().equals("nature"))
                .map(answer -> words.say("name." + answer.getKey()))
                .collect(Collectors.joining(", "));
    }
}
