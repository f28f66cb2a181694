package nl.werkzaak.mentorwijs.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.io.calendar.CalendarOptions;
import nl.werkzaak.mentorwijs.io.calendar.CalendarWriter;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the days of a plan are written into a calendar. */
final class CalendarOption {

    private static final String AT = "--at";
    private static final String GROUP = "--group";
    private static final String PLANNED_ON = "--planned-on";
    private static final String EACH = "--each";

    @Option(names = AT, paramLabel = "HH:MM", converter = HourOfDay.class, descriptionKey = "at")
    private @Nullable LocalTime at;

    @Option(names = GROUP, paramLabel = "NAME", converter = GroupName.class, descriptionKey = "group")
    private @Nullable Id group;

    @Option(names = PLANNED_ON, paramLabel = "YYYY-MM-DD", descriptionKey = "planned-on")
    private @Nullable LocalDate plannedOn;

    @Option(names = EACH, paramLabel = "FOLDER", descriptionKey = "each")
    private @Nullable Path folder;

    CalendarOptions in(Language language) throws CommandException {
        CalendarOptions options = CalendarOptions.in(language.locale());
        if (at != null) {
            options = options.withAt(at);
        }
        if (group != null) {
            options = options.withGroup(group);
        }
        if (plannedOn != null) {
            options = on(plannedOn, options);
        }
        return options;
    }

    private static CalendarOptions on(LocalDate day, CalendarOptions options) throws CommandException {
        if (!CalendarOptions.isPlannedOn(day)) {
            throw CommandException.usage(
                    "plan.ical.planned-on", Map.of("date", day, "first", CalendarOptions.FIRST_PLANNED_ON));
        }
        return options.withPlannedOn(day);
    }

    /** The folder into which a calendar for each session goes. */
    Optional<Path> folder() throws CommandException {
        if (folder != null && folder.toString().isBlank()) {
            throw CommandException.usage("file.nameless", Map.of());
        }
        return Optional.ofNullable(folder);
    }

    /** These options say nothing of a plan that is told in another form. */
    void requireUnused() throws CommandException {
        List<String> used = new ArrayList<>();
        addIfGiven(AT, at, used);
        addIfGiven(GROUP, group, used);
        addIfGiven(PLANNED_ON, plannedOn, used);
        addIfGiven(EACH, folder, used);
        if (!used.isEmpty()) {
            throw CommandException.usage("plan.ical.only", Map.of("arguments", String.join(", ", used)));
        }
    }

    private static void addIfGiven(String option, @Nullable Object value, List<String> used) {
        if (value != null) {
            used.add(option);
        }
    }

    /** A calendar needs days, and has room for a number of them. */
    static void requireDays(List<SessionDay> days) throws CommandException {
        if (days.isEmpty()) {
            throw CommandException.usage("plan.ical.start", Map.of());
        }
        if (days.size() > CalendarWriter.MOST_SESSIONS) {
            throw CommandException.usage(
                    "plan.ical.too-many", Map.of("number", days.size(), "most", CalendarWriter.MOST_SESSIONS));
        }
    }
}
