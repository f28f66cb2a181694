package org.example.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkzaak.mentorwijs.cli.MentorwijsCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command knows a format of somebody else as soon as its jar is on the path. */
class XmlAtTheCommandTest {

    private static final String VARIANT =
            Path.of("variants", "kortere-bijeenkomsten.yaml").toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsAndWritesIt() throws IOException {
        Path xml = folder.resolve("korter.xml");
        Path back = folder.resolve("terug.yaml");

        assertThat(mentorwijs("convert", VARIANT, "-o", xml.toString())).isEmpty();
        assertThat(mentorwijs("convert", xml.toString(), "-o", back.toString())).isEmpty();

        assertThat(xml).content().startsWith("<?xml");
        assertThat(Files.readString(back)).isEqualTo(mentorwijs("convert", VARIANT, "--to", "yaml"));
    }

    @Test
    void judgesAVariantInItAtItsPlace() throws IOException {
        Path xml = folder.resolve("korter.xml");
        mentorwijs("convert", VARIANT, "-o", xml.toString());

        assertThat(mentorwijs("validate", xml.toString()))
                .contains("Oordeel: ROOD", "[session.duration.shorter]", "regel 17, kolom 30");
    }

    @Test
    void writesItWhereAFilesNameAsksForIt() {
        Path xml = folder.resolve("geheel.xml");

        assertThat(mentorwijs("resolve", VARIANT, "-o", xml.toString())).isEmpty();

        assertThat(xml).content().startsWith("<?xml");
    }

    @Test
    void namesItAmongTheFormatsItKnows() {
        assertThat(run(2, "resolve", VARIANT, "--to", "docx"))
                .startsWith("De waarde docx past niet bij --to; verwacht wordt json, ndjson, xlsx, xml, yaml.\n");
    }

    private static String mentorwijs(String... arguments) {
        return run(0, arguments);
    }

    /** What is printed, to standard output and to standard error. */
    private static String run(int exitCode, String... arguments) {
        StringWriter printed = new StringWriter();

        int given = MentorwijsCommand.run(new PrintWriter(printed), new PrintWriter(printed), arguments);

        assertThat(given).as("%s", printed).isEqualTo(exitCode);
        return printed.toString();
    }
}
