package nl.werkzaak.mentorwijs.hosts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** What the library answers to questions with names: its words, the hash of what is long, or what it throws. */
final class Answers {

    private static final int LONG = 4_000;
    private static final String THROWN = "thrown: ";

    private final Map<String, String> byQuestion;

    Answers() {
        this(new LinkedHashMap<>());
    }

    private Answers(Map<String, String> byQuestion) {
        this.byQuestion = byQuestion;
    }

    static Answers read(Path file) throws IOException {
        return new Answers(Files.readAllLines(file).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> parts[1], (first, second) -> first, LinkedHashMap::new)));
    }

    Map<String, String> byQuestion() {
        return byQuestion;
    }

    /** A jar that lacks what we use makes an error of the JVM: that is an answer too. */
    void keep(String question, Callable<String> answer) {
        String said;
        try {
            said = answer.call();
        } catch (Exception | LinkageError e) {
            said = THROWN + e;
        }
        if (byQuestion.putIfAbsent(question, said.length() > LONG ? hash(said) : oneLine(said)) != null) {
            throw new IllegalArgumentException("Asked twice: " + question);
        }
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                byQuestion.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .toList());
    }

    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] bytes) {
        try {
            return "SHA-256 "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.chars().forEach(c -> {
            if (c < ' ' || c == '\\' || Character.isSurrogate((char) c)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                line.append((char) c);
            }
        });
        return line.toString();
    }
}
