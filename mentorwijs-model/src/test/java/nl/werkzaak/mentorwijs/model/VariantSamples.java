package nl.werkzaak.mentorwijs.model;

import static nl.werkzaak.mentorwijs.model.TrainingSamples.TRAINING;

import java.util.List;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.AdaptationDecider;
import nl.werkzaak.mentorwijs.model.variant.AdaptationGoal;
import nl.werkzaak.mentorwijs.model.variant.AdaptationLevel;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import nl.werkzaak.mentorwijs.model.variant.AdaptationPhase;
import nl.werkzaak.mentorwijs.model.variant.AdaptationPlanning;
import nl.werkzaak.mentorwijs.model.variant.AdaptationReason;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Valid values of an adapted training. */
public final class VariantSamples {

    public static final TrainingReference CANONICAL = TrainingReference.of(Id.of("mentorwijs"), Version.parse("1.0.0"));
    public static final AdaptationReason REASON = AdaptationReason.builder()
            .goal(AdaptationGoal.IMPROVE_FEASIBILITY)
            .text(LocalizedText.of("Teamleiders kunnen overdag niet langer weg."))
            .build();
    public static final Change CHANGE = Change.builder()
            .section(Section.SESSIONS)
            .nature(AdaptationNature.SHORTENING)
            .when(AdaptationPhase.PRE_IMPLEMENTATION)
            .planned(AdaptationPlanning.PROACTIVE)
            .decidedBy(AdaptationDecider.PROGRAMME_MANAGER)
            .level(AdaptationLevel.ORGANISATION)
            .reason(REASON)
            .build();

    /** A training written out in full that also says what it is a variant of. */
    public static final TrainingVariant WHOLE = TrainingVariant.builder()
            .schemaVersion(SchemaVersion.parse("1.0"))
            .variantOf(CANONICAL)
            .id(Id.of("mentorwijs-zorg"))
            .version(Version.parse("0.1.0"))
            .name(TRAINING.getName())
            .organisation("Voorbeeldgemeente")
            .definition(TRAINING.getDefinition())
            .goal(TRAINING.getGoal())
            .setting(TRAINING.getSetting())
            .supervisorRoles(TRAINING.getSupervisorRoles())
            .targetGroups(TRAINING.getTargetGroups())
            .learningGoals(TRAINING.getLearningGoals())
            .activeComponents(TRAINING.getActiveComponents())
            .outcomes(TRAINING.getOutcomes())
            .sessions(TRAINING.getSessions())
            .homework(TRAINING.getHomework())
            .trainerProfiles(TRAINING.getTrainerProfiles())
            .trainerRequirements(TRAINING.getTrainerRequirements())
            .deliveryChannels(TRAINING.getDeliveryChannels())
            .effort(TRAINING.getEffort())
            .indications(TRAINING.getIndications())
            .addChanges(CHANGE)
            .build();

    /** A variant that leaves every section as it is. */
    public static final TrainingVariant EMPTY = TrainingVariant.builder()
            .variantOf(CANONICAL)
            .id(Id.of("mentorwijs-zorg"))
            .version(Version.parse("0.1.0"))
            .build();

    private VariantSamples() {}

    static List<Validated> full() {
        return List.of(REASON, CHANGE, WHOLE);
    }

    static List<Validated> minimal() {
        return List.of(
                AdaptationReason.builder().goal(AdaptationGoal.REDUCE_COST).build(),
                Change.builder().section(Section.HOMEWORK).build(),
                EMPTY);
    }
}
