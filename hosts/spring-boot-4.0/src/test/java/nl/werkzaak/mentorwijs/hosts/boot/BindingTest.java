package nl.werkzaak.mentorwijs.hosts.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What {@code @RequestBody TrainingVariant} makes of a document: Boot's own mapper ignores names that it does not know. */
class BindingTest {

    private static final AnnotationConfigApplicationContext BOOT =
            new AnnotationConfigApplicationContext(JacksonAutoConfiguration.class);
    private static final JsonMapper MAPPER = BOOT.getBean(JsonMapper.class);
    private static final String VARIANT = "{\"schemaVersion\": \"1.0\","
            + "\"variantOf\": {\"id\": \"mentorwijs\", \"version\": \"1.0.0\"}, \"id\": \"zorg\", \"version\": \"1.0.0\"%s}";

    @AfterAll
    static void stopsBoot() {
        BOOT.close();
    }

    @Test
    void bindsAVariant() {
        TrainingVariant variant = MAPPER.readValue(VARIANT.formatted(""), TrainingVariant.class);

        assertThat(variant.getId()).hasToString("zorg");
    }

    @ParameterizedTest
    @ValueSource(strings = {", \"sesions\": []", ", \"homework\": null", ", \"organisation\": 5"})
    void refusesWhatOurReaderRefuses(String fault) {
        assertThatThrownBy(() -> MAPPER.readValue(VARIANT.formatted(fault), TrainingVariant.class))
                .isInstanceOf(JacksonException.class);
    }
}
