package nl.werkzaak.mentorwijs.catalogue.id;

import nl.werkzaak.mentorwijs.model.text.Id;

/** The ids of what was published after the sources. */
public final class EvidenceIds {

    /** The publications. */
    public static final class Sources {

        /** Project page of ZonMw: grounding of Mentorwijs. */
        public static final Id PROJECT_PAGE = Id.of("project-page");

        /** Project page of ZonMw: effect study of the Mentorwijs training. */
        public static final Id EFFECT_STUDY_PAGE = Id.of("effect-study-page");

        /** Thesis on Mentorwijs. */
        public static final Id THESIS = Id.of("thesis");

        /** Article on the effect, J Occup Rehabil. */
        public static final Id EFFECT_STUDY = Id.of("effect-study");

        /** Article on interviews with employees, J Occup Rehabil. */
        public static final Id INTERVIEW_STUDY = Id.of("interview-study");

        /** Web page on a train-the-trainer programme (undated). */
        public static final Id TRAIN_THE_TRAINER_PAGE = Id.of("train-the-trainer-page");

        /** Article, J Occup Rehabil. */
        public static final Id KAYE_2011 = Id.of("kaye-2011");

        /** Article, Int J Hospitality &amp; Tourism Administration. */
        public static final Id PAEZ_ARENDT_2014 = Id.of("paez-arendt-2014");

        /** Writing guide of MOVISIE. */
        public static final Id BOOIJINK_2012 = Id.of("booijink-2012");

        private Sources() {}
    }

    /** What they say. */
    public static final class Items {

        /** The handbook is TNO report R17031, of 15 May 2017, written for ZonMw. */
        public static final Id E1 = Id.of("e1");

        /** In 2017 a second product appeared at TNO, on the grounding in active components. */
        public static final Id E2 = Id.of("e2");

        /** An effect study was announced: of effectiveness, conditions for implementation, and costs and benefits. */
        public static final Id E3 = Id.of("e3");

        /** In that study theory alternates with practice (lecture, discussion, cases, role play). */
        public static final Id E4 = Id.of("e4");

        /** In the trainings that were evaluated most participants attended all five sessions. */
        public static final Id E5 = Id.of("e5");

        /**
         * Compared with matched controls the employment of employees was not significantly better at 3, 6, 9 and 12
         * months, and was at 8 months.
         */
        public static final Id E6 = Id.of("e6");

        /**
         * The employees who were interviewed were satisfied with the guidance; most noticed no difference due to the
         * training.
         */
        public static final Id E7 = Id.of("e7");

        /** Later reach in the region of Rivierenland; a train-the-trainer programme is offered. */
        public static final Id E8 = Id.of("e8");

        /** The full reference of "Kaye et al., 2011". */
        public static final Id E9 = Id.of("e9");

        /** The full reference of "Paez &amp; Arendt, 2014". */
        public static final Id E10 = Id.of("e10");

        /** The full reference of "Booijink et al, 2012". */
        public static final Id E11 = Id.of("e11");

        private Items() {}
    }

    /** What was looked for and not found. */
    public static final class NotFound {

        /** The full reference of "Blonk et al, 2015". */
        public static final Id BLONK_2015 = Id.of("blonk-2015");

        /** A recognition of Mentorwijs by the Samenwerkingsverband Erkenning van Interventies. */
        public static final Id RECOGNITION = Id.of("recognition");

        /** The text of the handbook. */
        public static final Id HANDBOOK_TEXT = Id.of("handbook-text");

        /** The content of a session. */
        public static final Id SESSION_CONTENT = Id.of("session-content");

        private NotFound() {}
    }

    private EvidenceIds() {}
}
