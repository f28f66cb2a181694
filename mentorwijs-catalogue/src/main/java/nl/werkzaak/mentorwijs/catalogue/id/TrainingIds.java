package nl.werkzaak.mentorwijs.catalogue.id;

import nl.werkzaak.mentorwijs.model.text.Id;

/** The ids of the canonical training, so that a slip of the pen does not compile. */
public final class TrainingIds {

    /** The goals that are part of the goal. */
    public static final class SubGoals {

        /** Bringing about a change of behaviour in the participants/supervisors. */
        public static final Id BEHAVIOUR_CHANGE = Id.of("behaviour-change");

        /**
         * Developing competencies that matter for purposeful guidance of employees at a distance from the labour
         * market, attuned to obstacles and possibilities.
         */
        public static final Id COMPETENCIES = Id.of("competencies");

        private SubGoals() {}
    }

    /** The roles of the supervisor. */
    public static final class SupervisorRoles {

        /** Mentor. */
        public static final Id MENTOR = Id.of("mentor");

        /** Coach. */
        public static final Id COACH = Id.of("coach");

        /** Colleague. */
        public static final Id COLLEAGUE = Id.of("colleague");

        private SupervisorRoles() {}
    }

    /** The target groups. */
    public static final class TargetGroups {

        /** Vulnerable employees. */
        public static final Id VULNERABLE_EMPLOYEES = Id.of("vulnerable-employees");

        /** Supervisors who are responsible for the daily guidance of a vulnerable employee. */
        public static final Id SUPERVISORS = Id.of("supervisors");

        private TargetGroups() {}
    }

    /** The parts of the ultimate target group. */
    public static final class Subgroups {

        /** People with a (mild) intellectual disability. */
        public static final Id INTELLECTUAL_DISABILITY = Id.of("intellectual-disability");

        /** Psychologically vulnerable people. */
        public static final Id PSYCHOLOGICAL_VULNERABILITY = Id.of("psychological-vulnerability");

        /** People with a physical disability. */
        public static final Id PHYSICAL_DISABILITY = Id.of("physical-disability");

        /** People with insufficient education or a learning delay. */
        public static final Id LIMITED_EDUCATION = Id.of("limited-education");

        /** Long-term jobseekers. */
        public static final Id LONG_TERM_UNEMPLOYMENT = Id.of("long-term-unemployment");

        private Subgroups() {}
    }

    /** What is learnt in each domain, as examples. */
    public static final class LearningGoalItems {

        /** Psychological limitations. */
        public static final Id PSYCHOLOGICAL_LIMITATIONS = Id.of("psychological-limitations");

        /** The consequences for functioning at work. */
        public static final Id CONSEQUENCES_FOR_FUNCTIONING = Id.of("consequences-for-functioning");

        /** Being attentive to signals that something is not going well. */
        public static final Id ATTENTION_TO_SIGNALS = Id.of("attention-to-signals");

        /** Being involved with the employee. */
        public static final Id INVOLVEMENT = Id.of("involvement");

        /** Being able to translate limitations into adaptations of the work. */
        public static final Id TRANSLATING_LIMITATIONS = Id.of("translating-limitations");

        /** Then being able to realise those adaptations of the work. */
        public static final Id REALISING_ADAPTATIONS = Id.of("realising-adaptations");

        /** Being able to create opportunities for development. */
        public static final Id CREATING_DEVELOPMENT = Id.of("creating-development");

        /** Being able to observe well. */
        public static final Id OBSERVING = Id.of("observing");

        /** Being able to communicate well. */
        public static final Id COMMUNICATING = Id.of("communicating");

        /** Being able to be the point of contact in the workplace. */
        public static final Id POINT_OF_CONTACT = Id.of("point-of-contact");

        private LearningGoalItems() {}
    }

    /** The active components. */
    public static final class ActiveComponents {

        /** Encouraging an inclusive work climate. */
        public static final Id INCLUSIVE_WORK_CLIMATE = Id.of("inclusive-work-climate");

        /** Increasing understanding and knowledge of possible limitations or problems of the target group. */
        public static final Id UNDERSTANDING_LIMITATIONS = Id.of("understanding-limitations");

        /** Putting the emphasis on the employee's qualities and competencies instead of their limitations. */
        public static final Id FOCUS_ON_QUALITIES = Id.of("focus-on-qualities");

        /** Creating learning-rich work and/or opportunities for training for the employee. */
        public static final Id LEARNING_RICH_WORK = Id.of("learning-rich-work");

        /** Furthering the employee's autonomy. */
        public static final Id AUTONOMY = Id.of("autonomy");

        /** Furthering a transformational leadership style. */
        public static final Id TRANSFORMATIONAL_LEADERSHIP = Id.of("transformational-leadership");

        private ActiveComponents() {}
    }

    /** The behaviours of the sixth component. */
    public static final class Behaviours {

        /** Giving the employee trust. */
        public static final Id TRUST = Id.of("trust");

        /** Showing compassion. */
        public static final Id COMPASSION = Id.of("compassion");

        /** Giving attention. */
        public static final Id ATTENTION = Id.of("attention");

        /** Motivating. */
        public static final Id MOTIVATION = Id.of("motivation");

        /** Encouraging the employee to make decisions themselves. */
        public static final Id OWN_DECISIONS = Id.of("own-decisions");

        private Behaviours() {}
    }

    private TrainingIds() {}
}
