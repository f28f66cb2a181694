package nl.werkzaak.mentorwijs.io.report.json;

import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.ShownText;
import nl.werkzaak.mentorwijs.catalogue.evidence.ComparedCondition;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceCarryOver;
import nl.werkzaak.mentorwijs.catalogue.evidence.MeasuringConditions;
import nl.werkzaak.mentorwijs.io.report.internal.EvidenceReview;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.training.Training;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was measured later beside a variant, as JSON; what a document does not say is left out. */
final class CarryOverJson {

    private CarryOverJson() {}

    static void add(EvidenceReview evidence, ObjectNode node, Locale language) {
        node.put("readIn", evidence.layer().getReadIn().toString());
        node.put("statement", ReportMessages.say("carry-over.layer", language));
        ArrayNode measurements = node.putArray("measurements");
        evidence.measurements().forEach(each -> add(each, evidence, measurements.addObject(), language));
        ArrayNode differing = node.putArray("differingSections");
        evidence.differing().forEach(section -> differing.add(section.jsonName()));
    }

    private static void add(EvidenceCarryOver measurement, EvidenceReview evidence, ObjectNode node, Locale language) {
        node.put("id", measurement.item().key());
        node.put("outcome", measurement.outcome().name());
        node.put("message", ShownText.of(measurement.item().getText(), language).toString());
        node.put("source", EvidenceReview.source(measurement.item()));
        node.put("address", evidence.addressOf(measurement.item()));
        ArrayNode conditions = node.putArray("conditions");
        measurement.conditions().forEach(compared -> {
            ObjectNode condition = conditions.addObject();
            condition.put("condition", compared.condition().name());
            condition.put("outcome", compared.outcome().name());
            addMeasured(compared, measurement.item().getConditions().orElseThrow(), condition, language);
            addHere(compared, measurement.training(), condition);
        });
    }

    private static void addMeasured(
            ComparedCondition compared, MeasuringConditions measured, ObjectNode node, Locale language) {
        switch (compared.condition()) {
            case SESSIONS -> measured.getSessions().ifPresent(number -> node.put("measured", number));
            case TRAINERS -> measured.getTrainers().ifPresent(number -> node.put("measured", number));
            case GROUP_SIZE -> measured.getGroupSize().ifPresent(size -> node.set("measured", ReportJson.tree(size)));
            case SETTING ->
                measured.getSetting()
                        .ifPresent(text -> node.put(
                                "measured", ShownText.of(text, language).toString()));
            case DELIVERY_MODE -> {
                ObjectNode modes = node.putObject("measured");
                measured.getOnSite().ifPresent(number -> modes.put("ON_SITE", number));
                measured.getOnline().ifPresent(number -> modes.put("ONLINE", number));
            }
        }
    }

    private static void addHere(ComparedCondition compared, Training training, ObjectNode node) {
        switch (compared.condition()) {
            case SESSIONS -> node.put("here", training.getSessions().size());
            case DELIVERY_MODE ->
                training.getSetting().getDeliveryMode().ifPresent(mode -> node.put("here", mode.name()));
            case SETTING ->
                node.put("here", training.getSetting().getWorkplace().name());
            case GROUP_SIZE, TRAINERS -> {
                // a document has no place for it
            }
        }
    }
}
