package nl.werkzaak.mentorwijs.hosts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is seen in a host, as a row of the page.
 *
 * @param cells  the host, the versions of its jars, and how many answers are alike of how many, not null
 */
record HostRow(List<String> cells) {

    static final List<String> HEAD = List.of(
            "host",
            "Jackson 3",
            "Jackson 2",
            "annotations",
            "Jakarta Validation",
            "Hibernate Validator",
            "SnakeYAML Engine",
            "Commons CSV",
            "Commons Text",
            "documents",
            "catalogue",
            "writing",
            "reports",
            "pages");

    private static final String ANY = "[0-9].*";
    private static final String NONE = "-";

    static HostRow of(ClassPath jars, Path answers, Path plain) throws IOException {
        List<String> cells = new ArrayList<>(List.of(
                System.getProperty("host.name"),
                both(jars, "3\\..*"),
                both(jars, "2\\..*"),
                jars.version("jackson-annotations", ANY).orElse(NONE),
                jars.version("jakarta.validation-api", ANY).orElse(NONE),
                jars.version("hibernate-validator", ANY).orElse(NONE),
                jars.version("snakeyaml-engine", ANY).orElse(NONE),
                jars.version("commons-csv", ANY).orElse(NONE),
                jars.version("commons-text", ANY).orElse(NONE)));
        for (Subject subject : Subject.values()) {
            cells.add(alike(
                    Answers.read(subject.fileIn(answers)).byQuestion(),
                    Answers.read(subject.fileIn(plain)).byQuestion()));
        }
        return new HostRow(List.copyOf(cells));
    }

    /** Of core and databind, once where they are of one version. */
    private static String both(ClassPath jars, String versions) {
        List<String> found = List.of(
                jars.version("jackson-core", versions).orElse(NONE),
                jars.version("jackson-databind", versions).orElse(NONE));
        return String.join(", ", found.stream().distinct().toList());
    }

    private static String alike(Map<String, String> here, Map<String, String> plain) {
        long alike = here.entrySet().stream()
                .filter(answer -> answer.getValue().equals(plain.get(answer.getKey())))
                .count();
        return alike == plain.size() ? "all " + alike : alike + " of " + plain.size();
    }

    String host() {
        return cells.get(0);
    }

    @Override
    public String toString() {
        return line(cells);
    }

    static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
