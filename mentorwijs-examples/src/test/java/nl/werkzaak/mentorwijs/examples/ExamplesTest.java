package nl.werkzaak.mentorwijs.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example prints what its golden file says. */
@Golden
class ExamplesTest {

    interface Example {
        void run(PrintStream out) throws IOException;
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                example("PrintTheComponents", PrintTheComponents::run),
                example("BuildAVariant", BuildAVariant::run),
                example("ReadAVariant", ReadAVariant::run),
                example("ReviewAVariant", ReviewAVariant::run),
                example("AnswerARequest", AnswerARequest::run),
                example("AcceptAFinding", AcceptAFinding::run),
                example("CompareFidelity", CompareFidelity::run),
                example("CompareManyVariants", CompareManyVariants::run),
                example("JudgeByYourOwnRules", JudgeByYourOwnRules::run),
                example("CatchAnInvalidValue", CatchAnInvalidValue::run),
                example("DeriveTheSmallestVariant", DeriveTheSmallestVariant::run),
                example("ResolveAVariantOfAVariant", ResolveAVariantOfAVariant::run),
                example("PlanTwoCycles", PlanTwoCycles::run),
                example("PutACycleInACalendar", PutACycleInACalendar::run),
                example("AskWhatCarriesOver", AskWhatCarriesOver::run),
                example("EmbedTheCatalogue", EmbedTheCatalogue::run));
    }

    private static Arguments example(String name, Example example) {
        return Arguments.of(name, example);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void printsWhatItsGoldenFileSays(String name, Example example) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        example.run(new PrintStream(printed, true, StandardCharsets.UTF_8));

        GoldenFile.assertMatches(
                Path.of("src", "test", "resources", "golden", name + ".txt"),
                printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
