package nl.werkzaak.mentorwijs.catalogue.id;

import nl.werkzaak.mentorwijs.model.text.Id;

/** The ids of the points on which the sources differ. */
public final class DisagreementIds {

    /** Whether attitude is part of the goal. */
    public static final Id GOAL_ATTITUDE = Id.of("goal-attitude");

    /** Whether the goal is to develop, or to develop and strengthen. */
    public static final Id GOAL_STRENGTHEN = Id.of("goal-strengthen");

    /** Whose guidance the goal is about. */
    public static final Id GOAL_WHOSE_GUIDANCE = Id.of("goal-whose-guidance");

    /** How the fourth subgroup is described. */
    public static final Id SUBGROUP_FOUR = Id.of("subgroup-four");

    /** What the ultimate target group is called. */
    public static final Id NAMES_OF_END_GROUP = Id.of("names-of-end-group");

    /** Which name the five subgroups define. */
    public static final Id WHAT_IS_DEFINED = Id.of("what-is-defined");

    /** Who is meant by target group. */
    public static final Id TARGET_GROUP_WORD = Id.of("target-group-word");

    /** Where the participants work. */
    public static final Id REGULAR_ORGANISATIONS = Id.of("regular-organisations");

    /** Who gives the training. */
    public static final Id WHO_DELIVERS = Id.of("who-delivers");

    /** What the things that work are called. */
    public static final Id ACTIVE_COMPONENTS_OR_ELEMENTS = Id.of("active-components-or-elements");

    /** What lacks a good description. */
    public static final Id WHAT_LACKS_DESCRIPTION = Id.of("what-lacks-description");

    /** When about 120 supervisors had been trained. */
    public static final Id REACH_MOMENT = Id.of("reach-moment");

    /** How long the project was to take. */
    public static final Id PROJECT_DURATION = Id.of("project-duration");

    /** Which products the project yields. */
    public static final Id PRODUCTS_PLANNED_AND_DELIVERED = Id.of("products-planned-and-delivered");

    /** What the PowerPoint is. */
    public static final Id POWERPOINT_CONTENTS = Id.of("powerpoint-contents");

    /** How the experts were consulted. */
    public static final Id FOCUS_GROUPS_OR_INTERVIEWS = Id.of("focus-groups-or-interviews");

    /** What holds the recommendations. */
    public static final Id WHERE_RECOMMENDATIONS_STAND = Id.of("where-recommendations-stand");

    /** Whom the handbook is for. */
    public static final Id HANDBOOK_AUDIENCE = Id.of("handbook-audience");

    /** What the preconditions are for. */
    public static final Id PRECONDITIONS_FOR_WHAT = Id.of("preconditions-for-what");

    /** What the success and failure factors are of. */
    public static final Id SUCCESS_FACTORS_OF_WHAT = Id.of("success-factors-of-what");

    /** The spelling of leidinggevenden. */
    public static final Id SPELLING_SUPERVISORS = Id.of("spelling-supervisors");

    /** The spelling of naar schatting. */
    public static final Id SPELLING_ESTIMATE = Id.of("spelling-estimate");

    /** The spelling of disseminatieplan. */
    public static final Id SPELLING_DISSEMINATION_PLAN = Id.of("spelling-dissemination-plan");

    /** Afstand tot de arbeidsmarkt, with or without the article. */
    public static final Id SPELLING_LABOUR_MARKET = Id.of("spelling-labour-market");

    /** The spelling of PowerPoint. */
    public static final Id SPELLING_POWERPOINT = Id.of("spelling-powerpoint");

    /** Werkzaak, with or without the article. */
    public static final Id SPELLING_WERKZAAK = Id.of("spelling-werkzaak");

    /** Et al. with or without a full stop. */
    public static final Id SPELLING_ET_AL = Id.of("spelling-et-al");

    /** Medewerker or werknemer. */
    public static final Id EMPLOYEE_WORDS = Id.of("employee-words");

    private DisagreementIds() {}
}
