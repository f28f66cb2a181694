package nl.werkzaak.mentorwijs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.io.calendar.CalendarFile;

/** A folder into which calendars are written, each in a new file; none is written where one of the files exists. */
final class CalendarFolder {

    private CalendarFolder() {}

    static void write(List<CalendarFile> calendars, Path folder) throws CommandException {
        for (CalendarFile calendar : calendars) {
            Path file = folder.resolve(calendar.name());
            if (Files.exists(file)) {
                throw CommandException.io("file.exists", Map.of("file", Input.nameOf(file)));
            }
        }
        make(folder);
        for (CalendarFile calendar : calendars) {
            OutputOption.create(calendar.text().getBytes(StandardCharsets.UTF_8), folder.resolve(calendar.name()));
        }
    }

    private static void make(Path folder) throws CommandException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandException.io("folder.unwritable", Map.of("folder", Input.nameOf(folder)));
        }
    }
}
