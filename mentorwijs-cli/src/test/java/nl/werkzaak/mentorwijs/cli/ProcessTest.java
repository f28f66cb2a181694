package nl.werkzaak.mentorwijs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleProvider;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.model.host.JavaProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a process of its own, with what only a process has: a locale, an environment, pipes. */
@Tag("once")
class ProcessTest {

    private static final Path ENDLESS = Path.of("/dev/zero");
    private static final Path UNREADABLE = Path.of("/proc/self/mem");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsUtf8WhateverTheLocale() throws Exception {
        assertThat(run(Map.of("LC_ALL", "C"), List.of("-Duser.language=tr"), "validate", "variants")
                        .out())
                .contains("programma’s", "“vijf bijeenkomsten van 2,5 uur”")
                .isEqualTo(Ran.mentorwijs("validate", "variants").out());
    }

    @Test
    void coloursNothingThatGoesIntoAPipe() throws Exception {
        assertThat(run(Map.of(), List.of(), "validate", "variants").out()).doesNotContain("\u001b");
    }

    @Test
    void coloursOnDemandAndNeverWithNoColor() throws Exception {
        Map<String, String> forced = Map.of("CLICOLOR_FORCE", "1");

        assertThat(run(forced, List.of(), "validate", "variants").out()).contains("\u001b[");
        assertThat(run(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), List.of(), "validate", "variants")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void readsADocumentFromStandardInput() throws Exception {
        Path document = Path.of("variants", "kortere-bijeenkomsten.yaml");
        Process process = process(Map.of(), List.of(), "validate", "-", "--input-format", "yaml", "--fail-on", "red")
                .redirectInput(document.toFile())
                .start();

        assertThat(finish(process).out()).startsWith("-\n").contains("regel 9, kolom 28  ROOD");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void tellsThatAFileCannotBeRead() throws Exception {
        assumeThat(Files.exists(UNREADABLE)).isTrue();

        Ran ran = run(Map.of(), List.of(), "validate", UNREADABLE.toString(), "--input-format", "json");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).startsWith("mem\n").contains("[document.unread]");
        assertThat(ran.notes()).isEqualTo("mem: dit bestand is niet te lezen.\n");
    }

    @ParameterizedTest
    @CsvSource({"ndjson, 3", "json, 1", "yaml, 1", "xlsx, 1"})
    void endsOnADeviceWithoutEndInLittleMemory(String format, int exitCode) throws Exception {
        assumeThat(Files.exists(ENDLESS)).isTrue();
        List<String> options = List.of("-Xmx64m", "-XX:+UseSerialGC");

        Ran named = run(Map.of(), options, "validate", "--input-format", format, ENDLESS.toString());
        Process process = process(Map.of(), options, "validate", "--input-format", format, "-")
                .redirectInput(ENDLESS.toFile())
                .start();
        Ran standardInput = finish(process);

        assertThat(List.of(named, standardInput)).allSatisfy(ran -> {
            assertThat(ran.exitCode()).as(ran.out() + ran.notes()).isEqualTo(exitCode);
            assertThat(ran.out()).contains("[document.too-large]");
        });
        assertThat(named.notes())
                .isEqualTo(
                        exitCode == 3
                                ? "zero: regel 1 houdt niet op waar dat hoort; wat erachter staat, is niet gelezen.\n"
                                : "");
    }

    @Test
    void judgesDocumentsWithoutAValidator() throws Exception {
        Path log = folder.resolve("classes.txt");
        List<String> logged = List.of("-Xlog:class+load:file=" + log);

        run(Map.of(), logged, "validate", "variants/kortere-bijeenkomsten.yaml", "broken/veel-fouten.json");

        assertThat(log)
                .content()
                .contains("mentorwijs.model.variant.TrainingVariant")
                .contains("mentorwijs.model.constraint.BrokenConstraint")
                .doesNotContain("org.hibernate", "org.jboss");
    }

    @Test
    void endsWithASentenceWhereNobodyReadsOn() throws Exception {
        Process process =
                process(Map.of(), List.of(), "catalogue", "--format", "json").start();
        process.getInputStream().close();

        assertThat(finish(process).notes()).isEqualTo("De uitvoer is niet te schrijven.\n");
        assertThat(process.exitValue()).isEqualTo(3);
    }

    @Test
    void worksWithoutAFormatThatCannotBeLoadedAndSaysSo() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(DocumentFormat.class.getName()), "org.example.Missing\n");
        ProcessBuilder command = JavaProcess.runningWith(folder, MentorwijsCommand.class);
        command.command().addAll(List.of("validate", "variants", "--lang", "en"));

        Process process = command.start();
        String printed = printed(process);

        assertThat(process.waitFor())
                .isEqualTo(Ran.mentorwijs("validate", "variants").exitCode());
        assertThat(printed)
                .contains("A format that another jar provides cannot be loaded, and is not used: "
                        + DocumentFormat.class.getName() + ": Provider org.example.Missing not found\n")
                .contains(Ran.mentorwijs("validate", "variants", "--lang", "en").out());
    }

    @Test
    void judgesWithoutRulesThatCannotBeLoadedAndSaysSoOfEachVariant() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(FidelityRuleProvider.class.getName()), "org.example.Missing\n");
        ProcessBuilder command = JavaProcess.runningWith(folder, MentorwijsCommand.class);
        command.command()
                .addAll(List.of("validate", "variants/kortere-bijeenkomsten.yaml", "--lang", "en", "--fail-on", "red"));

        Process process = command.start();
        String printed = printed(process);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(printed)
                .contains("Rules that another jar provides cannot be loaded", "Provider org.example.Missing not found")
                .contains("[rules.unavailable]")
                .contains("organisation");
        assertThat(printed).doesNotContain("\tat ");
    }

    private Ran run(Map<String, String> environment, List<String> options, String... arguments) throws Exception {
        return finish(process(environment, options, arguments).start());
    }

    private ProcessBuilder process(Map<String, String> environment, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MentorwijsCommand.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(notes().toFile());
        builder.environment().keySet().removeAll(List.of("NO_COLOR", "CLICOLOR_FORCE", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        return builder;
    }

    private Ran finish(Process process) throws IOException, InterruptedException {
        String out = printed(process);
        int exitCode = process.waitFor();
        return new Ran(exitCode, out, Files.readString(notes()));
    }

    private static String printed(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }

    private Path notes() {
        return folder.resolve("notes.txt");
    }
}
