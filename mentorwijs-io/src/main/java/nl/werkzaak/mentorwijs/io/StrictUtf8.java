package nl.werkzaak.mentorwijs.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a document that came as characters. Half a surrogate pair becomes three bytes that are no UTF-8, so that
 * the gate refuses it with its place; Java's own encoder would turn it into a question mark.
 */
final class StrictUtf8 {

    private static final int CHUNK = 8_192;

    private StrictUtf8() {}

    /** All bytes of a text; or, where there are more of them than a limit, the first ones and more than that. */
    static byte[] bytesOf(String text, int limit) {
        int size = 0;
        int end = 0;
        boolean sound = true;
        while (end < text.length() && size <= limit) {
            int codePoint = text.codePointAt(end);
            sound &= !isHalfPair(codePoint);
            size += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            end += Character.charCount(codePoint);
        }
        String first = text.substring(0, end);
        return sound ? first.getBytes(StandardCharsets.UTF_8) : withHalfPairs(first, size);
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static byte[] withHalfPairs(String text, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (isHalfPair(codePoint)) {
                bytes.writeBytes(text.substring(start, i).getBytes(StandardCharsets.UTF_8));
                bytes.write(0xe0 | (codePoint >> 12));
                bytes.write(0x80 | ((codePoint >> 6) & 0x3f));
                bytes.write(0x80 | (codePoint & 0x3f));
                start = i + 1;
            }
        }
        bytes.writeBytes(text.substring(start).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** The same of characters that are yet to be fetched; no more are than the limit needs. */
    static byte[] bytesOf(Reader characters, int limit) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[CHUNK];
        while (text.length() <= limit) {
            int length = characters.read(chunk, 0, Math.min(CHUNK, limit + 1 - text.length()));
            if (length < 0) {
                break;
            }
            text.append(chunk, 0, length);
        }
        return bytesOf(text.toString(), limit);
    }
}
