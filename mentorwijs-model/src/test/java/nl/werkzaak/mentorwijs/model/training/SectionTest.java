package nl.werkzaak.mentorwijs.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import nl.werkzaak.mentorwijs.model.TrainingSamples;
import nl.werkzaak.mentorwijs.model.VariantSamples;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectionTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByTheNameThatItHasInADocument(Section section) {
        assertThat(Section.find(section.jsonName())).contains(section);
        assertThat(Section.of(section.toString())).isEqualTo(section);
    }

    @Test
    void isNotFoundByAnyOtherName() {
        assertThat(Section.find("Sessions")).isEmpty();
        assertThat(Section.find("SESSIONS")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.of("colour"))
                .withMessageContaining("colour");
    }

    @Test
    void standsInTheOrderOfADocument() {
        String[] names = Arrays.stream(Section.values()).map(Section::jsonName).toArray(String[]::new);

        assertThat(Training.class.getAnnotation(JsonPropertyOrder.class).value())
                .containsSubsequence(names);
        assertThat(TrainingVariant.class.getAnnotation(JsonPropertyOrder.class).value())
                .containsSubsequence(names);
    }

    @ParameterizedTest
    @EnumSource
    void holdsTheSameInATrainingAndInAVariantThatIsWrittenOutInFull(Section section) {
        Object ofTraining = TrainingSamples.TRAINING.section(section);

        assertThat(ofTraining).isNotNull();
        assertThat(VariantSamples.WHOLE.section(section).orElseThrow()).isEqualTo(ofTraining);
        assertThat(VariantSamples.EMPTY.section(section)).isEmpty();
    }
}
