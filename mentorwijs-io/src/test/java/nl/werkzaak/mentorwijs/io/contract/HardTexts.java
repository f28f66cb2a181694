package nl.werkzaak.mentorwijs.io.contract;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Texts that formats find hard, the same for the same source of chance. */
final class HardTexts {

    private static final List<String> HARD = List.of(
            "yes",
            "no",
            "Null",
            "~",
            "true",
            "1",
            "1.0",
            "0x1F",
            "1e3",
            ".inf",
            "-.5",
            "+1",
            "2026-11-22",
            "12:30:00",
            "- item",
            "a: b",
            "a:",
            ":a",
            "a #b",
            "# b",
            "'",
            "\"",
            "\\",
            "\\n",
            "%x",
            "@x",
            "`x`",
            "&a",
            "*a",
            "!t",
            "|",
            ">",
            "?",
            "? a",
            "-",
            "--",
            "---",
            "...",
            "[a, b]",
            "{a: b}",
            "a, b",
            "<<",
            "=",
            " voor",
            "achter ",
            "a  b",
            "regel\nregel",
            "\nregel",
            "regel\n",
            "regel\n\n",
            " regel\n  regel",
            "a\n\nb\n",
            "één café",
            "\u05e9\u05dc",
            "\ud83d\ude00",
            "a\u2028b",
            "a\ufeffb",
            "\u200bx",
            "\ud83f\udffe",
            "\u00a0x\u00a0",
            "${7*7}",
            "{jakarta.validation.constraints.Min.message}",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "nl",
            "x".repeat(300),
            "a ".repeat(100) + "b",
            "\u3042\u3044",
            "a\u0301".repeat(3),
            "PT2H",
            "null ",
            "y",
            "N",
            "0o7",
            "1_000",
            "0b1",
            "\u00e9: \u00e9",
            "tab".replace("a", "\u00ad"));

    /** What the escapes of our formats look like, alone, doubled and overlapping: to a reader of text they are text. */
    private static final List<String> ESCAPES = List.of(
            "_x0041_",
            "_x0041_x0042_",
            "_x005F_",
            "_x005F_x000D_",
            "_x005f_x005F_x005F_",
            "_x000D_x000A_",
            "_xD83D_xDE00_",
            "_x004",
            "1_",
            "_",
            "(geen)",
            "\\(geen)",
            "\\\\(geen)",
            "\"\"",
            "\";\"",
            ";",
            "'=1",
            "''=1",
            "=1",
            "\\,",
            "\\;",
            "\\\\n",
            "\\N",
            "\\\\,\\;",
            "&amp;",
            "&amp;amp;",
            "&#92;",
            "&#38;lt;",
            "&#x5f;",
            "&lt;b&gt;",
            "]]>",
            "<![CDATA[",
            "\\*",
            "\\\\*a*",
            "**a**",
            "\\|",
            "''",
            "'a''b'",
            "\"a\\\"b\"",
            "\\u0041",
            "\\\\u0041",
            "\\u005cu0041",
            "\\ud83d",
            "\\x41",
            "\\/",
            "%5Cn",
            "%25");

    private final Random random;

    HardTexts(Random random) {
        this.random = random;
    }

    String text() {
        String text = random.nextInt(3) == 0 ? escapes() : any(HARD);
        if (random.nextInt(3) == 0) {
            text += " " + any(HARD);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Escapes against each other, so that one can begin within another. */
    private String escapes() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(any(ESCAPES));
        }
        return text.toString();
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    LocalizedText localized() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("nl", text());
        Set<String> tags = List.of("en", "fr-BE", "zh-Hant", "no", "true", "de").stream()
                .filter(tag -> random.nextInt(6) == 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        tags.forEach(tag -> texts.put(tag, text()));
        return LocalizedText.of(texts);
    }
}
