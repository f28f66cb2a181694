package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.constraint.ConstraintPlanProbe;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host's own validator, with its default settings, shows our sentences in the language that the host asks for. */
@ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ_WRITE)
class HostMessagesTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, nl, nl",
        "nl, nl-BE, nl",
        "nl, en, en",
        "nl, en-GB, en",
        "en, nl, nl",
        "en, fr, en",
        "tr, nl, nl",
        "tr, en, en",
        "ar, nl, nl",
        "ar, en, en"
    })
    void areOursInTheLanguageAskedFor(Locale ofTheMachine, Locale asked, Locale expected) {
        Locale.setDefault(ofTheMachine);
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator host = new InLanguage(configuration.getDefaultMessageInterpolator(), asked);

        try (ValidatorFactory factory = configuration.messageInterpolator(host).buildValidatorFactory()) {
            assertThat(BrokenSamples.all()).allSatisfy(sample -> {
                Validated broken = sample.pastTheBuilder();
                assertThat(factory.getValidator().validate(broken))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactlyInAnyOrderElementsOf(sentences(broken, expected));
            });
        }
    }

    /** What the model has to say; a host says a duration as it is written. */
    private static List<String> sentences(Validated broken, Locale language) {
        return ConstraintPlanProbe.brokenBy(broken).stream()
                .map(violation -> {
                    Map<String, Object> arguments = new HashMap<>(violation.arguments());
                    arguments.replaceAll((name, value) -> value.toString());
                    return ModelRules.texts().sentence(violation.rule(), arguments, language);
                })
                .toList();
    }

    /** The host's interpolator, asked for one language. */
    private record InLanguage(MessageInterpolator host, Locale language) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return host.interpolate(template, context, language);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return host.interpolate(template, context, locale);
        }
    }
}
