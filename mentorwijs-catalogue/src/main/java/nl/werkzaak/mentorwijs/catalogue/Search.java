package nl.werkzaak.mentorwijs.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word to look for, without its case and its accents, so that "creeren" finds "creëren". */
record Search(String word) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static Search of(String word) {
        return new Search(bare(word));
    }

    List<Entry> in(Collection<Entry> entries) {
        return word.isBlank()
                ? List.of()
                : entries.stream().filter(this::occursIn).toList();
    }

    private boolean occursIn(Entry entry) {
        return bare(entry.address().value()).contains(word)
                || entry.texts().stream()
                        .flatMap(text -> text.byLanguage().values().stream())
                        .anyMatch(text -> bare(text).contains(word));
    }

    private static String bare(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
