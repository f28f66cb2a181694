package nl.werkzaak.mentorwijs.io.report;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.Entry;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;

/** Views of the canonical catalogue, readable or for programs; the same catalogue gives the same text. */
public interface CatalogueReport {

    /**
     * What the catalogue holds, list by list.
     *
     * @return the text, not null
     */
    String overview();

    /**
     * One element: what it is, where the sources say so, what they leave out, where they differ, what came later.
     *
     * @param entry  the element, not null
     * @return the text, not null
     */
    String entry(Entry entry);

    /**
     * Elements in short.
     *
     * @param entries  the elements, not null
     * @return the text, not null
     */
    String found(List<Entry> entries);

    /**
     * What no source says.
     *
     * @return the text, not null
     */
    String gaps();

    /**
     * Where the sources differ.
     *
     * @return the text, not null
     */
    String disagreements();

    /**
     * What was published after the sources, with the conditions under which it was measured.
     *
     * @return the text, not null
     */
    String evidence();

    /**
     * How much of a framework the catalogue answers.
     *
     * @param crosswalk  the framework, not null
     * @return the text, not null
     */
    String completeness(Crosswalk crosswalk);

    /**
     * Views of the catalogue, in the format with an id.
     *
     * @param format  the id, such as {@code text} or {@code json}, not null
     * @param options  the language and the extent, not null
     * @return the report, not null
     * @throws IllegalArgumentException if there is no such format, or if it has no place for the catalogue
     */
    static CatalogueReport of(String format, ReportOptions options) {
        return ReportFormats.named(format)
                .catalogue(options)
                .orElseThrow(() -> ReportFormats.without(format, "the catalogue"));
    }
}
