package nl.werkzaak.mentorwijs.model;

import java.time.Duration;
import java.util.List;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.Behaviour;
import nl.werkzaak.mentorwijs.model.training.DeliveryChannel;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.EffortBearer;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.EffortUnit;
import nl.werkzaak.mentorwijs.model.training.Goal;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Indication;
import nl.werkzaak.mentorwijs.model.training.LearningDomain;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.LearningGoalItem;
import nl.werkzaak.mentorwijs.model.training.Outcome;
import nl.werkzaak.mentorwijs.model.training.OutcomeBearer;
import nl.werkzaak.mentorwijs.model.training.OutcomeTerm;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Setting;
import nl.werkzaak.mentorwijs.model.training.SubGoal;
import nl.werkzaak.mentorwijs.model.training.Subgroup;
import nl.werkzaak.mentorwijs.model.training.SupervisorRole;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.training.TrainerProfile;
import nl.werkzaak.mentorwijs.model.training.TrainerRequirement;
import nl.werkzaak.mentorwijs.model.training.Training;
import nl.werkzaak.mentorwijs.model.training.Workplace;

/** Valid values of the training and its parts. */
public final class TrainingSamples {

    public static final Behaviour TRUST = Behaviour.builder()
            .id(Id.of("trust"))
            .label(LocalizedText.of("vertrouwen geven", "giving trust"))
            .build();
    public static final ActiveComponent LEADERSHIP = ActiveComponent.builder()
            .id(Id.of("transformational-leadership"))
            .label(LocalizedText.of("transformationele leiderschapsstijl", "transformational leadership style"))
            .addBehaviours(TRUST)
            .build();
    public static final ActiveComponent AUTONOMY = ActiveComponent.builder()
            .id(Id.of("autonomy"))
            .label(LocalizedText.of("autonomie"))
            .build();
    public static final DeliveryChannel MUNICIPALITIES = DeliveryChannel.builder()
            .id(Id.of("municipalities"))
            .label(LocalizedText.of("gemeenten"))
            .build();
    public static final EffortFigure CONTACT_TIME = EffortFigure.builder()
            .id(Id.of("participant"))
            .activity(LocalizedText.of("deelnemen aan de bijeenkomsten"))
            .bearer(EffortBearer.PARTICIPANT)
            .duration(Duration.ofHours(5))
            .per(EffortUnit.PARTICIPANT)
            .precision(Precision.STATED)
            .build();
    public static final SubGoal COMPETENCIES = SubGoal.builder()
            .id(Id.of("competencies"))
            .label(LocalizedText.of("competenties"))
            .build();
    public static final Goal GOAL = Goal.builder()
            .text(LocalizedText.of("duurzame plaatsing"))
            .addSubGoals(COMPETENCIES)
            .build();
    public static final Homework HOMEWORK = Homework.builder()
            .id(Id.of("preparation"))
            .label(LocalizedText.of("huiswerkopdracht"))
            .duration(Duration.ofMinutes(45))
            .build();
    public static final Indication EMPLOYER = Indication.builder()
            .id(Id.of("employer"))
            .audience(LocalizedText.of("werkgever"))
            .situation(LocalizedText.of("een kwetsbare medewerker komt in dienst"))
            .build();
    public static final LearningGoalItem OBSERVING = LearningGoalItem.builder()
            .id(Id.of("observing"))
            .label(LocalizedText.of("observeren"))
            .build();
    public static final LearningGoal SKILLS = LearningGoal.builder()
            .domain(LearningDomain.SKILLS)
            .label(LocalizedText.of("vaardigheden"))
            .addItems(OBSERVING)
            .build();
    public static final Outcome OUTCOME = Outcome.builder()
            .id(Id.of("full-place-in-team"))
            .bearer(OutcomeBearer.EMPLOYEE)
            .term(OutcomeTerm.DISTAL)
            .label(LocalizedText.of("een volwaardige plek in het team"))
            .build();
    public static final Session SESSION = Session.builder()
            .number(1)
            .title(LocalizedText.of("Kennismaking"))
            .duration(Duration.ofMinutes(150))
            .addTopics(LocalizedText.of("wie is wie"))
            .addComponents(Id.of("autonomy"))
            .addTargetGroups(Id.of("supervisors"))
            .build();
    public static final Session SECOND_SESSION =
            Session.builder().number(2).duration(Duration.ofMinutes(150)).build();
    public static final Setting SETTING = Setting.builder()
            .workplace(Workplace.REGULAR)
            .deliveryMode(DeliveryMode.ON_SITE)
            .build();
    public static final Subgroup SUBGROUP = Subgroup.builder()
            .id(Id.of("limited-education"))
            .label(LocalizedText.of("laag opgeleid"))
            .build();
    public static final SupervisorRole COACH = SupervisorRole.builder()
            .id(Id.of("coach"))
            .label(LocalizedText.of("coach"))
            .build();
    public static final TargetGroup EMPLOYEES = TargetGroup.builder()
            .id(Id.of("vulnerable-employees"))
            .layer(TargetGroupLayer.ULTIMATE)
            .label(LocalizedText.of("kwetsbare medewerkers"))
            .addSubgroups(SUBGROUP)
            .build();
    public static final TargetGroup SUPERVISORS = TargetGroup.builder()
            .id(Id.of("supervisors"))
            .layer(TargetGroupLayer.INTERMEDIATE)
            .label(LocalizedText.of("leidinggevenden"))
            .build();
    public static final TrainerRequirement EXPERIENCE = TrainerRequirement.builder()
            .id(Id.of("training-experience"))
            .label(LocalizedText.of("ervaring met trainen"))
            .build();
    public static final TrainerProfile JOB_COACHES = TrainerProfile.builder()
            .id(Id.of("job-coaches"))
            .label(LocalizedText.of("jobcoaches"))
            .addRequirements(Id.of("training-experience"))
            .build();
    public static final Training TRAINING = Training.builder()
            .id(Id.of("mentorwijs"))
            .version(Version.parse("1.0.0"))
            .name(LocalizedText.of("Mentorwijs"))
            .organisation("Voorbeeldgemeente")
            .definition(LocalizedText.of("een training voor leidinggevenden"))
            .goal(GOAL)
            .setting(SETTING)
            .addSupervisorRoles(COACH)
            .addTargetGroups(EMPLOYEES, SUPERVISORS)
            .addLearningGoals(SKILLS)
            .addActiveComponents(AUTONOMY, LEADERSHIP)
            .addOutcomes(OUTCOME)
            .addSessions(SESSION, SECOND_SESSION)
            .addHomework(HOMEWORK)
            .addTrainerProfiles(JOB_COACHES)
            .addTrainerRequirements(EXPERIENCE)
            .addDeliveryChannels(MUNICIPALITIES)
            .addEffort(CONTACT_TIME)
            .addIndications(EMPLOYER)
            .build();

    private TrainingSamples() {}

    static List<Validated> full() {
        return List.of(
                TRUST,
                LEADERSHIP,
                MUNICIPALITIES,
                CONTACT_TIME,
                COMPETENCIES,
                GOAL,
                HOMEWORK,
                EMPLOYER,
                OBSERVING,
                SKILLS,
                OUTCOME,
                SESSION,
                SETTING,
                SUBGROUP,
                COACH,
                EMPLOYEES,
                EXPERIENCE,
                JOB_COACHES,
                TRAINING);
    }

    static List<Validated> minimal() {
        return List.of(
                AUTONOMY,
                Goal.builder().text(LocalizedText.of("duurzame plaatsing")).build(),
                Homework.builder()
                        .id(Id.of("preparation"))
                        .label(LocalizedText.of("huiswerkopdracht"))
                        .build(),
                LearningGoal.builder()
                        .domain(LearningDomain.ATTITUDE)
                        .label(LocalizedText.of("houding"))
                        .build(),
                SECOND_SESSION,
                Setting.builder().workplace(Workplace.OTHER).build(),
                SUPERVISORS,
                TrainerProfile.builder()
                        .id(Id.of("advisers"))
                        .label(LocalizedText.of("adviseurs"))
                        .build(),
                Training.builder()
                        .id(Id.of("mentorwijs"))
                        .version(Version.parse("1.0.0"))
                        .name(LocalizedText.of("Mentorwijs"))
                        .definition(LocalizedText.of("een training voor leidinggevenden"))
                        .goal(GOAL)
                        .setting(SETTING)
                        .addTargetGroups(EMPLOYEES, SUPERVISORS)
                        .addSessions(SECOND_SESSION.withNumber(1))
                        .build());
    }
}
