package nl.werkzaak.mentorwijs.io.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

/**
 * Everything that stands in a workbook, in a file beside the tests: also what reading it back does not ask for, such as the
 * help, the widths and the words to choose from.
 */
@Golden
class WorkbookLooksTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "xlsx", "workbook.txt");

    private static final TrainingVariant VARIANT = Workbooks.VARIANT
            .withDefinition(
                    LocalizedText.of("Een training die langer wordt uitgelegd dan op een regel past. ".repeat(3)))
            .withHomework(List.of())
            .withSessions(List.of(
                    session(1)
                            .withTopics(LocalizedText.of("rouw"), LocalizedText.of("rust"), LocalizedText.of("(geen)")),
                    session(2)
                            .withTitle(LocalizedText.of("x".repeat(30_001), "Rest"))
                            .withComponents(Id.of("autonomy"))
                            .withTargetGroups(Id.of("supervisors"))));

    @Test
    void isInEveryPartAsItWasReadOver() throws IOException {
        StringBuilder text = new StringBuilder();
        Workbooks.parts(new XlsxWriter(WrittenForm.SHORT).bytes(VARIANT))
                .forEach((name, content) -> text.append("== ")
                        .append(name)
                        .append('\n')
                        .append(lines(new String(content, StandardCharsets.UTF_8)))
                        .append("\n\n"));

        GoldenFile.assertMatches(GOLDEN, text.toString());
    }

    /** An element on a line; of a long text the ends. */
    private static String lines(String xml) {
        return xml.replaceAll("x{1000,}", "x...x").replace("><", ">\n<").replace("&#10;", "&#10;\n");
    }

    private static Session session(int number) {
        return Session.builder()
                .number(number)
                .duration(Duration.ofMinutes(150))
                .build();
    }
}
