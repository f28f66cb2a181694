package nl.werkzaak.mentorwijs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain mapper of Jackson 3 and one of Jackson 2, with its modules for the JDK's types, read and write alike. */
class JacksonParityTest {

    private static final JsonMapper JACKSON_3 = new JsonMapper();
    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

    static Stream<Validated> values() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void writeTheSameText(Validated value) throws Exception {
        assertThat(JACKSON_3.writeValueAsString(value)).isEqualTo(JACKSON_2.writeValueAsString(value));
    }

    @ParameterizedTest
    @MethodSource("values")
    void readWhatTheOtherWroteToAnEqualValue(Validated value) throws Exception {
        Class<?> type = Samples.typeOf(value);

        assertThat(JACKSON_2.readValue(JACKSON_3.writeValueAsString(value), type))
                .isEqualTo(value);
        assertThat((Object) JACKSON_3.readValue(JACKSON_2.writeValueAsString(value), type))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void writeTheAttributesInTheirOrderAndNothingElse(Validated value) {
        List<String> order = Arrays.asList(
                Samples.typeOf(value).getAnnotation(JsonPropertyOrder.class).value());
        JsonNode json = JACKSON_3.readTree(JACKSON_3.writeValueAsString(value));

        List<String> written = new ArrayList<>(json.propertyNames());

        assertThat(order).containsSubsequence(written);
    }

    @ParameterizedTest
    @MethodSource("values")
    void leaveOutWhatIsAbsentAndWriteEveryList(Validated value) {
        JsonNode json = JACKSON_3.readTree(JACKSON_3.writeValueAsString(value));

        for (Attribute attribute : Attribute.of(value)) {
            boolean absent = attribute.in(value) instanceof Optional<?> optional && optional.isEmpty();
            assertThat(json.has(attribute.name())).as("%s", attribute).isEqualTo(!absent);
        }
    }

    @Test
    void writeADurationAsHoursAndMinutes() throws Exception {
        String expected = """
                {"number":2,"duration":"PT2H30M","topics":[],"components":[],"targetGroups":[]}""";

        assertThat(JACKSON_3.writeValueAsString(TrainingSamples.SECOND_SESSION)).isEqualTo(expected);
        assertThat(JACKSON_2.writeValueAsString(TrainingSamples.SECOND_SESSION)).isEqualTo(expected);
        assertThat(JACKSON_3.writeValueAsString(TrainingSamples.HOMEWORK))
                .isEqualTo(JACKSON_2.writeValueAsString(TrainingSamples.HOMEWORK))
                .contains("\"duration\":\"PT45M\"");
    }

    @Test
    void readAListThatIsMissingAsAnEmptyOne() throws Exception {
        String json = """
                {"number":2,"duration":"PT2H30M"}""";

        assertThat(JACKSON_3.readValue(json, Session.class)).isEqualTo(TrainingSamples.SECOND_SESSION);
        assertThat(JACKSON_2.readValue(json, Session.class)).isEqualTo(TrainingSamples.SECOND_SESSION);
    }

    @Test
    void refuseAListThatIsNull() {
        String json = """
                {"number":2,"duration":"PT2H30M","topics":null}""";

        assertThatExceptionOfType(tools.jackson.databind.DatabindException.class)
                .isThrownBy(() -> JACKSON_3.readValue(json, Session.class));
        assertThatExceptionOfType(com.fasterxml.jackson.databind.JsonMappingException.class)
                .isThrownBy(() -> JACKSON_2.readValue(json, Session.class));
    }

    @Test
    void keepASectionThatIsLeftOutApartFromOneThatIsEmpty() throws Exception {
        String json = """
                {"variantOf":{"id":"mentorwijs","version":"1.0.0"},"id":"zorg","version":"0.1.0","homework":[]}""";

        TrainingVariant of3 = JACKSON_3.readValue(json, TrainingVariant.class);
        TrainingVariant of2 = JACKSON_2.readValue(json, TrainingVariant.class);

        assertThat(of3).isEqualTo(of2);
        assertThat(of3.getHomework()).contains(List.<Homework>of());
        assertThat(of3.getSessions()).isEmpty();
    }

    @Test
    void refuseAValueThatBreaksAConstraint() {
        String json = """
                {"number":0,"duration":"PT2H30M"}""";

        assertThatExceptionOfType(tools.jackson.databind.exc.ValueInstantiationException.class)
                .isThrownBy(() -> JACKSON_3.readValue(json, Session.class))
                .withMessageContaining("Session.number");
        assertThatExceptionOfType(ValueInstantiationException.class)
                .isThrownBy(() -> JACKSON_2.readValue(json, Session.class))
                .withMessageContaining("Session.number");
    }
}
