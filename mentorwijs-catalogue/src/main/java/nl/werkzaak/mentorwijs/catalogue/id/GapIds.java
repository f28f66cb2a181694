package nl.werkzaak.mentorwijs.catalogue.id;

import nl.werkzaak.mentorwijs.model.text.Id;

/** The ids of the facts that no source gives. */
public final class GapIds {

    /** What the sessions are called. */
    public static final Id SESSION_TITLES = Id.of("session-titles");

    /** What happens in the sessions. */
    public static final Id SESSION_CONTENT = Id.of("session-content");

    /** Which session works on which active component. */
    public static final Id SESSION_COMPONENTS = Id.of("session-components");

    /** How much time lies between the sessions. */
    public static final Id SESSION_INTERVAL = Id.of("session-interval");

    /** How long the training lasts from beginning to end: that depends on the time between the sessions. */
    public static final Id TOTAL_DURATION = Id.of("total-duration");

    /** Whether the sessions are held on site or online. */
    public static final Id DELIVERY_MODE = Id.of("delivery-mode");

    /** Where the sessions are held. */
    public static final Id DELIVERY_PLACE = Id.of("delivery-place");

    /** Which ways of teaching the trainers use. */
    public static final Id TEACHING_METHODS = Id.of("teaching-methods");

    /** Which materials the participants and the trainers use, apart from the handbook. */
    public static final Id TRAINING_MATERIALS = Id.of("training-materials");

    /** How many supervisors take part in a training. */
    public static final Id GROUP_SIZE = Id.of("group-size");

    /** How many trainers give a training. */
    public static final Id NUMBER_OF_TRAINERS = Id.of("number-of-trainers");

    /** How much time the homework takes: all that is said is that it is some time. */
    public static final Id HOMEWORK_AMOUNT = Id.of("homework-amount");

    /** What the homework assignment consists of, and whether there is one or more. */
    public static final Id HOMEWORK_CONTENT = Id.of("homework-content");

    /** Which role within the organisation spends the 75 hours. */
    public static final Id INTRODUCTION_ROLE = Id.of("introduction-role");

    /** Who spends the 60 hours. */
    public static final Id CYCLE_BEARER = Id.of("cycle-bearer");

    /** Whether the hours of the participants are part of the 60 hours. */
    public static final Id CYCLE_PARTICIPANTS_INCLUDED = Id.of("cycle-participants-included");

    /** What the training costs in euros. */
    public static final Id COSTS = Id.of("costs");

    /** When someone belongs to a subgroup, such as how long long-term is. */
    public static final Id SUBGROUP_CRITERIA = Id.of("subgroup-criteria");

    /** For whom or when the training is not suitable. */
    public static final Id CONTRAINDICATIONS = Id.of("contraindications");

    /** What is required of a supervisor who takes part, apart from the responsibility for the daily guidance. */
    public static final Id SUPERVISOR_CRITERIA = Id.of("supervisor-criteria");

    /** What the roles of mentor, coach and colleague consist of. */
    public static final Id ROLE_DESCRIPTIONS = Id.of("role-descriptions");

    /** How the active components are explained: they are named, not described. */
    public static final Id COMPONENT_DESCRIPTIONS = Id.of("component-descriptions");

    /** Which behaviour belongs to the first five components: only the sixth names behaviour. */
    public static final Id COMPONENT_BEHAVIOURS = Id.of("component-behaviours");

    /** Which component is proven effective, and which may only be assumed to work. */
    public static final Id COMPONENT_EVIDENCE_CLASS = Id.of("component-evidence-class");

    /** How and after how much time the outcomes are measured. */
    public static final Id OUTCOME_MEASURES = Id.of("outcome-measures");

    /** Whether the training works: insight into its effect was still lacking. */
    public static final Id EFFECTIVENESS = Id.of("effectiveness");

    /** What else the handbook requires of the trainer. */
    public static final Id FURTHER_TRAINER_REQUIREMENTS = Id.of("further-trainer-requirements");

    /** Requirements for each kind of trainer: the requirements hold for every future trainer. */
    public static final Id PROFILE_REQUIREMENTS = Id.of("profile-requirements");

    /** What a train-the-trainer programme would look like: the possibilities were still under study. */
    public static final Id TRAIN_THE_TRAINER_CONTENT = Id.of("train-the-trainer-content");

    /** Whether and how the training is tailored to the participants. */
    public static final Id TAILORING = Id.of("tailoring");

    /** Which part of the training has to be given at least. */
    public static final Id MINIMUM_FOR_FIDELITY = Id.of("minimum-for-fidelity");

    /** Whether the training was given as intended, and how many sessions participants attended. */
    public static final Id ADHERENCE = Id.of("adherence");

    /** What the handbook says: its contents are named, not given. */
    public static final Id HANDBOOK_TEXT = Id.of("handbook-text");

    /**
     * What the success and failure factors of Mentorwijs are: they are named as part of the handbook, but not given.
     */
    public static final Id SUCCESS_AND_FAILURE_FACTORS = Id.of("success-and-failure-factors");

    /** What the preconditions are: they are named as part of the handbook, but not given. */
    public static final Id PRECONDITIONS = Id.of("preconditions");

    /** With which new insights the training was enriched, and what that changed. */
    public static final Id ENRICHMENT = Id.of("enrichment");

    /**
     * Which parties are meant by "the parties named": the final report does not name them; only the application names
     * kinds of organisation.
     */
    public static final Id PARTIES_MEANT = Id.of("parties-meant");

    /** What is recommended for the process evaluation and the study of effects. */
    public static final Id RECOMMENDATIONS = Id.of("recommendations");

    /** How the final report and the handbook are spread: the plan was to describe that. */
    public static final Id DISSEMINATION = Id.of("dissemination");

    /** Which other research questions there were: the application speaks of questions and gives one. */
    public static final Id RESEARCH_QUESTIONS = Id.of("research-questions");

    /** Whether the four focus groups were held: the final report speaks of interviews only. */
    public static final Id FOCUS_GROUPS_HELD = Id.of("focus-groups-held");

    /** How many people were interviewed. */
    public static final Id NUMBER_OF_INTERVIEWS = Id.of("number-of-interviews");

    /** Which literature on comparable trainings was consulted, and which trainings those are. */
    public static final Id LITERATURE_CONSULTED = Id.of("literature-consulted");

    /** Who the broad group of stakeholders were. */
    public static final Id STAKEHOLDERS = Id.of("stakeholders");

    /** Who or which organisations formed the project group. */
    public static final Id PROJECT_GROUP_MEMBERS = Id.of("project-group-members");

    /** When the project really ran: only the application names a period. */
    public static final Id ACTUAL_PERIOD = Id.of("actual-period");

    /** In which stage of development the training was after the project. */
    public static final Id DEVELOPMENT_STAGE_AT_END = Id.of("development-stage-at-end");

    /** Whether Mentorwijs is recognised, and at which level. */
    public static final Id RECOGNITION_LEVEL = Id.of("recognition-level");

    /** In which years the supervisors were trained. */
    public static final Id REACH_PERIOD = Id.of("reach-period");

    /** From how many and which companies the trained supervisors come. */
    public static final Id NUMBER_OF_COMPANIES = Id.of("number-of-companies");

    /** Which studies have shown the importance of guidance. */
    public static final Id UNNAMED_STUDIES = Id.of("unnamed-studies");

    /** What the statement rests on that guidance which falls short almost always ends the employment. */
    public static final Id TERMINATION_GROUNDING = Id.of("termination-grounding");

    /** The full references of the literature cited. */
    public static final Id FULL_REFERENCES = Id.of("full-references");

    /** Which nine municipalities they are. */
    public static final Id MUNICIPALITIES_NAMED = Id.of("municipalities-named");

    /** What EOL stands for. */
    public static final Id EOL_MEANING = Id.of("eol-meaning");

    /** Which instruments TNO developed, how many, and whether Mentorwijs is one of them. */
    public static final Id TNO_INSTRUMENTS = Id.of("tno-instruments");

    /** When the final report and the information sheet were written. */
    public static final Id SOURCE_DATES = Id.of("source-dates");

    private GapIds() {}
}
