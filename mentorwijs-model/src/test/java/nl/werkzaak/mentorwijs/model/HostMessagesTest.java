package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
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
        MessageInterpolator host = configuration.getDefaultMessageInterpolator();
        InLanguage interpolator = new InLanguage(host, asked);

        try (ValidatorFactory factory =
                configuration.messageInterpolator(interpolator).buildValidatorFactory()) {
            assertThat(BrokenSamples.all()).allSatisfy(sample -> {
                Stream<ConstraintViolation<Validated>> seen =
                        factory.getValidator().validate(sample.pastTheBuilder()).stream();
                assertThat(seen)
                        .isNotEmpty()
                        .allSatisfy(violation -> assertThat(violation.getMessage())
                                .isEqualTo(interpolator.sentence(violation, expected))
                                .doesNotContain("{"));
            });
        }
    }

    /** The host's interpolator, asked for one language; keeps the arguments of each message. */
    private static final class InLanguage implements MessageInterpolator {

        private final MessageInterpolator host;
        private final Locale language;
        private final Map<String, Map<String, String>> arguments = new HashMap<>();

        InLanguage(MessageInterpolator host, Locale language) {
            this.host = host;
            this.language = language;
        }

        @Override
        public String interpolate(String template, Context context) {
            return interpolate(template, context, language);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            String message = host.interpolate(template, context, locale);
            Map<String, String> given = new HashMap<>();
            context.unwrap(HibernateMessageInterpolatorContext.class)
                    .getMessageParameters()
                    .forEach((name, value) -> given.put(name, value.toString()));
            arguments.put(message, given);
            return message;
        }

        String sentence(ConstraintViolation<?> violation, Locale expected) {
            String rule = violation.getMessageTemplate().replaceAll("[{}]", "");
            return ModelRules.texts()
                    .sentence(rule, arguments.getOrDefault(violation.getMessage(), Map.of()), expected);
        }
    }
}
