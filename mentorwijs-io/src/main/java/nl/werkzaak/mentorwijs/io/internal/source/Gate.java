package nl.werkzaak.mentorwijs.io.internal.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.model.constraint.TextRules;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * The one gate through which the bytes of every document come. What passes is UTF-8 without a fault, with or without a
 * byte order mark, within the limit of bytes, and without control characters other than tab and the ends of lines.
 */
public final class Gate {

    private static final int DELETE = 0x7f;
    private static final int WINDOW = 8_192;

    private Gate() {}

    /**
     * Lets a document in.
     *
     * @param bytes  its bytes, which are copied, not null
     * @param options  the limits, not null
     * @param faults  where to say why it may not come in, not null
     * @return the text, empty if it may not come in
     */
    public static Optional<SourceText> admit(byte[] bytes, ReadOptions options, Faults faults) {
        return fits(bytes, options, faults)
                ? inspect(bytes.clone(), options.getMaxFindings(), faults)
                : Optional.empty();
    }

    private static Optional<SourceText> inspect(byte[] bytes, int limit, Faults faults) {
        return isPlain(bytes)
                ? Optional.of(SourceText.plain(bytes))
                : decode(bytes, faults).flatMap(text -> inspect(text, limit, faults));
    }

    /**
     * Whether a document, text or not, keeps within the limit of bytes.
     *
     * @param bytes  its bytes, not null
     * @param options  the limits, not null
     * @param faults  where to say that it does not, not null
     * @return true if it does
     */
    public static boolean fits(byte[] bytes, ReadOptions options, Faults faults) {
        boolean fits = bytes.length <= options.getMaxBytes();
        if (!fits) {
            faults.add(Fault.syntax("document.too-large", Position.START)
                    .with("limit", Words.ofSize(options.getMaxBytes())));
        }
        return fits;
    }

    /**
     * Whether a document has nothing but characters that need no closer look, as nearly all have: those of ASCII without
     * its control characters, and the two bytes of a letter with an accent, from U+00C0 to U+07FF.
     */
    private static boolean isPlain(byte[] bytes) {
        int i = SourceText.startOf(bytes);
        while (i < bytes.length) {
            byte b = bytes[i];
            if ((b >= ' ' && b < DELETE) || b == '\n' || b == '\r' || b == '\t') {
                i++;
            } else if (isLead(b) && i + 1 < bytes.length && isContinuation(bytes[i + 1])) {
                i += 2;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isLead(byte b) {
        return b >= (byte) 0xc3 && b <= (byte) 0xdf;
    }

    private static boolean isContinuation(byte b) {
        return b <= (byte) 0xbf;
    }

    private static Optional<String> decode(byte[] bytes, Faults faults) {
        if (isHalfZero(bytes)) {
            faults.add(notUtf8("", bytes, bytes[0] == 0 ? 0 : 1, "save-as-utf8-not-utf16"));
            return Optional.empty();
        }
        int start = SourceText.startOf(bytes);
        int malformed = malformed(bytes, start);
        if (malformed < bytes.length) {
            String before = new String(bytes, start, malformed - start, StandardCharsets.UTF_8);
            String advice = isWide(bytes) ? "save-as-utf8-not-utf16" : "save-as-utf8";
            faults.add(notUtf8(before, bytes, malformed, advice));
            return Optional.empty();
        }
        return Optional.of(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
    }

    /** The index of the first byte that is no UTF-8, that of the end if all are; with little memory of its own. */
    private static int malformed(byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(WINDOW);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position();
    }

    /** Whether a byte order mark says that each character has two bytes. */
    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & bytes[1] & 0xfe) == 0xfe;
    }

    /** Whether characters of two bytes begin without such a mark; a text that begins so is none. */
    private static boolean isHalfZero(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static Fault notUtf8(String before, byte[] bytes, int offset, String advice) {
        String found = String.format(Locale.ROOT, "0x%02X", bytes[offset] & 0xff);
        return Fault.syntax("document.not-utf8", new Cursor(before).at(before.length()))
                .with("byte", found)
                .actual(found)
                .hint(Hint.of(advice));
    }

    private static Optional<SourceText> inspect(String text, int limit, Faults faults) {
        Cursor cursor = new Cursor(text);
        List<Position> turns = new ArrayList<>();
        int countOfTurns = 0;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= ' ' && c < DELETE) || c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            if (TextRules.isControl(c) && ++controls <= limit) {
                faults.add(control(c, cursor.at(i)));
            } else if (TextRules.turnsDirection(c) && ++countOfTurns <= limit) {
                turns.add(cursor.at(i));
            }
        }
        faults.suppress(Math.max(0, controls - limit));
        return controls == 0 ? Optional.of(SourceText.of(text, turns, countOfTurns - turns.size())) : Optional.empty();
    }

    private static Fault control(char c, Position position) {
        return Fault.syntax("text.control", position).actual(String.format(Locale.ROOT, "U+%04X", (int) c));
    }
}
