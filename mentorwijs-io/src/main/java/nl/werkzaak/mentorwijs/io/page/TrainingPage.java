package nl.werkzaak.mentorwijs.io.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.werkzaak.mentorwijs.io.internal.library.OptionalLibrary;

/**
 * A document for people about a training: what the sources say with the lines on which it rests, and what they do not
 * say told as such. The same training gives the same bytes, and text of a variant comes out as text.
 *
 * <p>Immutable. It needs {@code org.commonmark:commonmark} and {@code org.commonmark:commonmark-ext-gfm-tables}, which are
 * optional dependencies of this module.
 */
public final class TrainingPage {

    private static final List<OptionalLibrary> LIBRARIES = List.of(
            new OptionalLibrary("org.commonmark:commonmark", "org.commonmark.node.Node"),
            new OptionalLibrary(
                    "org.commonmark:commonmark-ext-gfm-tables", "org.commonmark.ext.gfm.tables.TablesExtension"));

    private final PageKind kind;
    private final PageSubject subject;
    private final Locale language;

    private TrainingPage(PageKind kind, PageSubject subject, Locale language) {
        this.kind = kind;
        this.subject = subject;
        this.language = language;
    }

    /**
     * A document.
     *
     * @param kind  what document it is, not null
     * @param subject  what it is about, not null
     * @param language  Dutch for every locale of that language, English for any other, not null
     * @return the document, not null
     * @throws IllegalArgumentException if no such document can be made of the canonical training and that is the subject
     */
    public static TrainingPage of(PageKind kind, PageSubject subject, Locale language) {
        if (subject.review().isEmpty() && !kind.isOfTheCanonicalTraining()) {
            throw new IllegalArgumentException("a document of kind " + kind + " is of a variant");
        }
        return new TrainingPage(kind, subject, language);
    }

    /**
     * The document as text.
     *
     * @param form  what it is written in, not null
     * @return the text, with a line feed at the end of each line, not null
     * @throws nl.werkzaak.mentorwijs.io.MissingLibraryException if a library that documents need is not on the path
     */
    public String text(PageForm form) {
        LIBRARIES.forEach(library -> library.require(form.id()));
        return new PageTree(kind, subject, language).text(form);
    }

    /**
     * The document as bytes, in UTF-8.
     *
     * @param form  what it is written in, not null
     * @return the bytes, not null
     * @throws nl.werkzaak.mentorwijs.io.MissingLibraryException if a library that documents need is not on the path
     */
    public byte[] bytes(PageForm form) {
        return text(form).getBytes(StandardCharsets.UTF_8);
    }
}
