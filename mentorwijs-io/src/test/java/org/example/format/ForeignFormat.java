package org.example.format;

import java.util.List;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.WrittenForm;

/** A format that another jar brings. */
public class ForeignFormat implements WritableFormat {

    private final String id;
    private final String mediaType;
    private final String extension;

    ForeignFormat(String id, String mediaType, String extension) {
        this.id = id;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public List<String> extensions() {
        return List.of(extension);
    }

    @Override
    public VariantWriter writer(WrittenForm form) {
        return (variant, out) -> List.of();
    }

    /** One with which nothing is wrong. */
    public static final class Good extends ForeignFormat {
        /** The format. */
        public Good() {
            super("good", "text/x-good", ".good");
        }
    }

    /** One with the id of another foreign one. */
    public static final class AlsoGood extends ForeignFormat {
        /** The format. */
        public AlsoGood() {
            super("good", "text/x-also", ".also");
        }
    }

    /** One with the id of ours. */
    public static final class SameId extends ForeignFormat {
        /** The format. */
        public SameId() {
            super("json", "text/x-mine", ".mine");
        }
    }

    /** One with the extension of ours. */
    public static final class SameExtension extends ForeignFormat {
        /** The format. */
        public SameExtension() {
            super("aaa", "text/x-aaa", ".json");
        }
    }

    /** One with the media type of ours. */
    public static final class SameMediaType extends ForeignFormat {
        /** The format. */
        public SameMediaType() {
            super("aab", "Application/JSON", ".aab");
        }
    }

    /** One whose id is none. */
    public static final class Nameless extends ForeignFormat {
        /** The format. */
        public Nameless() {
            super("Not an id", "text/x-nameless", ".nameless");
        }
    }

    /** One that gives null for an id, as code that knows no nullness does. */
    public static final class HasNoId extends ForeignFormat {
        /** The format. */
        public HasNoId() {
            super("none", "text/x-none", ".none");
        }

        @Override
        @SuppressWarnings("NullAway")
        public String id() {
            return null;
        }
    }

    /** One that cannot be made. */
    public static final class FailsToStart extends ForeignFormat {
        /** The format, which never is. */
        public FailsToStart() {
            super("fails", "text/x-fails", ".fails");
            throw new IllegalStateException("no licence");
        }
    }

    /** One that fails as soon as it is asked something. */
    public static final class FailsToTellItsName extends ForeignFormat {
        /** The format. */
        public FailsToTellItsName() {
            super("tells", "text/x-tells", ".tells");
        }

        @Override
        public String id() {
            throw new UnsupportedOperationException("no name today");
        }
    }
}
