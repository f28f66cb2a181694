package nl.werkzaak.mentorwijs.io.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Workbooks as tests change them. */
final class Workbooks {

    static final TrainingVariant VARIANT = TrainingVariant.builder()
            .variantOf(TrainingReference.of(Id.of("mentorwijs"), new Version(1, 0, 0)))
            .id(Id.of("zorg"))
            .version(new Version(0, 1, 0))
            .name(LocalizedText.of("Zorg", "Care"))
            .organisation("Voorbeeldgemeente")
            .build();

    private Workbooks() {}

    static byte[] plain() {
        return new XlsxWriter(WrittenForm.SHORT).bytes(VARIANT);
    }

    /** A workbook with something else in a cell: the inside of its element, after a type. */
    static byte[] with(byte[] workbook, String sheet, String cell, String type, String content) {
        String part = "xl/worksheets/sheet" + number(sheet) + ".xml";
        Pattern element = Pattern.compile("<c r=\"" + cell + "\"[^>]*>.*?</c>");
        return edited(workbook, part, xml -> {
            String changed = element.matcher(xml)
                    .replaceFirst(
                            Matcher.quoteReplacement("<c r=\"" + cell + "\" t=\"" + type + "\">" + content + "</c>"));
            if (changed.equals(xml)) {
                throw new IllegalArgumentException("no cell " + sheet + "!" + cell);
            }
            return changed;
        });
    }

    private static int number(String sheet) {
        return 2 + Table.ALL.indexOf(Table.ofSheet(sheet).orElseThrow());
    }

    /** A workbook with another part. */
    static byte[] edited(byte[] workbook, String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(workbook);
        String before = new String(Optional.ofNullable(parts.get(part)).orElseThrow(), StandardCharsets.UTF_8);
        parts.put(part, change.apply(before).getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
