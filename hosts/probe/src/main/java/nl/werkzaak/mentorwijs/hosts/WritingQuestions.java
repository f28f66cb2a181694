package nl.werkzaak.mentorwijs.hosts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** The whole canonical training and one in so many variants of the suite, in every format and every form, with what was lost. */
final class WritingQuestions {

    private static final int ONE_IN = 10;

    /** By name, so that a host in which one is missing is seen. */
    private static final List<String> FORMATS = List.of("course", "csv", "json", "ndjson", "xlsx", "yaml");

    private WritingQuestions() {}

    static void ask(SuiteFolder suite, Answers answers) {
        answers.keep(
                "formats",
                () -> Formats.standard().writable().stream()
                        .map(WritableFormat::id)
                        .collect(Collectors.joining(" ")));
        inEveryFormat(
                "canonical",
                () -> Optional.of(
                        TrainingVariant.from(MentorwijsCatalogue.canonical().getTraining())),
                answers);
        suite.variants(ONE_IN)
                .forEach(document -> inEveryFormat(
                        document.name(), () -> document.readVariant().value(), answers));
    }

    private static void inEveryFormat(String name, Callable<Optional<TrainingVariant>> variant, Answers answers) {
        for (String format : FORMATS) {
            for (WrittenForm form : WrittenForm.values()) {
                answers.keep(
                        String.join(" ", name, "as", form.name(), format),
                        () -> variant.call()
                                .map(value -> written(value, format, form))
                                .orElse("not valid"));
            }
        }
    }

    private static String written(TrainingVariant variant, String format, WrittenForm form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            String losses =
                    Formats.standard().writableById(format).orElseThrow().writer(form).write(variant, bytes).stream()
                            .map(Texts::of)
                            .collect(Collectors.joining("\n"));
            return Answers.hash(bytes.toByteArray()) + "\n" + losses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
