package nl.werkzaak.mentorwijs.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every format promises that a training can be written in. */
public abstract class WritableFormatContract {

    private static final int MOST = Integer.getInteger("mentorwijs.cases", 1_000);

    /** Building a variant costs more than writing and reading it. */
    private static final List<TrainingVariant> VARIANTS =
            LongStream.range(0, MOST).mapToObj(GeneratedVariants::of).toList();

    /** A contract. */
    protected WritableFormatContract() {}

    /** A generated variant, the same for the same number. */
    static TrainingVariant variant(int number) {
        return VARIANTS.get(number);
    }

    /**
     * The format that is tested.
     *
     * @return the format, not null
     */
    protected abstract WritableFormat format();

    /**
     * How many generated variants it is tested with.
     *
     * @return the number, at least 10: 1,000, or what {@code -Dmentorwijs.cases} asks for, unless the format is slow
     */
    protected int cases() {
        return MOST;
    }

    @Test
    void isInstalled() {
        assertThat(Formats.standard().writable()).hasAtLeastOneElementOfType(format().getClass());
    }

    @Test
    void isKnownByTheExtensionOfAFileWhateverItsCase() {
        for (String extension : format().extensions()) {
            assertThat(extension).startsWith(".").isLowerCase();
            for (String name : List.of("zorg" + extension, ("Zorg" + extension).toUpperCase(Locale.ROOT))) {
                assertThat(Formats.standard().writableByFile(Path.of(name)))
                        .map(WritableFormat::id)
                        .contains(format().id());
            }
        }
    }

    @Test
    void hasANameToAskForAndAMediaType() {
        assertThat(format().id()).matches("[a-z0-9]+");
        assertThat(format().mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
        assertThat(format().extensions()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesForTheSameValue(WrittenForm form) throws IOException {
        for (int seed = 0; seed < cases() / 10; seed++) {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();

            byte[] bytes = format().writer(form).bytes(variant(seed));
            format().writer(form).write(GeneratedVariants.of(seed), stream);

            assertThat(bytes).as("seed %d", seed).isEqualTo(stream.toByteArray());
        }
    }

    /**
     * How a line ends in the format, where it is text.
     *
     * @return LF, unless the format asks otherwise
     */
    protected String lineEnd() {
        return "\n";
    }

    @Test
    void endsEveryLineInTheSameWay() {
        if (format().isText()) {
            for (int seed = 0; seed < cases() / 10; seed++) {
                String text = format().writer().text(variant(seed));

                assertThat(text)
                        .as("seed %d", seed)
                        .endsWith(lineEnd())
                        .doesNotEndWith(lineEnd() + lineEnd())
                        .doesNotContain("\uFFFD");
                assertThat(text.replace(lineEnd(), "")).as("seed %d", seed).doesNotContain("\r");
            }
        }
    }

    @Test
    void saysWhatItCannotHoldInBothLanguages() throws IOException {
        for (int seed = 0; seed < cases() / 10; seed++) {
            List<Finding> losses = format().writer().write(variant(seed), OutputStream.nullOutputStream());

            assertThat(losses).as("seed %d", seed).allSatisfy(loss -> {
                assertThat(loss.severity()).isNotEqualTo(Severity.ERROR);
                assertThat(loss.message().byLanguage().values())
                        .hasSizeGreaterThan(1)
                        .doesNotContain("");
            });
        }
    }

    @Test
    void refusesASchemaVersionOfWhichItKnowsNoForm() {
        TrainingVariant later = variant(0).withSchemaVersion(new SchemaVersion(2, 0));

        assertThatThrownBy(() -> format().writer().write(later, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2.0");
    }

    @Test
    void writesAFileWholeInThePlaceOfAnother(@TempDir Path folder) throws IOException {
        TrainingVariant variant = variant(1);
        Path file = Files.writeString(folder.resolve("zorg"), "what was there");

        format().writer().write(variant, file);

        assertThat(file).hasBinaryContent(format().writer().bytes(variant));
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void leavesTheStreamOpenAndTellsOfOneThatFails() throws IOException {
        FailingStream stream = new FailingStream();

        assertThatThrownBy(() -> format().writer().write(variant(1), stream))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThat(stream.closed).isFalse();
    }

    private static final class FailingStream extends OutputStream {

        private boolean closed;

        @Override
        public void write(int b) throws IOException {
            throw new IOException("the disk is full");
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
