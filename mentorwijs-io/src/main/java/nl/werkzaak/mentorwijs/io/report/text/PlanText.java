package nl.werkzaak.mentorwijs.io.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.effort.BearerTotal;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortLine;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlan;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.io.report.PlanReport;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Training;

/** A plan as text. */
record PlanText(Locale language) implements PlanReport {

    @Override
    public String write(Training training, EffortPlan plan, List<SessionDay> days) {
        Lines lines = new Lines();
        lines.title(say(
                "plan.title",
                Map.of(
                        "name", training.getName().in(language),
                        "cycles", plan.size().cycles(),
                        "participants", plan.size().participants())));
        lines.block(table(plan));
        lines.heading(say("plan.totals", Map.of()));
        plan.totals().forEach(total -> lines.bullet(total(total)));
        lines.paragraph(say("plan.totals.apart", Map.of()));
        lines.heading(say("plan.unknowns", Map.of()));
        plan.unknowns().forEach(unknown -> lines.bullet(unknown.sentence().in(language)));
        if (!days.isEmpty()) {
            lines.heading(say("plan.days", Map.of()));
            days.forEach(day -> lines.bullet(day(day)));
        }
        return lines.toString();
    }

    private String table(EffortPlan plan) {
        TextTable table = new TextTable();
        table.add(List.of(
                cell(say("plan.column.bearer", Map.of())),
                cell(say("plan.column.activity", Map.of())),
                cell(say("plan.column.times", Map.of())),
                cell(say("plan.column.each", Map.of())),
                cell(say("plan.column.total", Map.of()))));
        for (EffortLine line : plan.lines()) {
            String precision = line.figure().getPrecision() == Precision.ESTIMATE ? say("plan.estimate", Map.of()) : "";
            table.add(List.of(
                    cell(say("bearer." + line.figure().getBearer(), Map.of())),
                    cell(line.figure().getActivity().in(language)),
                    cell(Integer.toString(line.times())),
                    cell(say("plan.hours", Map.of("hours", line.figure().getDuration(), "precision", precision))),
                    cell(say("plan.hours", Map.of("hours", line.total(), "precision", precision)))));
        }
        return table.toString();
    }

    private String total(BearerTotal total) {
        return say(
                "plan.total",
                Map.of(
                        "bearer", say("bearer." + total.bearer(), Map.of()),
                        "hours", total.total(),
                        "precision", total.estimate() ? say("plan.estimate", Map.of()) : ""));
    }

    private String day(SessionDay day) {
        return say(
                day.moved() ? "plan.day.moved" : "plan.day",
                Map.of(
                        "cycle", day.cycle(),
                        "session", day.session().getNumber(),
                        "weekday", say("weekday." + day.date().getDayOfWeek(), Map.of()),
                        "date", day.date(),
                        "hours", day.session().getDuration()));
    }

    private String say(String key, Map<String, ?> arguments) {
        return ReportMessages.say(key, arguments, language).strip();
    }

    private static TextTable.Cell cell(String text) {
        return TextTable.Cell.of(text);
    }
}
