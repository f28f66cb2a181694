package nl.werkzaak.mentorwijs.io.course;

import java.util.List;
import nl.werkzaak.mentorwijs.io.VariantWriter;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.WrittenForm;

/**
 * The training as a Course of schema.org, in JSON-LD 1.1. Programs that read it do not know the canonical training, so both
 * forms are the whole training, with what the variant leaves out filled in.
 *
 * <p>Nothing is written that the training does not say: no language of teaching, no price, no dates, no provider where there
 * is no organisation.
 */
public final class CourseFormat implements WritableFormat {

    /** The format; made by whoever loads the formats. */
    public CourseFormat() {}

    @Override
    public String id() {
        return "course";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public List<String> extensions() {
        return List.of(".jsonld");
    }

    @Override
    public VariantWriter writer(WrittenForm form) {
        return new CourseWriter();
    }
}
