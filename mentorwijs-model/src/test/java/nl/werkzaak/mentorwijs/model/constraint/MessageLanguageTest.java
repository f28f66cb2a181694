package nl.werkzaak.mentorwijs.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.Locale;
import nl.werkzaak.mentorwijs.model.TrainingSamples;
import nl.werkzaak.mentorwijs.model.text.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions speak Dutch and English on every machine. */
@ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ_WRITE)
class MessageLanguageTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "tr", "ar", "hi-u-nu-deva"})
    void doesNotDependOnTheLocaleOfTheMachine(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> TrainingSamples.TRAINING.withEffort(
                        TrainingSamples.CONTACT_TIME.withDuration(Duration.ofMinutes(1234))))
                .withMessage("Training.effort[0].duration: De contacttijd van een deelnemer is hier "
                        + "20 uur en 34 minuten, maar de bijeenkomsten duren samen 5 uur. / "
                        + "The contact time of a participant is 20 hours and 34 minutes here, "
                        + "but the sessions take 5 hours together.");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Id.of("INIT"))
                .withMessageStartingWith("\"INIT\": Dit is geen id: ")
                .withMessageContaining(" / This is no id: ");
        assertThat(Id.of("init")).hasToString("init");
    }
}
