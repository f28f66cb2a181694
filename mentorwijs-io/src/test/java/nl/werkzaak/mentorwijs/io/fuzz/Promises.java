package nl.werkzaak.mentorwijs.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.internal.explain.FullCheck;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.read.Content;
import nl.werkzaak.mentorwijs.io.internal.read.TokenReader;
import nl.werkzaak.mentorwijs.io.internal.token.LimitedTokens;
import nl.werkzaak.mentorwijs.io.internal.tree.Trees;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Severity;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** What reading promises of any document, whatever it holds. */
public final class Promises {

    private Promises() {}

    /**
     * Reads a text, and holds the reader to all that it promises.
     *
     * @param <T>  what the document holds
     * @param reader  the reader of a format that is text, not null
     * @param document  the document, not null
     * @return what was read, not null
     */
    public static <T> ReadResult<T> read(DocumentReader<T> reader, byte[] document) {
        ReadResult<T> read = reader.read(document);
        answers(read);
        String[] lines = new String(document, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        read.findings()
                .forEach(finding ->
                        standsWithin(lines, finding.location().position().orElseThrow(), finding));
        if (read.value().isPresent()) {
            assertThat(explained((TokenReader<T>) reader, document)).isEqualTo(read.findings());
        }
        return read;
    }

    /**
     * Holds an answer to what every answer promises.
     *
     * @param read  the answer, not null
     */
    public static void answers(ReadResult<?> read) {
        boolean error = read.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(read.value().isPresent()).isNotEqualTo(error);
        assertThat(read.findings()).isSortedAccordingTo(Finding.BY_PLACE).allSatisfy(finding -> {
            assertThat(finding.rule()).isNotEqualTo("internal.unexplained");
            assertThat(finding.message().byLanguage()).containsOnlyKeys("nl", "en");
            finding.hint().ifPresent(hint -> assertThat(hint.byLanguage()).containsOnlyKeys("nl", "en"));
        });
    }

    private static void standsWithin(String[] lines, Position position, Finding finding) {
        assertThat(position.line()).as("%s", finding).isBetween(1, lines.length);
        String line = lines[position.line() - 1];
        assertThat(position.column()).as("%s", finding).isBetween(1, line.codePointCount(0, line.length()) + 1);
    }

    /** What the full check says of a document that the fast reader accepts: the same, and nothing against it. */
    private static List<Finding> explained(TokenReader<?> reader, byte[] document) {
        Faults faults = new Faults(reader.options().getMaxFindings());
        Content content =
                reader.opening().open(document, reader.options(), faults).orElseThrow();
        Optional<Node> root = Trees.read(new LimitedTokens(content.tokens(faults::add), reader.options()), faults::add);
        assertThat(root.flatMap(FullCheck::unknownForm)).isEmpty();
        root.ifPresent(node -> new FullCheck(reader.kind()).check(node, content.allowsBareText(), faults));
        return faults.findings().stream().sorted(Finding.BY_PLACE).toList();
    }

    /**
     * Writes a variant and reads it back, in each form.
     *
     * @param variant  the variant, not null
     * @param format  the id of the format, not null
     */
    public static void comesBack(TrainingVariant variant, String format) {
        for (WrittenForm form : WrittenForm.values()) {
            DocumentFormat written = Formats.standard().byId(format).orElseThrow();
            byte[] document = written.writer(form).bytes(variant);

            ReadResult<TrainingVariant> read = written.reader().read(document);

            assertThat(read.value()).as("%s", read.findings()).contains(variant);
            assertThat(written.writer(form).bytes(read.value().orElseThrow())).isEqualTo(document);
        }
    }
}
