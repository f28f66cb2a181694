package nl.werkzaak.mentorwijs.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Source;

/**
 * The texts of the sources, by their SHA-256. They are not shipped: the property {@code mentorwijs.sources} names the
 * folder that holds them, absolute or from the root of the project.
 */
record SourceTexts(Map<String, List<String>> linesByHash) {

    static final String SKIPPED =
            "skipped: give the folder of the sources with -Dmentorwijs.sources to compare the catalogue with them";

    static Optional<SourceTexts> ofProperty() throws IOException {
        Optional<String> folder = Optional.ofNullable(System.getProperty("mentorwijs.sources"));
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        in(Path.of(System.getProperty("mentorwijs.root", "")).resolve(folder.get())));
    }

    /** Texts that hold, at each line, what a catalogue cites from it and nothing else. */
    static SourceTexts rebuiltFrom(Catalogue catalogue) {
        Map<String, List<String>> linesByHash = new HashMap<>();
        for (Source source : catalogue.getSources()) {
            linesByHash.put(
                    source.getSha256(),
                    IntStream.rangeClosed(1, source.getLines())
                            .mapToObj(line -> citedFrom(catalogue, source, line))
                            .toList());
        }
        return new SourceTexts(linesByHash);
    }

    private static String citedFrom(Catalogue catalogue, Source source, int line) {
        return catalogue.entries().values().stream()
                .flatMap(entry -> entry.citations().stream())
                .filter(citation -> citation.getSource().equals(source.getId()) && citation.getLine() == line)
                .map(Citation::getPhrase)
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static SourceTexts in(Path folder) throws IOException {
        Map<String, List<String>> linesByHash = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                linesByHash.put(sha256(bytes), lines(new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        return new SourceTexts(linesByHash);
    }

    /** The lines of a source; empty if there is no text of it. */
    List<String> linesOf(Source source) {
        return linesByHash.getOrDefault(source.getSha256(), List.of());
    }

    /** The lines of the source that a citation names; empty if there is no text of it. */
    List<String> linesOf(Citation citation, Catalogue catalogue) {
        return catalogue.getSources().stream()
                .filter(source -> source.getId().equals(citation.getSource()))
                .map(this::linesOf)
                .findFirst()
                .orElse(List.of());
    }

    /** The lines as {@code cat -n} numbers them: a last line without its end counts too. */
    static List<String> lines(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        return text.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK knows SHA-256", e);
        }
    }
}
