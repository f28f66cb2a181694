package nl.werkzaak.mentorwijs.io.report.json;

import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlan;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.io.report.PlanReport;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.training.Training;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A plan as JSON. */
record PlanJson(Locale language) implements PlanReport {

    @Override
    public String write(Training training, EffortPlan plan, List<SessionDay> days) {
        ObjectNode report = ReportJson.object();
        report.put("schemaVersion", SchemaVersion.CURRENT.toString());
        report.putObject("training")
                .put("id", training.getId().value())
                .put("version", training.getVersion().toString());
        report.put("cycles", plan.size().cycles());
        report.put("participants", plan.size().participants());
        addLines(plan, report.putArray("lines"));
        addTotals(plan, report.putArray("totals"));
        ArrayNode unknowns = report.putArray("unknowns");
        plan.unknowns()
                .forEach(unknown -> unknowns.addObject()
                        .put("id", unknown.id())
                        .put("message", unknown.sentence().in(language)));
        if (!days.isEmpty()) {
            addDays(days, report.putArray("days"));
        }
        return ReportJson.print(report);
    }

    private void addLines(EffortPlan plan, ArrayNode lines) {
        plan.lines()
                .forEach(line -> lines.addObject()
                        .put("figure", line.figure().key())
                        .put("activity", line.figure().getActivity().in(language))
                        .put("bearer", line.figure().getBearer().name())
                        .put("duration", line.figure().getDuration().toString())
                        .put("times", line.times())
                        .put("total", line.total().toString())
                        .put("precision", line.figure().getPrecision().name()));
    }

    private static void addTotals(EffortPlan plan, ArrayNode totals) {
        plan.totals()
                .forEach(total -> totals.addObject()
                        .put("bearer", total.bearer().name())
                        .put("total", total.total().toString())
                        .put("estimate", total.estimate()));
    }

    private static void addDays(List<SessionDay> days, ArrayNode list) {
        days.forEach(day -> list.addObject()
                .put("cycle", day.cycle())
                .put("session", day.session().getNumber())
                .put("date", day.date().toString())
                .put("duration", day.session().getDuration().toString())
                .put("moved", day.moved()));
    }
}
