package nl.werkzaak.mentorwijs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.model.training.ActiveComponent;
import nl.werkzaak.mentorwijs.model.training.EffortBearer;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.EffortUnit;
import nl.werkzaak.mentorwijs.model.training.Goal;
import nl.werkzaak.mentorwijs.model.training.Indication;
import nl.werkzaak.mentorwijs.model.training.LearningDomain;
import nl.werkzaak.mentorwijs.model.training.LearningGoal;
import nl.werkzaak.mentorwijs.model.training.Outcome;
import nl.werkzaak.mentorwijs.model.training.OutcomeBearer;
import nl.werkzaak.mentorwijs.model.training.OutcomeTerm;
import nl.werkzaak.mentorwijs.model.training.Precision;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Setting;
import nl.werkzaak.mentorwijs.model.training.TargetGroup;
import nl.werkzaak.mentorwijs.model.training.TargetGroupLayer;
import nl.werkzaak.mentorwijs.model.training.TrainerProfile;
import nl.werkzaak.mentorwijs.model.training.Workplace;
import nl.werkzaak.mentorwijs.model.variant.AdaptationDecider;
import nl.werkzaak.mentorwijs.model.variant.AdaptationGoal;
import nl.werkzaak.mentorwijs.model.variant.AdaptationLevel;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import nl.werkzaak.mentorwijs.model.variant.AdaptationPhase;
import nl.werkzaak.mentorwijs.model.variant.AdaptationPlanning;
import nl.werkzaak.mentorwijs.model.variant.Change;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on the format names all that may stand in a document, and its examples are valid. */
class FormatPageTest {

    static Stream<String> properties() {
        return Stream.of(
                        TrainingVariant.class,
                        Goal.class,
                        Setting.class,
                        TargetGroup.class,
                        LearningGoal.class,
                        ActiveComponent.class,
                        Outcome.class,
                        Session.class,
                        TrainerProfile.class,
                        EffortFigure.class,
                        Indication.class,
                        Change.class)
                .flatMap(type -> Arrays.stream(
                        type.getAnnotation(JsonPropertyOrder.class).value()))
                .distinct();
    }

    static Stream<String> values() {
        return Stream.<Enum<?>[]>of(
                        Workplace.values(),
                        TargetGroupLayer.values(),
                        LearningDomain.values(),
                        OutcomeBearer.values(),
                        OutcomeTerm.values(),
                        EffortBearer.values(),
                        EffortUnit.values(),
                        Precision.values(),
                        AdaptationNature.values(),
                        AdaptationPhase.values(),
                        AdaptationPlanning.values(),
                        AdaptationDecider.values(),
                        AdaptationLevel.values(),
                        AdaptationGoal.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void namesEveryProperty(String property) throws IOException {
        assertThat(Pages.text("docs/format.md")).contains("`" + property + "`");
    }

    @ParameterizedTest
    @MethodSource("values")
    void namesEveryValue(String value) throws IOException {
        assertThat(Pages.text("docs/format.md")).containsPattern("\\b" + value + "\\b");
    }

    @Test
    void showsOnlyValidVariants() throws IOException {
        assertThat(Pages.blocks("docs/format.md", "yaml"))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(Formats.standard()
                                .byId("yaml")
                                .orElseThrow()
                                .reader()
                                .read(document)
                                .findings())
                        .isEmpty());
    }
}
