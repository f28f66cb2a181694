package nl.werkzaak.mentorwijs.cli;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlan;
import nl.werkzaak.mentorwijs.catalogue.effort.EffortPlanner;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanException;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanSize;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionCalendar;
import nl.werkzaak.mentorwijs.catalogue.effort.SessionDay;
import nl.werkzaak.mentorwijs.io.calendar.CalendarFile;
import nl.werkzaak.mentorwijs.io.calendar.CalendarOptions;
import nl.werkzaak.mentorwijs.io.calendar.CalendarWriter;
import nl.werkzaak.mentorwijs.io.report.PlanReport;
import nl.werkzaak.mentorwijs.io.report.ReportOptions;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Plans the hours of a training per bearer, and the days of its sessions. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private static final Period EVERY_WEEK = Period.ofWeeks(1);
    private static final String EVERY = "--every";
    private static final String AVOID = "--avoid";
    private static final String AVOID_WEEKDAY = "--avoid-weekday";

    @ParentCommand
    private MentorwijsCommand parent = new MentorwijsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "plan.file")
    private @Nullable String file;

    @Mixin
    private DocumentOption documents = new DocumentOption();

    @Option(names = "--cycles", paramLabel = "N", required = true, descriptionKey = "cycles")
    private int cycles;

    @Option(names = "--participants", paramLabel = "M", required = true, descriptionKey = "participants")
    private int participants;

    @Option(names = "--start", paramLabel = "YYYY-MM-DD", descriptionKey = "start")
    private @Nullable LocalDate start;

    @Option(names = EVERY, paramLabel = "P1W", descriptionKey = "every")
    private @Nullable Period every;

    @Option(names = AVOID, paramLabel = "YYYY-MM-DD", split = ",", descriptionKey = "avoid")
    private Set<LocalDate> holidays = new HashSet<>();

    @Option(names = AVOID_WEEKDAY, paramLabel = "MONDAY..SUNDAY", split = ",", descriptionKey = "avoid-weekday")
    private Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);

    @Option(names = "--format", paramLabel = "text|json|ical", descriptionKey = "plan.format")
    private @Nullable PlanFormat asked;

    @Mixin
    private CalendarOption calendar = new CalendarOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Override
    public Integer call() throws CommandException {
        try {
            Training training = training();
            EffortPlan plan = EffortPlanner.standard().plan(training, new PlanSize(cycles, participants));
            List<SessionDay> days = days(training);
            PlanFormat format = format();
            if (format == PlanFormat.ICAL) {
                CalendarOption.requireDays(days);
            } else {
                calendar.requireUnused();
            }
            write(format, training, plan, days);
            return ExitCode.DONE;
        } catch (PlanException refused) {
            throw CommandException.usage(
                    "plan.refused",
                    Map.of("reason", refused.sentence().in(parent.language().locale())));
        }
    }

    /** A calendar for each session takes the place of that on standard output, not of that in a file. */
    private void write(PlanFormat format, Training training, EffortPlan plan, List<SessionDay> days)
            throws CommandException {
        Terminal terminal = Terminal.of(spec);
        CalendarOptions options = calendar.in(parent.language());
        Optional<Path> folder = calendar.folder();
        if (folder.isPresent()) {
            List<CalendarFile> files =
                    CalendarWriter.of(options).each(training, days).toList();
            CalendarFolder.write(files, folder.get());
            terminal.notes()
                    .println(CommandTexts.say(
                            "plan.ical.written",
                            Map.of("number", files.size(), "folder", Input.nameOf(folder.get())),
                            parent.language()));
        }
        if (folder.isEmpty() || output.file().isPresent()) {
            PlanReport report = format.report(ReportOptions.in(parent.language().locale()), options);
            output.write(report.write(training, plan, days), "file.written", terminal, parent.language());
        }
    }

    private PlanFormat format() throws CommandException {
        return asked == null ? PlanFormat.of(output) : asked;
    }

    private List<SessionDay> days(Training training) throws CommandException {
        if (start == null) {
            requireNoRhythm();
            return List.of();
        }
        Period rhythm = every == null ? EVERY_WEEK : every;
        return new SessionCalendar(start, rhythm, holidays, weekdays).days(training, cycles);
    }

    /** Without a first day there are no days to say something of. */
    private void requireNoRhythm() throws CommandException {
        List<String> used = new ArrayList<>();
        if (every != null) {
            used.add(EVERY);
        }
        if (!holidays.isEmpty()) {
            used.add(AVOID);
        }
        if (!weekdays.isEmpty()) {
            used.add(AVOID_WEEKDAY);
        }
        if (!used.isEmpty()) {
            throw CommandException.usage("plan.start", Map.of("arguments", String.join(", ", used)));
        }
    }

    private Training training() throws CommandException {
        if (file == null) {
            return MentorwijsCatalogue.canonical().getTraining();
        }
        return documents.one(file).resolve().training().orElseThrow();
    }
}
