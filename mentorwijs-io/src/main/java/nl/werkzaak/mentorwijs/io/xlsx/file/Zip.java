package nl.werkzaak.mentorwijs.io.xlsx.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip in memory, read by the list at its end as spreadsheets read it. (The streams of the JDK go by what stands before
 * each entry, and refuse the way in which many programs write workbooks.)
 */
public final class Zip {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int COUNT_IN_END = 10;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int DEFLATED = 8;
    private static final int CHUNK = 8_192;

    private final ByteBuffer bytes;
    private final int count;

    /**
     * The list of a zip.
     *
     * @throws ZipFormatException if there is none
     */
    public Zip(byte[] content) throws ZipFormatException {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = content.length - END_LENGTH;
        while (end >= 0 && bytes.getInt(end) != END) {
            end = end > content.length - END_LENGTH - LONGEST_COMMENT ? end - 1 : -1;
        }
        if (end < 0) {
            throw new ZipFormatException();
        }
        this.count = Short.toUnsignedInt(bytes.getShort(end + COUNT_IN_END));
        int list = bytes.getInt(end + COUNT_IN_END + 6);
        if (list < 0 || list > end) {
            throw new ZipFormatException();
        }
        bytes.position(list);
    }

    /** The number of entries that are listed. */
    public int count() {
        return count;
    }

    /**
     * The next entry.
     *
     * @param most  how many bytes may be unpacked
     * @throws ZipFormatException if it is damaged
     */
    public Entry next(int most) throws ZipFormatException {
        try {
            require(bytes.getInt() == LISTED);
            skip(6);
            int method = bytes.getShort();
            skip(4);
            int checksum = bytes.getInt();
            int packed = bytes.getInt();
            skip(4);
            int nameLength = Short.toUnsignedInt(bytes.getShort());
            int rest = Short.toUnsignedInt(bytes.getShort()) + Short.toUnsignedInt(bytes.getShort());
            skip(8);
            int local = bytes.getInt();
            byte[] name = new byte[nameLength];
            bytes.get(name);
            skip(rest);
            byte[] content = unpacked(local, packed, method, most);
            require(content.length > most || checksum(content) == checksum);
            return new Entry(new String(name, StandardCharsets.UTF_8), content);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ZipFormatException(e);
        }
    }

    private void skip(int length) {
        bytes.position(bytes.position() + length);
    }

    private static void require(boolean holds) throws ZipFormatException {
        if (!holds) {
            throw new ZipFormatException();
        }
    }

    private byte[] unpacked(int local, int packed, int method, int most) throws ZipFormatException {
        require(local >= 0 && packed >= 0 && bytes.getInt(local) == LOCAL);
        int start = local
                + 30
                + Short.toUnsignedInt(bytes.getShort(local + 26))
                + Short.toUnsignedInt(bytes.getShort(local + 28));
        require(start <= bytes.limit() - packed && (method == 0 || method == DEFLATED));
        if (method == 0) {
            return Arrays.copyOfRange(bytes.array(), start, start + Math.min(packed, most + 1));
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, packed);
            return inflated(inflater, most);
        } catch (DataFormatException e) {
            throw new ZipFormatException(e);
        } finally {
            inflater.end();
        }
    }

    /** What is unpacked, with one byte more than the most where there is more. */
    private static byte[] inflated(Inflater inflater, int most) throws DataFormatException, ZipFormatException {
        byte[] content = new byte[CHUNK];
        int length = 0;
        while (!inflater.finished() && length <= most) {
            if (length == content.length) {
                content = Arrays.copyOf(content, Math.min(content.length * 2, most + 1));
            }
            int more = inflater.inflate(content, length, content.length - length);
            require(more > 0 || inflater.finished());
            length += more;
        }
        return Arrays.copyOf(content, Math.min(length, most + 1));
    }

    private static int checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return (int) checksum.getValue();
    }

    /**
     * An entry.
     *
     * @param name  its name, not null
     * @param content  what it holds; one byte more than the most where it holds more; not null
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, never shared.
    public record Entry(String name, byte[] content) {}
}
