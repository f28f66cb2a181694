package nl.werkzaak.mentorwijs.catalogue.id;

import nl.werkzaak.mentorwijs.model.text.Id;

/** The ids of the sources. */
public final class SourceIds {

    /** Project page: final report and summary of the application. */
    public static final Id ZONMW = Id.of("zonmw");

    /** Information sheet Mentorwijs: towards a learning organisation. */
    public static final Id TNO = Id.of("tno");

    private SourceIds() {}
}
