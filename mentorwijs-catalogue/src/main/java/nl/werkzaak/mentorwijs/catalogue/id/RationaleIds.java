package nl.werkzaak.mentorwijs.catalogue.id;

import nl.werkzaak.mentorwijs.model.text.Id;

/** The ids of why the training exists and how it stood at the time. */
public final class RationaleIds {

    /** Why the training exists. */
    public static final class Rationale {

        /** Employers are among those who hold the key to a successful inclusive labour market. */
        public static final Id EMPLOYERS_HOLD_THE_KEY = Id.of("employers-hold-the-key");

        /** Placement does not of itself lead to a lasting result. */
        public static final Id PLACEMENT_IS_NO_RESULT = Id.of("placement-is-no-result");

        /** Placement does not of itself strengthen the sustainable employability of the jobseeker. */
        public static final Id PLACEMENT_IS_NO_EMPLOYABILITY = Id.of("placement-is-no-employability");

        /** Vulnerable employees find it harder to keep their work. */
        public static final Id HARDER_TO_KEEP_WORK = Id.of("harder-to-keep-work");

        /** To stay in work for a longer period, vulnerable employees cannot do without good guidance. */
        public static final Id GOOD_GUIDANCE = Id.of("good-guidance");

        /** Guidance by the employer is crucial to a lasting employment relationship. */
        public static final Id GUIDANCE_BY_EMPLOYER = Id.of("guidance-by-employer");

        /** The right guidance is the key to a sustainable placement of a vulnerable employee. */
        public static final Id RIGHT_GUIDANCE = Id.of("right-guidance");

        /** Employees from vulnerable groups benefit above all from daily guidance in the workplace. */
        public static final Id DAILY_GUIDANCE = Id.of("daily-guidance");

        /** A supervisor has to be able to put themselves in the position of the colleague. */
        public static final Id EMPATHY = Id.of("empathy");

        /** A supervisor has to understand why the colleague sometimes needs a little more time. */
        public static final Id UNDERSTANDING_MORE_TIME = Id.of("understanding-more-time");

        /** A supervisor has to understand why the colleague sometimes has a lower target than others. */
        public static final Id UNDERSTANDING_LOWER_TARGET = Id.of("understanding-lower-target");

        /** The guidance calls for specific qualities of leadership. */
        public static final Id LEADERSHIP_QUALITIES = Id.of("leadership-qualities");

        /** If a supervisor falls short in the guidance, the employment of a vulnerable employee almost always ends. */
        public static final Id FALLING_SHORT = Id.of("falling-short");

        /**
         * Mentor programmes for supervisors are promising for guiding vulnerable employees to a lasting place of work.
         */
        public static final Id PROMISING_FOR_PLACEMENT = Id.of("promising-for-placement");

        /**
         * Mentor programmes for supervisors are promising for giving the guidance of employees from vulnerable groups
         * a concrete form.
         */
        public static final Id PROMISING_FOR_GUIDANCE = Id.of("promising-for-guidance");

        /** Mentorwijs aims to strengthen supervisors in guiding vulnerable employees in the workplace. */
        public static final Id STRENGTHENS_SUPERVISORS = Id.of("strengthens-supervisors");

        /** Mentorwijs aims to equip supervisors for the guidance of vulnerable employees. */
        public static final Id EQUIPS_SUPERVISORS = Id.of("equips-supervisors");

        /**
         * A trained supervisor has the right attitude, knowledge and skills to support a vulnerable employee daily at
         * the workplace.
         */
        public static final Id TRAINED_SUPERVISOR = Id.of("trained-supervisor");

        /** It is the guidance at the workplace that yields the outcomes for the employee. */
        public static final Id GUIDANCE_YIELDS_OUTCOMES = Id.of("guidance-yields-outcomes");

        /** Such trainings, Mentorwijs among them, often still lack a good description of the methods used. */
        public static final Id LACKS_DESCRIPTION = Id.of("lacks-description");

        /** Such trainings, Mentorwijs among them, often still lack a solid theoretical grounding. */
        public static final Id LACKS_GROUNDING = Id.of("lacks-grounding");

        /** Such trainings, Mentorwijs among them, often still lack insight into their effect. */
        public static final Id LACKS_INSIGHT_INTO_EFFECT = Id.of("lacks-insight-into-effect");

        private Rationale() {}
    }

    /** Why vulnerable employees find it harder to keep their work. */
    public static final class Causes {

        /** Colleagues have negative attitudes and perceptions. */
        public static final Id ATTITUDES_OF_COLLEAGUES = Id.of("attitudes-of-colleagues");

        /** Employers know little of vulnerable groups. */
        public static final Id EMPLOYERS_KNOW_LITTLE_OF_GROUPS = Id.of("employers-know-little-of-groups");

        /** Employers know little of the guidance that these groups need. */
        public static final Id EMPLOYERS_KNOW_LITTLE_OF_GUIDANCE = Id.of("employers-know-little-of-guidance");

        private Causes() {}
    }

    /** How the training was given and received. */
    public static final class Practice {

        /** Mentor programmes are already in use here and there. */
        public static final Id PROGRAMMES_ARE_IN_USE = Id.of("programmes-are-in-use");

        /** Job coaches/trainers of Werkzaak Rivierenland give the training to supervisors of regular companies. */
        public static final Id GIVEN_BY_WERKZAAK = Id.of("given-by-werkzaak");

        /** It is job coaches/trainers of Werkzaak who trained the supervisors in recent years. */
        public static final Id TRAINED_BY_WERKZAAK = Id.of("trained-by-werkzaak");

        /** The trained supervisors come from all kinds of companies. */
        public static final Id FROM_ALL_KINDS_OF_COMPANIES = Id.of("from-all-kinds-of-companies");

        /** Interest in the training is growing. */
        public static final Id INTEREST_GROWS = Id.of("interest-grows");

        /** Interest is growing among companies that place clients of Werkzaak. */
        public static final Id INTEREST_OF_PLACING_COMPANIES = Id.of("interest-of-placing-companies");

        private Practice() {}
    }

    /** How many the training had reached. */
    public static final class Reach {

        /** Supervisors who were trained with Mentorwijs. */
        public static final Id TRAINED_SUPERVISORS = Id.of("trained-supervisors");

        private Reach() {}
    }

    /** How far the training was developed. */
    public static final class DevelopmentStages {

        /**
         * According to the application of 2016 Mentorwijs is in the first stage of development, after a coarse
         * screening.
         */
        public static final Id FIRST = Id.of("first");

        /** The project takes the first steps towards a good grounding. */
        public static final Id SECOND = Id.of("second");

        private DevelopmentStages() {}
    }

    /** The classes of evidence that a source tells apart. */
    public static final class EvidenceClasses {

        /** Components proven effective. */
        public static final Id PROVEN = Id.of("proven");

        /** Components that may be assumed to work. */
        public static final Id ASSUMED = Id.of("assumed");

        private EvidenceClasses() {}
    }

    private RationaleIds() {}
}
