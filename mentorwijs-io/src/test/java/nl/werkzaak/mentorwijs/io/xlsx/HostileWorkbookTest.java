package nl.werkzaak.mentorwijs.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.host.JavaProcess;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are made to take the time or the memory of a machine. */
class HostileWorkbookTest {

    private static final int MEBIBYTE = 1024 * 1024;

    // Far more than they need together, so that a slow machine proves nothing.
    private static final long PATIENCE_IN_MINUTES = 10;

    private static final Map<String, String> BOMBS = Map.of(
            "sheet", "limit.unpacked",
            "texts", "limit.unpacked",
            "referred", "limit.unpacked",
            "cells", "limit.cells",
            "parts", "limit.parts",
            "elements", "",
            "nested", "");

    @TempDir
    private Path folder = Path.of("");

    @Tag("once")
    @Test
    void endsSoonAndInLittleMemoryWhateverIsUnpacked() throws Exception {
        for (String name : BOMBS.keySet()) {
            Files.write(folder.resolve(name + ".xlsx"), bomb(name));
        }
        Path answers = folder.resolve("answers");
        Process process = JavaProcess.running(Reading.class, List.of("-Xmx64m"), folder.toString())
                .redirectOutput(answers.toFile())
                .start();

        boolean ended = process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();

        List<String> told = Files.readAllLines(answers);
        assertThat(ended && process.exitValue() == 0).as("%s", told).isTrue();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(BOMBS.entrySet().stream()
                        .map(bomb -> bomb.getKey() + ".xlsx " + bomb.getValue())
                        .toList());
    }

    /** Reads the workbooks of a folder. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] arguments) throws Exception {
            try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".xlsx")).toList()) {
                    ReadResult<TrainingVariant> read = new XlsxFormat().reader().read(file);
                    String rule = read.findings().stream()
                            .map(Finding::rule)
                            .filter(found -> found.startsWith("limit."))
                            .findFirst()
                            .orElse("");
                    System.out.println(file.getFileName() + " " + rule);
                }
            }
        }
    }

    private static byte[] bomb(String name) {
        String list = "xl/worksheets/sheet9.xml";
        return switch (name) {
            case "sheet" -> with(list, filled(64 * MEBIBYTE));
            case "texts" -> with("xl/sharedStrings.xml", filled(64 * MEBIBYTE));
            case "referred" -> referred();
            case "cells" -> with(list, sheet("<row>" + "<c><v>1</v></c>".repeat(250) + "</row>", 1_200));
            case "elements" -> with(list, sheet("<row/>", 700_000));
            case "nested" -> with(list, "<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            case "parts" -> parts();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] with(String part, byte[] content) {
        Map<String, byte[]> parts = Workbooks.parts(Workbooks.plain());
        parts.put(part, content);
        return Workbooks.zipped(parts);
    }

    private static byte[] filled(int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) ' ');
        return content;
    }

    private static byte[] sheet(String row, int times) {
        return ("<worksheet><sheetData>" + row.repeat(times) + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Little text, to which many cells refer. */
    private static byte[] referred() {
        Map<String, byte[]> parts = Workbooks.parts(Workbooks.plain());
        parts.put(
                "xl/sharedStrings.xml",
                ("<sst><si><t>" + "x".repeat(MEBIBYTE) + "</t></si></sst>").getBytes(StandardCharsets.UTF_8));
        for (Table table : Table.ALL) {
            parts.put(
                    "xl/worksheets/sheet" + (2 + Table.ALL.indexOf(table)) + ".xml",
                    sheet("<row><c t=\"s\"><v>0</v></c></row>", 5_000));
        }
        return Workbooks.zipped(parts);
    }

    private static byte[] parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Workbooks.parts(Workbooks.plain()));
        for (int i = 0; i < 20_000; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }
        return Workbooks.zipped(parts);
    }

    @Test
    void answersWhateverStandsInAPart() {
        Random random = new Random(11);
        Map<String, byte[]> parts = Workbooks.parts(Workbooks.plain());
        List<String> names = parts.keySet().stream()
                .filter(name -> name.contains("sheet") || name.contains("workbook") || name.contains("Strings"))
                .toList();
        for (int i = 0; i < 300; i++) {
            String name = names.get(random.nextInt(names.size()));
            Map<String, byte[]> broken = new LinkedHashMap<>(parts);
            broken.put(name, broken(broken.getOrDefault(name, new byte[0]), random));

            ReadResult<TrainingVariant> read = new XlsxFormat().reader().read(Workbooks.zipped(broken));

            assertThat(read.value().isPresent() || !read.findings().isEmpty())
                    .as("case %d, %s", i, name)
                    .isTrue();
        }
    }

    private static byte[] broken(byte[] part, Random random) {
        byte[] broken = random.nextInt(4) == 0 ? Arrays.copyOf(part, random.nextInt(part.length)) : part.clone();
        for (int i = 0; i < 4 && broken.length > 0; i++) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return broken;
    }
}
