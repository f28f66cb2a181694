package nl.werkzaak.mentorwijs.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of the sources that hold no fact, with the reason, as the list in the resource has them. */
record LinesWithoutFacts(List<Passage> passages) {

    /** A line, or a part of one, that holds no fact; the part is empty where it is the whole line. */
    record Passage(String source, int line, String part, String reason) {}

    private static final Pattern PART = Pattern.compile("(\\d+) \"(.*)\"");

    static LinesWithoutFacts load() throws IOException {
        try (InputStream list = LinesWithoutFacts.class.getResourceAsStream("lines-without-facts.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return new LinesWithoutFacts(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> parse(line.split(" \\| ", -1)).stream())
                    .toList());
        }
    }

    private static List<Passage> parse(String[] columns) {
        Matcher part = PART.matcher(columns[1]);
        if (part.matches()) {
            return List.of(new Passage(columns[0], Integer.parseInt(part.group(1)), part.group(2), columns[2]));
        }
        List<Passage> passages = new ArrayList<>();
        for (String range : columns[1].split(", ", -1)) {
            int[] ends = Arrays.stream(range.split("-", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            IntStream.rangeClosed(ends[0], ends[ends.length - 1])
                    .forEach(line -> passages.add(new Passage(columns[0], line, "", columns[2])));
        }
        return passages;
    }

    boolean lists(String source, int line) {
        return lists(source, line, "");
    }

    boolean lists(String source, int line, String part) {
        return passages.stream()
                .anyMatch(passage -> passage.source().equals(source)
                        && passage.line() == line
                        && passage.part().equals(part));
    }
}
