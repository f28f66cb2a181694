package nl.werkzaak.mentorwijs.io.xlsx.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipTest {

    /** Where things stand in an entry of the list, by APPNOTE 4.3.12. */
    private static final int METHOD = 10;

    private static final int CHECKSUM = 16;
    private static final int PACKED = 20;
    private static final int NAME_LENGTH = 28;
    private static final int LOCAL = 42;

    /** Where the list is said to begin, from the end of a zip without a comment. */
    private static final int LIST = -6;

    private static final int PLENTY = 1_000_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_191, 8_192, 8_193, 16_384, 16_385, 100_000})
    void unpacksWhatOthersHavePacked(int size) throws Exception {
        byte[] content = bytes(size);
        Zip zip = new Zip(zip(ZipEntry.DEFLATED, "", content, content));

        assertThat(zip.count()).isEqualTo(2);
        for (int i = 0; i < 2; i++) {
            Zip.Entry entry = zip.next(PLENTY);
            assertThat(entry.name()).isEqualTo("é" + i);
            assertThat(entry.content()).isEqualTo(content);
        }
    }

    @Test
    void takesWhatWasNotPacked() throws Exception {
        byte[] content = bytes(100);

        assertThat(new Zip(zip(ZipEntry.STORED, "", content)).next(PLENTY).content())
                .isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
    void givesOneByteMoreThanTheMostWhereThereIsMore(int method) throws Exception {
        for (int size : new int[] {0, 99, 8_192, 20_000}) {
            byte[] zip = zip(method, "", bytes(size + 5_000));

            assertThat(new Zip(zip).next(size).content()).isEqualTo(Arrays.copyOf(bytes(size + 5_000), size + 1));
            assertThat(new Zip(zip).next(size + 4_999).content()).hasSize(size + 5_000);
            assertThat(new Zip(zip).next(size + 5_000).content()).isEqualTo(bytes(size + 5_000));
        }
    }

    @Test
    void findsTheEndBeforeACommentOfAnyLength() throws Exception {
        for (String comment : new String[] {"", "x", "x".repeat(0xffff)}) {
            assertThat(new Zip(zip(ZipEntry.STORED, comment, bytes(1))).count()).isEqualTo(1);
        }
    }

    @Test
    void looksForTheEndNoFartherThanTheLongestCommentReaches() throws Exception {
        byte[] zip = zip(ZipEntry.STORED, "x".repeat(0xffff), bytes(1));

        refuses(Arrays.copyOf(zip, zip.length + 1));
    }

    @Test
    void refusesWhatIsNoZip() {
        refuses(new byte[0]);
        refuses(new byte[21]);
        refuses(new byte[22]);
        refuses(bytes(100_000));
    }

    @Test
    void takesAnEmptyZip() throws Exception {
        assertThat(new Zip(zip(ZipEntry.STORED, "")).count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,no entry of a list",
        "10,99,an unknown way of packing",
        "16,1,another checksum",
        "20,-1,a negative length",
        "20,1000000,a length beyond the end",
        "20,5,a length that stops within what is packed",
        "28,65535,a name beyond the end",
        "42,-1,a negative place",
        "42,5,a place where nothing begins",
        "42,1000000,a place beyond the end"
    })
    void refusesAnEntryWithSomethingElseInTheList(int offset, int value, String what) throws Exception {
        byte[] zip = zip(ZipEntry.DEFLATED, "", bytes(100));
        int list = intAt(zip, zip.length + LIST);

        assertDamaged(with(zip, list + offset, value, offset == METHOD || offset == NAME_LENGTH ? 2 : 4), what);
    }

    @Test
    void takesAnEntryOfWhichLessIsUnpackedWhateverItsChecksum() throws Exception {
        byte[] zip = zip(ZipEntry.STORED, "", bytes(100));
        int list = intAt(zip, zip.length + LIST);

        assertThat(new Zip(with(zip, list + CHECKSUM, 1, 4)).next(50).content()).hasSize(51);
        assertDamaged(with(zip, list + CHECKSUM, 1, 4), "another checksum");
    }

    @Test
    void takesAnEntryThatEndsWhereTheDocumentDoes() throws Exception {
        byte[] zip = zip(ZipEntry.STORED, "", bytes(100));
        int list = intAt(zip, zip.length + LIST);
        int start = intAt(zip, list + LOCAL) + 30 + "é0".getBytes(StandardCharsets.UTF_8).length;

        assertDamaged(with(zip, list + PACKED, zip.length - start + 1, 4), "beyond the end");
        assertThat(new Zip(with(zip, list + PACKED, zip.length - start, 4))
                        .next(99)
                        .content())
                .hasSize(100);
    }

    @Test
    void refusesWhatCannotBeUnpacked() throws Exception {
        byte[] zip = zip(ZipEntry.DEFLATED, "", bytes(100));
        int start = 30 + 3;
        Arrays.fill(zip, start, start + 20, (byte) 0xff);

        assertDamaged(zip, "no deflated bytes");
    }

    @Test
    void refusesAListThatBeginsBehindItsEndOrBeforeTheDocument() throws Exception {
        byte[] zip = zip(ZipEntry.STORED, "", bytes(1));

        refuses(with(zip, zip.length + LIST, -1, 4));
        refuses(with(zip, zip.length + LIST, zip.length, 4));
        assertDamaged(with(zip, zip.length + LIST, zip.length - 22, 4), "no entry at the end");
    }

    @Test
    void refusesAnEntryThatIsCountedAndNotThere() throws Exception {
        Zip zip = new Zip(zip(ZipEntry.STORED, "", bytes(1)));
        zip.next(PLENTY);

        assertThatExceptionOfType(ZipFormatException.class).isThrownBy(() -> zip.next(PLENTY));
    }

    private static void refuses(byte[] content) {
        assertThatExceptionOfType(ZipFormatException.class).isThrownBy(() -> new Zip(content));
    }

    private static void assertDamaged(byte[] content, String what) throws ZipFormatException {
        Zip zip = new Zip(content);
        assertThatExceptionOfType(ZipFormatException.class).as(what).isThrownBy(() -> zip.next(PLENTY));
    }

    private static byte[] with(byte[] zip, int offset, int value, int length) {
        byte[] changed = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        if (length == 2) {
            buffer.putShort(offset, (short) value);
        } else {
            buffer.putInt(offset, value);
        }
        return changed;
    }

    private static int intAt(byte[] zip, int offset) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(offset);
    }

    /** Bytes that are the same on every machine, and hard to pack. */
    private static byte[] bytes(int size) {
        byte[] content = new byte[size];
        new Random(1).nextBytes(content);
        return content;
    }

    private static byte[] zip(int method, String comment, byte[]... contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (int i = 0; i < contents.length; i++) {
                ZipEntry entry = new ZipEntry("é" + i);
                entry.setMethod(method);
                CRC32 checksum = new CRC32();
                checksum.update(contents[i]);
                entry.setCrc(checksum.getValue());
                entry.setSize(contents[i].length);
                entry.setComment("comment");
                entry.setExtra(i == 0 ? null : new byte[] {1, 2, 0, 0});
                zip.putNextEntry(entry);
                zip.write(contents[i]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
