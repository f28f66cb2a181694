package nl.werkzaak.mentorwijs.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of {@code docs/hosts.md}; {@code -Dmentorwijs.regenerate=true} writes the row of each host that is run. */
final class HostsPage {

    private static final Path PAGE = Path.of("..", "..", "docs", "hosts.md");

    private HostsPage() {}

    static void assertHolds(HostRow row) throws IOException {
        if (Boolean.getBoolean("mentorwijs.regenerate")) {
            write(row);
        }
        assertThat(Files.readAllLines(PAGE)).contains(HostRow.line(HostRow.HEAD), row.toString());
    }

    /** The names of the hosts that have a row, in the order of the page. */
    static List<String> hosts() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        return rows(lines).stream()
                .map(row -> row.substring(2, row.indexOf(" |", 2)))
                .toList();
    }

    private static List<String> rows(List<String> lines) {
        int first = lines.indexOf(HostRow.line(HostRow.HEAD)) + 2;
        int end = first;
        while (end < lines.size() && lines.get(end).startsWith("| ")) {
            end++;
        }
        return lines.subList(first, end);
    }

    private static void write(HostRow row) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(PAGE));
        List<String> rows = rows(lines);
        rows.removeIf(other -> other.startsWith("| " + row.host() + " |"));
        rows.add(row.toString());
        Files.write(PAGE, lines);
    }
}
