package nl.werkzaak.mentorwijs.io.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import tools.jackson.databind.json.JsonMapper;

/** The documents of the suite: as they are kept, and as they are made of what is described and of what people wrote. */
final class Suite {

    static final Path FOLDER = Path.of("src", "test", "resources", "conformance");
    static final Path FAULTY = FOLDER.resolve("faulty.ndjson");
    static final Path VALID = FOLDER.resolve("valid.ndjson");

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> FORMATS = List.of("json", "yaml");
    private static final int GENERATED = 30;

    private Suite() {}

    /** The documents that a file of the suite keeps. */
    static List<SuiteDocument> kept(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(MAPPER::readTree).map(SuiteDocument::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is described: the faults, and the changes that are none. */
    static List<Fault> described() {
        return Stream.of("faults", "harmless")
                .flatMap(list -> described(list).stream())
                .toList();
    }

    /** The documents with a fault: those that are planted, and those that people wrote. */
    static Stream<SuiteDocument> makeFaulty() {
        List<Fault.Base> bases = bases();
        return Stream.concat(described("faults").stream().flatMap(fault -> fault.planted(bases)), files("fail-"));
    }

    /** The documents without any: the bases, what comes close to a fault, what is generated, and what people wrote. */
    static Stream<SuiteDocument> makeValid() {
        List<Fault.Base> bases = bases();
        return Stream.of(
                        bases.stream().flatMap(Suite::written),
                        described("harmless").stream().flatMap(change -> change.planted(bases)),
                        generated(),
                        files("pass-"))
                .flatMap(documents -> documents);
    }

    private static List<Fault> described(String list) {
        return MAPPER.readTree(FOLDER.resolve("faults.json").toFile())
                .get(list)
                .valueStream()
                .map(Fault::new)
                .toList();
    }

    private static List<Fault.Base> bases() {
        return list(FOLDER.resolve("bases")).stream()
                .map(file -> new Fault.Base(nameOf(file).replace(".json", ""), MAPPER.readTree(file.toFile())))
                .toList();
    }

    private static Stream<SuiteDocument> written(Fault.Base base) {
        return FORMATS.stream()
                .map(format -> SuiteDocument.ofText(
                        base.name() + "." + format,
                        base.kind(),
                        format,
                        WrittenTree.of(format, base.document()).text()));
    }

    private static Stream<SuiteDocument> generated() {
        Training canonical = MentorwijsCatalogue.canonical().getTraining();
        Stream<SuiteDocument> whole = inEachForm("canonical", TrainingVariant.from(canonical));
        Stream<SuiteDocument> variants = IntStream.iterate(0, seed -> seed + 1)
                .boxed()
                .filter(seed -> isWithoutWarning(GeneratedVariants.of(seed), canonical))
                .limit(GENERATED)
                .flatMap(seed -> inEachForm("generated-" + seed, GeneratedVariants.of(seed)));
        return Stream.concat(whole, variants);
    }

    private static boolean isWithoutWarning(TrainingVariant variant, Training canonical) {
        return variant.getSchemaVersion().equals(SchemaVersion.CURRENT)
                && variant.getVariantOf()
                        .map(parent -> parent.version().equals(canonical.getVersion()))
                        .orElse(true);
    }

    private static Stream<SuiteDocument> inEachForm(String name, TrainingVariant variant) {
        return FORMATS.stream()
                .flatMap(format -> Stream.of(WrittenForm.values())
                        .map(form -> SuiteDocument.ofText(
                                name + " " + form + "." + format,
                                "variant",
                                format,
                                Formats.standard()
                                        .byId(format)
                                        .orElseThrow()
                                        .writer(form)
                                        .text(variant))));
    }

    private static Stream<SuiteDocument> files(String prefix) {
        return Stream.of("rules", "own-rules")
                .flatMap(folder -> list(FOLDER.resolve(folder)).stream())
                .filter(file -> nameOf(file).startsWith(prefix) && !nameOf(file).endsWith(".expected"))
                .map(file -> SuiteDocument.ofFile(
                        FOLDER.relativize(file).toString().replace('\\', '/'),
                        kindOf(file),
                        Formats.standard().byFile(file).map(DocumentFormat::id).orElseThrow(),
                        prefix.equals("fail-") ? answersBeside(file) : List.of()));
    }

    private static String kindOf(Path file) {
        if (Companion.ACCEPTANCES.isNameOf(file)) {
            return "acceptances";
        }
        return file.startsWith(FOLDER.resolve("own-rules")) ? "rules" : "variant";
    }

    private static List<Answer> answersBeside(Path file) {
        try {
            return Files.readAllLines(file.resolveSibling(nameOf(file) + ".expected")).stream()
                    .map(Answer::parse)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
