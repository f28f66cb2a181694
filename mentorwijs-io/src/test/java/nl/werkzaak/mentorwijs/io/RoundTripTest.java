package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantResolver;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private static final int CASES = 1_000;

    // Building a variant costs more than writing and reading it.
    private static final List<TrainingVariant> VARIANTS =
            LongStream.range(0, CASES).mapToObj(Variants::of).toList();

    static Stream<Arguments> formats() {
        return Formats.standard().all().stream()
                .flatMap(format -> Stream.of(WrittenForm.values()).map(form -> Arguments.of(format.id(), form)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsBackWhateverItWrites(String id, WrittenForm form) {
        DocumentFormat format = Formats.standard().byId(id).orElseThrow();
        for (int seed = 0; seed < CASES; seed++) {
            TrainingVariant variant = VARIANTS.get(seed);

            String text = format.writer(form).write(variant);
            ReadResult<TrainingVariant> read = format.reader().read(text);

            assertThat(read.value())
                    .as("seed %d:%n%s%n%s", seed, text, read.findings())
                    .contains(variant);
            assertThat(read.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesTheSameTextForTheSameValueWithPlainLineEnds(String id, WrittenForm form) throws IOException {
        DocumentFormat format = Formats.standard().byId(id).orElseThrow();
        for (int seed = 0; seed < CASES / 10; seed++) {
            StringBuilder appended = new StringBuilder();

            String once = format.writer(form).write(Variants.of(seed));
            List<Finding> losses = format.writer(form).write(VARIANTS.get(seed), appended);

            assertThat(once)
                    .isEqualTo(appended.toString())
                    .endsWith("\n")
                    .doesNotEndWith("\n\n")
                    .doesNotContain("\r");
            assertThat(losses).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsWhatTheCatalogueCanResolve(String id, WrittenForm form) {
        DocumentFormat format = Formats.standard().byId(id).orElseThrow();
        for (int seed = 0; seed < CASES / 10; seed++) {
            TrainingVariant variant = VARIANTS.get(seed);

            ReadResult<TrainingVariant> read =
                    format.reader().read(format.writer(form).write(variant));

            assertThat(VariantResolver.standard()
                            .resolve(read.value().orElseThrow())
                            .training())
                    .as("seed %d", seed)
                    .isPresent();
        }
    }
}
