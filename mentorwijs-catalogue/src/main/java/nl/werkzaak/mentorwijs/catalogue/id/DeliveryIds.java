package nl.werkzaak.mentorwijs.catalogue.id;

import nl.werkzaak.mentorwijs.model.text.Id;

/** The ids of what the canonical training says of its outcomes and its delivery. */
public final class DeliveryIds {

    /** What is expected to come of the training. */
    public static final class Outcomes {

        /** The supervisor is able to guide vulnerable employees in an adequate way. */
        public static final Id ADEQUATE_GUIDANCE = Id.of("adequate-guidance");

        /** Integration and acceptance of the employee in the team of employees. */
        public static final Id INTEGRATION_ACCEPTANCE = Id.of("integration-acceptance");

        /** Satisfaction and productivity of the employee at the workplace. */
        public static final Id SATISFACTION_PRODUCTIVITY = Id.of("satisfaction-productivity");

        /** A full-fledged place for the employee in the team. */
        public static final Id FULL_PLACE_IN_TEAM = Id.of("full-place-in-team");

        private Outcomes() {}
    }

    /** What the participants prepare. */
    public static final class Homework {

        /** Some time for preparation in the form of a homework assignment. */
        public static final Id PREPARATION = Id.of("preparation");

        private Homework() {}
    }

    /** Who may become a trainer. */
    public static final class TrainerProfiles {

        /** Supervisors. */
        public static final Id SUPERVISORS = Id.of("supervisors");

        /** Employment counsellors/job coaches. */
        public static final Id JOB_COACHES = Id.of("job-coaches");

        /** Account managers of support organisations. */
        public static final Id ACCOUNT_MANAGERS = Id.of("account-managers");

        private TrainerProfiles() {}
    }

    /** What is required of every trainer. */
    public static final class TrainerRequirements {

        /** Experience of training. */
        public static final Id TRAINING_EXPERIENCE = Id.of("training-experience");

        /** Affinity with training. */
        public static final Id TRAINING_AFFINITY = Id.of("training-affinity");

        private TrainerRequirements() {}
    }

    /** The organisations whose professionals give the training. */
    public static final class DeliveryChannels {

        /** Municipalities. */
        public static final Id MUNICIPALITIES = Id.of("municipalities");

        /** Sheltered employment companies. */
        public static final Id SW_COMPANIES = Id.of("sw-companies");

        /** Reintegration companies. */
        public static final Id REINTEGRATION_COMPANIES = Id.of("reintegration-companies");

        private DeliveryChannels() {}
    }

    /** The time that it takes. */
    public static final class Effort {

        /** Introducing and implementing Mentorwijs as a training method within the organisation. */
        public static final Id INTRODUCTION = Id.of("introduction");

        /** Carrying out one training cycle of Mentorwijs (with five sessions). */
        public static final Id CYCLE = Id.of("cycle");

        /** Time invested by the participants in the training. */
        public static final Id PARTICIPANT = Id.of("participant");

        private Effort() {}
    }

    /** When to use the training. */
    public static final class Indications {

        /** Municipal executive organisation. */
        public static final Id MUNICIPAL_ORGANISATION = Id.of("municipal-organisation");

        /** Regular work organisation. */
        public static final Id EMPLOYER = Id.of("employer");

        private Indications() {}
    }

    private DeliveryIds() {}
}
