package nl.werkzaak.mentorwijs.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.mentorwijs.model.TrainingSamples;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;

class ValuePartsTest {

    private static final Training TRAINING = TrainingSamples.TRAINING;
    private static final ValueParts PARTS = new ValueParts(TRAINING);

    @Test
    void knowEveryPartAndElement() {
        assertThat(PARTS.part("setting")).contains(new ValueParts(TRAINING.getSetting()));
        assertThat(PARTS.elements("sessions").orElseThrow())
                .isEqualTo(ValueParts.ofEach(TRAINING.getSessions()))
                .hasSize(2);
        assertThat(PARTS.element("sessions", "2"))
                .contains(new ValueParts(TRAINING.getSessions().get(1)));
        assertThat(PARTS.element("sessions", "2").flatMap(ValueParts::key)).contains("2");
    }

    @Test
    void areEmptyWhereThereIsNoSuchPart() {
        assertThat(PARTS.part("name")).isEmpty();
        assertThat(PARTS.element("sessions", "6")).isEmpty();
        assertThat(PARTS.elements("nothing")).isEmpty();
        assertThat(PARTS.element("nothing", "1")).isEmpty();
        assertThat(PARTS.key()).isEmpty();
    }

    @Test
    void areAbsentWhereTheValueHasNone() {
        assertThat(PARTS.isAbsent("organisation"))
                .isEqualTo(TRAINING.getOrganisation().isEmpty());
        assertThat(PARTS.isAbsent("variantOf")).isTrue();
        assertThat(PARTS.isAbsent("name")).isFalse();
        assertThat(new ValueParts(TrainingSamples.SECOND_SESSION).isAbsent("title"))
                .isTrue();
    }
}
