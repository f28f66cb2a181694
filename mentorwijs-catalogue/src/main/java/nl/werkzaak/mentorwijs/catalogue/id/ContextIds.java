package nl.werkzaak.mentorwijs.catalogue.id;

import nl.werkzaak.mentorwijs.model.text.Id;

/** The ids of the names, organisations, circumstances, publications and lists that the sources mention. */
public final class ContextIds {

    /** The things for which the sources have one name or more. */
    public static final class Terms {

        /** Vulnerable employees. */
        public static final Id VULNERABLE_EMPLOYEES = Id.of("vulnerable-employees");

        /** (mild) intellectual disability. */
        public static final Id INTELLECTUAL_DISABILITY = Id.of("intellectual-disability");

        /** Supervisors. */
        public static final Id SUPERVISORS = Id.of("supervisors");

        /** Trainers. */
        public static final Id TRAINERS = Id.of("trainers");

        /** Training. */
        public static final Id TRAINING = Id.of("training");

        /** Active components. */
        public static final Id ACTIVE_COMPONENTS = Id.of("active-components");

        /** Regular work organisations. */
        public static final Id REGULAR_ORGANISATIONS = Id.of("regular-organisations");

        /** Municipal executive organisations. */
        public static final Id MUNICIPAL_ORGANISATIONS = Id.of("municipal-organisations");

        /** Sustainable placement. */
        public static final Id SUSTAINABLE_PLACEMENT = Id.of("sustainable-placement");

        /** Dissemination plan. */
        public static final Id DISSEMINATION_PLAN = Id.of("dissemination-plan");

        /** PowerPoint. */
        public static final Id POWERPOINT = Id.of("powerpoint");

        /** Handbook. */
        public static final Id HANDBOOK = Id.of("handbook");

        private Terms() {}
    }

    /** The organisations that the sources name. */
    public static final class Organisations {

        /** Werkzaak Rivierenland. */
        public static final Id WERKZAAK_RIVIERENLAND = Id.of("werkzaak-rivierenland");

        /** TNO. */
        public static final Id TNO = Id.of("tno");

        /** Samenwerkingsverband Erkenning van Interventies. */
        public static final Id ERKENNING_VAN_INTERVENTIES = Id.of("erkenning-van-interventies");

        /** Projectgroep. */
        public static final Id PROJECT_GROUP = Id.of("project-group");

        private Organisations() {}
    }

    /** What moves municipal executive organisations. */
    public static final class Context {

        /** The municipal executive services for work and income have seen many changes in recent years. */
        public static final Id MANY_CHANGES = Id.of("many-changes");

        /** Responsibilities of central government have been decentralised. */
        public static final Id DECENTRALISATION = Id.of("decentralisation");

        /** Budgets are under pressure. */
        public static final Id BUDGETS = Id.of("budgets");

        /** The work changes ever faster. */
        public static final Id WORK_CHANGES_FASTER = Id.of("work-changes-faster");

        /** The point is to be able to respond to changes continuously. */
        public static final Id RESPOND_CONTINUOUSLY = Id.of("respond-continuously");

        /** The point is to keep the service at least at its level meanwhile, or even to improve it. */
        public static final Id KEEP_OR_IMPROVE_SERVICE = Id.of("keep-or-improve-service");

        /** According to TNO lifelong learning is needed, of people and of organisations: the learning organisation. */
        public static final Id LIFELONG_LEARNING = Id.of("lifelong-learning");

        /**
         * TNO has developed instruments that support becoming a learning organisation, at the level of people and of
         * the organisation (structure).
         */
        public static final Id INSTRUMENTS = Id.of("instruments");

        /** EOL is mainly about connecting the organisation with its surroundings. */
        public static final Id EOL = Id.of("eol");

        private Context() {}
    }

    /** Why the work changes ever faster. */
    public static final class WorkDrivers {

        /** The arrival of new technology. */
        public static final Id NEW_TECHNOLOGY = Id.of("new-technology");

        /** Far-reaching globalisation. */
        public static final Id GLOBALISATION = Id.of("globalisation");

        private WorkDrivers() {}
    }

    /** The publications to which the sources refer. */
    public static final class Literature {

        /** Paez &amp; Arendt, 2014. */
        public static final Id PAEZ_ARENDT_2014 = Id.of("paez-arendt-2014");

        /** Kaye et al., 2011. */
        public static final Id KAYE_2011 = Id.of("kaye-2011");

        /** Blonk et al, 2015. */
        public static final Id BLONK_2015 = Id.of("blonk-2015");

        /** Booijink et al, 2012. */
        public static final Id BOOIJINK_2012 = Id.of("booijink-2012");

        private Literature() {}
    }

    /** The lists that say of themselves whether they are complete. */
    public static final class Listings {

        /** The list at {@code targetGroups/vulnerable-employees}. */
        public static final Id SUBGROUPS = Id.of("subgroups");

        /** The list at {@code learningGoals/KNOWLEDGE}. */
        public static final Id KNOWLEDGE_EXAMPLES = Id.of("knowledge-examples");

        /** The list at {@code learningGoals/ATTITUDE}. */
        public static final Id ATTITUDE_EXAMPLES = Id.of("attitude-examples");

        /** The list at {@code learningGoals/SKILLS}. */
        public static final Id SKILLS_EXAMPLES = Id.of("skills-examples");

        /** The list at {@code activeComponents}. */
        public static final Id COMPONENTS = Id.of("components");

        /** The list at {@code activeComponents/transformational-leadership}. */
        public static final Id LEADERSHIP_BEHAVIOURS = Id.of("leadership-behaviours");

        /** The list at {@code outcomes}. */
        public static final Id EMPLOYEE_OUTCOMES = Id.of("employee-outcomes");

        /** The list at {@code trainerProfiles}. */
        public static final Id TRAINER_CANDIDATES = Id.of("trainer-candidates");

        /** The list at {@code indications/municipal-organisation}. */
        public static final Id MUNICIPAL_SITUATIONS = Id.of("municipal-situations");

        /** The list at {@code causes}. */
        public static final Id CAUSES = Id.of("causes");

        /** The list at {@code workDrivers}. */
        public static final Id WORK_DRIVERS = Id.of("work-drivers");

        /** The list at {@code plannedPhases}. */
        public static final Id PLANNED_PHASES = Id.of("planned-phases");

        /** The list at {@code focusGroups}. */
        public static final Id FOCUS_GROUPS = Id.of("focus-groups");

        /** The list at {@code plannedProducts}. */
        public static final Id PLANNED_PRODUCTS = Id.of("planned-products");

        /** The list at {@code deliveredProducts}. */
        public static final Id DELIVERED_PRODUCTS = Id.of("delivered-products");

        /** The list at {@code organisations/tno}. */
        public static final Id TNO_THEMES = Id.of("tno-themes");

        private Listings() {}
    }

    private ContextIds() {}
}
