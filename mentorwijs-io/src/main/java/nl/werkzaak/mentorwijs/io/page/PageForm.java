package nl.werkzaak.mentorwijs.io.page;

import java.util.Locale;

/** What a document for people is written in. */
public enum PageForm {
    /** A page that stands on its own, for a browser and for paper. */
    HTML("text/html", "html"),
    /** CommonMark with the tables of GitHub. */
    MARKDOWN("text/markdown", "md");

    private final String mediaType;
    private final String extension;

    PageForm(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * The name by which the form is asked for, such as {@code html}.
     *
     * @return the id, not null
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The media type, without parameters; the text is UTF-8.
     *
     * @return the media type, not null
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * How the name of a file ends, without the dot.
     *
     * @return the extension, not null
     */
    public String extension() {
        return extension;
    }
}
