package nl.werkzaak.mentorwijs.catalogue.id;

import nl.werkzaak.mentorwijs.model.text.Id;

/** The ids of the research project, as planned and as reported. */
public final class ProjectIds {

    /** Why Werkzaak wanted the research project. */
    public static final class Motives {

        /** Werkzaak wants to stop interventions that hold no promise. */
        public static final Id STOP_THE_UNPROMISING = Id.of("stop-the-unpromising");

        /** Werkzaak wants to ground interventions that do hold promise in active components. */
        public static final Id GROUND_THE_PROMISING = Id.of("ground-the-promising");

        /** For Werkzaak now is the moment to stop the one and ground the other. */
        public static final Id THE_MOMENT = Id.of("the-moment");

        /** Werkzaak wants to base what its practice does on evidence-based interventions. */
        public static final Id EVIDENCE_BASED = Id.of("evidence-based");

        private Motives() {}
    }

    /** What the research project was for. */
    public static final class ProjectGoals {

        /** The project develops a systematic description of the training, in the form of a handbook. */
        public static final Id SYSTEMATIC_DESCRIPTION = Id.of("systematic-description");

        /** Priority goes to a good description. */
        public static final Id DESCRIPTION_FIRST = Id.of("description-first");

        /** After that come the first steps towards a good grounding. */
        public static final Id THEN_GROUNDING = Id.of("then-grounding");

        private ProjectGoals() {}
    }

    /** What the research project was to answer. */
    public static final class ResearchQuestions {

        /** How can the training be grounded in components that are proven effective, or that may be assumed to work? */
        public static final Id HOW_TO_GROUND = Id.of("how-to-ground");

        private ResearchQuestions() {}
    }

    /** When the research project was to run. */
    public static final class ProjectPeriods {

        /** From 2016-06 to 2016-12. */
        public static final Id PLANNED = Id.of("planned");

        private ProjectPeriods() {}
    }

    /** The phases as planned. */
    public static final class PlannedPhases {

        /** Preparation. */
        public static final Id PREPARATION = Id.of("preparation");

        /** Expert consultation and study of the literature. */
        public static final Id CONSULTATION = Id.of("consultation");

        /** Guiding focus groups. */
        public static final Id FOCUS_GROUPS = Id.of("focus-groups");

        /** Finalising the handbook and the draft PowerPoint report. */
        public static final Id FINALISING = Id.of("finalising");

        /** Working session and final version of the PowerPoint report. */
        public static final Id WORKING_SESSION = Id.of("working-session");

        private PlannedPhases() {}
    }

    /** The focus groups as planned. */
    public static final class FocusGroups {

        /** Job coaches/trainers. */
        public static final Id JOB_COACHES_AND_TRAINERS = Id.of("job-coaches-and-trainers");

        /** Supervisors. */
        public static final Id SUPERVISORS = Id.of("supervisors");

        /** Employees with limitations. */
        public static final Id EMPLOYEES_WITH_LIMITATIONS = Id.of("employees-with-limitations");

        /** Trainers and supervisors. */
        public static final Id JOINT = Id.of("joint");

        private FocusGroups() {}
    }

    /** The products as planned. */
    public static final class PlannedProducts {

        /** A final report in PowerPoint. */
        public static final Id POWERPOINT = Id.of("powerpoint");

        /** A handbook Mentorwijs. */
        public static final Id HANDBOOK = Id.of("handbook");

        /** A knowledge dissemination plan. */
        public static final Id DISSEMINATION_PLAN = Id.of("dissemination-plan");

        private PlannedProducts() {}
    }

    /** What was done, as reported. */
    public static final class ReportedSteps {

        /** In order to arrive at a description of Mentorwijs. */
        public static final Id TOWARDS_A_DESCRIPTION = Id.of("towards-a-description");

        /** Consulted scientific literature on comparable trainings. */
        public static final Id LITERATURE_ON_COMPARABLE_TRAININGS = Id.of("literature-on-comparable-trainings");

        /**
         * Looked for success and failure factors of sustainable placements of people at a distance from the labour
         * market.
         */
        public static final Id FACTORS_OF_PLACEMENTS = Id.of("factors-of-placements");

        /** Looked for the part of supervisors in them. */
        public static final Id ROLE_OF_SUPERVISORS = Id.of("role-of-supervisors");

        /** Interviewed experts on what they see as active elements for the training. */
        public static final Id INTERVIEWS = Id.of("interviews");

        /** Worked all input from the literature and the expert consultation into the description of the method. */
        public static final Id INPUT_WORKED_IN = Id.of("input-worked-in");

        /** Identified the active components in the handbook. */
        public static final Id COMPONENTS_IDENTIFIED = Id.of("components-identified");

        /** Organised a working session for a broad group of stakeholders. */
        public static final Id WORKING_SESSION = Id.of("working-session");

        /** The working session resulted in a dissemination plan. */
        public static final Id DISSEMINATION_PLAN = Id.of("dissemination-plan");

        private ReportedSteps() {}
    }

    /** Who were interviewed, as reported. */
    public static final class ConsultedGroups {

        /** Scientists. */
        public static final Id SCIENTISTS = Id.of("scientists");

        /** Trainers involved. */
        public static final Id TRAINERS = Id.of("trainers");

        /** Supervisors. */
        public static final Id SUPERVISORS = Id.of("supervisors");

        /** Employees with a vulnerable position on the labour market. */
        public static final Id EMPLOYEES = Id.of("employees");

        private ConsultedGroups() {}
    }

    /** The products as reported. */
    public static final class DeliveredProducts {

        /** A handbook for the training Mentorwijs. */
        public static final Id HANDBOOK = Id.of("handbook");

        /** A factsheet. */
        public static final Id FACTSHEET = Id.of("factsheet");

        /** A PowerPoint. */
        public static final Id POWERPOINT = Id.of("powerpoint");

        /** A dissemination plan. */
        public static final Id DISSEMINATION_PLAN = Id.of("dissemination-plan");

        private DeliveredProducts() {}
    }

    /** The train-the-trainer programme under study. */
    public static final class TrainTheTrainer {

        /** The possibilities of developing a train-the-trainer programme are under study. */
        public static final Id UNDER_STUDY = Id.of("under-study");

        /**
         * With it professionals in municipal executive practice could train other professionals in giving the
         * training.
         */
        public static final Id WHO_TRAINS_WHOM = Id.of("who-trains-whom");

        private TrainTheTrainer() {}
    }

    private ProjectIds() {}
}
