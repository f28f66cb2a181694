package nl.werkzaak.mentorwijs.catalogue.id;

import nl.werkzaak.mentorwijs.model.text.Id;

/** The ids of the frameworks for describing interventions and of their items. */
public final class CrosswalkIds {

    /** The frameworks. */
    public static final class Frameworks {

        /** TIDieR: template for intervention description and replication. */
        public static final Id TIDIER = Id.of("tidier");

        /** Worksheet "Beschrijving interventie" of the Samenwerkingsverband Erkenning van Interventies. */
        public static final Id SEI = Id.of("sei");

        private Frameworks() {}
    }

    /** The items of TIDieR. */
    public static final class Tidier {

        /** Brief name. */
        public static final Id BRIEF_NAME = Id.of("brief-name");

        /** Why. */
        public static final Id WHY = Id.of("why");

        /** What (materials). */
        public static final Id WHAT_MATERIALS = Id.of("what-materials");

        /** What (procedures). */
        public static final Id WHAT_PROCEDURES = Id.of("what-procedures");

        /** Who provided. */
        public static final Id WHO_PROVIDED = Id.of("who-provided");

        /** How. */
        public static final Id HOW = Id.of("how");

        /** Where. */
        public static final Id WHERE = Id.of("where");

        /** When and how much. */
        public static final Id WHEN_AND_HOW_MUCH = Id.of("when-and-how-much");

        /** Tailoring. */
        public static final Id TAILORING = Id.of("tailoring");

        /** Modifications. */
        public static final Id MODIFICATIONS = Id.of("modifications");

        /** How well (planned). */
        public static final Id HOW_WELL_PLANNED = Id.of("how-well-planned");

        /** How well (actual). */
        public static final Id HOW_WELL_ACTUAL = Id.of("how-well-actual");

        private Tidier() {}
    }

    /** The headings of the SEI worksheet that were seen. */
    public static final class Sei {

        /** Summary. */
        public static final Id SUMMARY = Id.of("summary");

        /** Description of the intervention. */
        public static final Id DESCRIPTION = Id.of("description");

        /** Target group. */
        public static final Id TARGET_GROUP = Id.of("target-group");

        /** Ultimate target group. */
        public static final Id ULTIMATE_TARGET_GROUP = Id.of("ultimate-target-group");

        /** Intermediate target groups. */
        public static final Id INTERMEDIATE_TARGET_GROUPS = Id.of("intermediate-target-groups");

        /** Delivery. */
        public static final Id DELIVERY = Id.of("delivery");

        /** Theoretical grounding. */
        public static final Id GROUNDING = Id.of("grounding");

        /** Research. */
        public static final Id RESEARCH = Id.of("research");

        /** Summary of active elements. */
        public static final Id ACTIVE_ELEMENTS = Id.of("active-elements");

        /** Literature cited. */
        public static final Id LITERATURE = Id.of("literature");

        private Sei() {}
    }

    private CrosswalkIds() {}
}
