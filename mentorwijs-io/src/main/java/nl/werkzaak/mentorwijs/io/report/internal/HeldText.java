package nl.werkzaak.mentorwijs.io.report.internal;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Lines of a report that cannot be written yet, since something above them follows from the last review. They are many
 * and much alike, so they are kept compressed, in a small part of the memory that they would take.
 */
public final class HeldText {

    private static final int BUFFER = 8192;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final OutputStream lines;

    /** Takes a line when it is its turn. */
    public interface Reader {
        void read(String line) throws IOException;
    }

    public HeldText() throws IOException {
        this.lines = new BufferedOutputStream(new GZIPOutputStream(held, BUFFER), BUFFER);
    }

    /** Holds text of whole lines. */
    public void add(String text) throws IOException {
        lines.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives all lines back, without their ends; nothing can be added any more. */
    public void read(Reader reader) throws IOException {
        lines.close();
        try (BufferedReader back = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(held.toByteArray()), BUFFER), StandardCharsets.UTF_8))) {
            for (String line = back.readLine(); line != null; line = back.readLine()) {
                reader.read(line);
            }
        }
    }
}
