package nl.werkzaak.mentorwijs.io.xlsx.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * The parts of a workbook, unpacked. The one place where anything is: what is counted here is what is read, whatever the
 * document says of its own size, and no more is unpacked than a document may be large.
 */
public final class WorkbookParts {

    private static final int MOST_PARTS = 1_000;

    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Map<String, byte[]> byName = new LinkedHashMap<>();

    private WorkbookParts() {}

    /**
     * Unpacks a workbook.
     *
     * @throws UnreadableException if it is none, or too large
     */
    public static WorkbookParts of(byte[] document, ReadOptions options) {
        if (document.length == 0) {
            throw unreadable("document.empty");
        }
        if (startsWith(document, COMPOUND)) {
            throw indexOf(document, ENCRYPTED, document.length) < 0
                    ? unreadable("workbook.old", "save-as-xlsx")
                    : unreadable("workbook.encrypted", "save-without-password");
        }
        if (!startsWith(document, new byte[] {'P', 'K'})) {
            throw unreadable("workbook.not-xlsx", "save-as-xlsx");
        }
        try {
            return new WorkbookParts().unpack(document, options.getMaxBytes());
        } catch (ZipFormatException e) {
            throw unreadable("workbook.broken");
        }
    }

    private WorkbookParts unpack(byte[] document, int limit) throws ZipFormatException {
        Zip zip = new Zip(document);
        if (zip.count() > MOST_PARTS) {
            throw new UnreadableException(
                    Fault.syntax("limit.parts", Position.START).with("limit", MOST_PARTS));
        }
        int room = limit;
        for (int i = 0; i < zip.count(); i++) {
            Zip.Entry entry = zip.next(room);
            if (entry.content().length > room) {
                throw tooLarge(limit);
            }
            room -= entry.content().length;
            // Of two parts with one name other programs would read another.
            if (byName.put(nameOf(entry.name()), entry.content()) != null) {
                throw unreadable("workbook.broken");
            }
        }
        return this;
    }

    private static String nameOf(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    public static UnreadableException tooLarge(int limit) {
        return new UnreadableException(
                Fault.syntax("limit.unpacked", Position.START).with("limit", Words.ofSize(limit)));
    }

    public static UnreadableException unreadable(String rule) {
        return new UnreadableException(Fault.syntax(rule, Position.START));
    }

    private static UnreadableException unreadable(String rule, String hint) {
        return new UnreadableException(Fault.syntax(rule, Position.START).hint(Hint.of(hint)));
    }

    /** The part with a name, whatever its case. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(byName.get(nameOf(name)));
    }

    private static boolean startsWith(byte[] document, byte[] start) {
        return indexOf(document, start, 1) == 0;
    }

    private static int indexOf(byte[] document, byte[] sought, int to) {
        for (int at = 0; at < to && at <= document.length - sought.length; at++) {
            int same = 0;
            while (same < sought.length && document[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return at;
            }
        }
        return -1;
    }
}
