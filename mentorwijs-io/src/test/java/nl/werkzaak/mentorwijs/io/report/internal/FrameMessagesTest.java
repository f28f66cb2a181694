package nl.werkzaak.mentorwijs.io.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.compare.AdaptationSubject;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityConsistency;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.variant.AdaptationDecider;
import nl.werkzaak.mentorwijs.model.variant.AdaptationGoal;
import nl.werkzaak.mentorwijs.model.variant.AdaptationLevel;
import nl.werkzaak.mentorwijs.model.variant.AdaptationNature;
import nl.werkzaak.mentorwijs.model.variant.AdaptationPhase;
import nl.werkzaak.mentorwijs.model.variant.AdaptationPlanning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrameMessagesTest {

    private static final Map<String, Enum<?>[]> ANSWERS = Map.of(
            "what", AdaptationSubject.values(),
            "nature", AdaptationNature.values(),
            "consistency", FidelityConsistency.values(),
            "when", AdaptationPhase.values(),
            "planned", AdaptationPlanning.values(),
            "decidedBy", AdaptationDecider.values(),
            "level", AdaptationLevel.values(),
            "goal", AdaptationGoal.values());

    static Stream<Arguments> answers() {
        return ANSWERS.entrySet().stream()
                .flatMap(answers ->
                        Arrays.stream(answers.getValue()).map(answer -> Arguments.of(answers.getKey(), answer)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void hasWordsForEveryAnswer(String question, Enum<?> answer) {
        String dutch = new FrameMessages(RuleTexts.DUTCH).answer(question, answer);
        String english = new FrameMessages(Locale.ENGLISH).answer(question, answer);

        assertThat(dutch).doesNotContain("_");
        assertThat(english).doesNotContain("_");
    }
}
