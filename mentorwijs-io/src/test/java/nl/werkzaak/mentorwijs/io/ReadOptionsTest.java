package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadOptionsTest {

    /** A quarter of what a thread has unless somebody asks for less. */
    private static final int SMALL_STACK = 256 * 1024;

    private record Limit(String name, int most, IntFunction<ReadOptions> with) {

        static Stream<Limit> all() {
            ReadOptions standard = ReadOptions.standard();
            return Stream.of(
                    new Limit("maxBytes", ReadOptions.MOST_BYTES, standard::withMaxBytes),
                    new Limit("maxDepth", ReadOptions.MOST_DEPTH, standard::withMaxDepth),
                    new Limit("maxTokens", ReadOptions.MOST_BYTES, standard::withMaxTokens),
                    new Limit("maxTextLength", ReadOptions.MOST_BYTES, standard::withMaxTextLength),
                    new Limit("maxNumberLength", ReadOptions.MOST_NUMBER_LENGTH, standard::withMaxNumberLength),
                    new Limit("maxFindings", ReadOptions.MOST_FINDINGS, standard::withMaxFindings));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Limit> limits() {
        return Limit.all();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void goesFromOneToAMost(Limit limit) {
        assertThatCode(() -> limit.with().apply(1)).doesNotThrowAnyException();
        assertThatCode(() -> limit.with().apply(limit.most())).doesNotThrowAnyException();

        for (int wrong : new int[] {Integer.MIN_VALUE, 0, limit.most() + 1, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> limit.with().apply(wrong))
                    .withMessage(limit.name() + " " + wrong + ": expected is 1 to " + limit.most());
        }
    }

    @ParameterizedTest
    @MethodSource("limits")
    void holdsForTheReaderOfEveryFormat(Limit limit) {
        for (DocumentFormat format : Formats.standard().all()) {
            for (int value : new int[] {1, limit.most()}) {
                assertThat(format.reader(limit.with().apply(value))
                                .read(new byte[0])
                                .findings())
                        .as("%s of %s", value, format.id())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "json, [, ], limit.depth",
        "yaml, [, ], limit.depth",
        "json, '{\"a\":', }, limit.depth",
        "yaml, '{a: ', }, limit.depth"
    })
    void readsTheGreatestDepthOnASmallStack(String format, String opening, String closing, String beyond)
            throws Exception {
        int most = ReadOptions.MOST_DEPTH - 1;

        assertThat(rules(format, nested(opening, closing, most))).isNotEmpty().doesNotContain(beyond);
        assertThat(rules(format, nested(opening, closing, most + 1))).contains(beyond);
        assertThat(rules(format, nested(opening, "", 50_000))).isNotEmpty();
    }

    /** Nothing but opening and closing, within one object. */
    private static String nested(String opening, String closing, int times) {
        return "{\"id\": " + opening.repeat(times) + "1" + closing.repeat(times) + "}";
    }

    private static List<String> rules(String format, String document) throws Exception {
        ReadOptions deepest = ReadOptions.standard().withMaxDepth(ReadOptions.MOST_DEPTH);
        DocumentReader<TrainingVariant> reader =
                Formats.standard().byId(format).orElseThrow().reader(deepest);
        FutureTask<ReadResult<TrainingVariant>> reading = new FutureTask<>(() -> reader.read(document));
        Thread thread = new Thread(null, reading, "small stack", SMALL_STACK);
        thread.start();
        return reading.get().findings().stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @CsvSource({"json", "yaml"})
    void readsTheLongestNumberThatCanBeAllowed(String format) {
        ReadOptions longest = ReadOptions.standard().withMaxNumberLength(ReadOptions.MOST_NUMBER_LENGTH);
        String number = "9".repeat(ReadOptions.MOST_NUMBER_LENGTH);

        ReadResult<TrainingVariant> read = Formats.standard()
                .byId(format)
                .orElseThrow()
                .reader(longest)
                .read("{\"sessions\": [{\"number\": " + number + "}]}");

        assertThat(read.findings())
                .extracting(Finding::rule)
                .isNotEmpty()
                .doesNotContain("limit.number", "internal.unexplained");
    }
}
