package nl.werkzaak.mentorwijs.io.xlsx.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same workbook without a trace of the clock, so that the same variant gives the same bytes. */
public final class StableZip {

    /** Not the very first moment that a zip knows: to that the JDK adds where on earth it was. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** No variant comes near it. */
    private static final int MOST = Integer.MAX_VALUE - 16;

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private StableZip() {}

    public static byte[] of(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            Zip zip = new Zip(workbook);
            for (int i = 0; i < zip.count(); i++) {
                Zip.Entry entry = zip.next(MOST);
                ZipEntry copy = new ZipEntry(entry.name());
                copy.setTimeLocal(ALWAYS);
                out.putNextEntry(copy);
                out.write(content(entry.name(), entry.content()));
                out.closeEntry();
            }
        } catch (ZipFormatException e) {
            throw new IllegalStateException("what was just written is damaged", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String name, byte[] content) {
        return name.equals(PROPERTIES)
                ? CREATED.matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
