package nl.werkzaak.mentorwijs.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.mentorwijs.model.TrainingSamples;
import nl.werkzaak.mentorwijs.model.internal.TypeProperties.Property;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;

class TypePropertiesTest {

    private static final Training TRAINING = TrainingSamples.TRAINING;

    @Test
    void areThoseOfADocumentInItsOrder() {
        Session session = TRAINING.getSessions().get(0);

        assertThat(TypeProperties.of(session).orElseThrow().all())
                .extracting(Property::name)
                .containsExactly("number", "title", "duration", "topics", "components", "targetGroups");
    }

    @Test
    void haveTheValueThatTheGetterGivesAndNoneWhereItIsAbsent() {
        Session session = TrainingSamples.SECOND_SESSION;
        List<Property> properties = TypeProperties.of(session).orElseThrow().all();

        assertThat(properties.get(0).of(session).orElseThrow()).isEqualTo(2);
        assertThat(properties.get(1).of(session)).isEmpty();
        assertThat(properties.get(2).of(session).orElseThrow()).isEqualTo(session.getDuration());
    }

    @Test
    void areOfNoTextIdOrList() {
        assertThat(TypeProperties.of(TRAINING.getName())).isEmpty();
        assertThat(TypeProperties.of(TRAINING.getId())).isEmpty();
        assertThat(TypeProperties.of(TRAINING.getSessions())).isEmpty();
    }

    @Test
    void areFoundForATypeThatIsMetForTheFirstTime() {
        Object value = ofANewClass(Runnable.class, Sample.class);

        List<Property> properties = TypeProperties.of(value).orElseThrow().all();

        assertThat(properties).extracting(Property::name).containsExactly("second", "first");
        assertThat(properties.get(0).of(value)).isEmpty();
        assertThat(properties.get(1).of(value).orElseThrow()).isEqualTo("getFirst");
    }

    @Test
    void areOfNoTypeWithoutAnOrder() {
        assertThat(TypeProperties.of(ofANewClass(Runnable.class))).isEmpty();
    }

    @Test
    void haveAGetterEach() {
        Object value = ofANewClass(WithoutGetter.class);

        assertThatIllegalStateException()
                .isThrownBy(() -> TypeProperties.of(value))
                .withMessageEndingWith("WithoutGetter has no property third");
    }

    /** The name of the getter that is called, and nothing for what may be absent. */
    private static Object ofANewClass(Class<?>... types) {
        ClassLoader loader = new ClassLoader(TypePropertiesTest.class.getClassLoader()) {};
        InvocationHandler answer = (proxy, method, arguments) -> answer(method);
        return Proxy.newProxyInstance(loader, types, answer);
    }

    private static Object answer(Method getter) {
        return getter.getReturnType() == Optional.class ? Optional.empty() : getter.getName();
    }

    /** A type whose document does not have the order of its getters. */
    @JsonPropertyOrder({"second", "first"})
    public interface Sample {

        /** Always there. */
        String getFirst();

        /** Absent. */
        Optional<String> getSecond();
    }

    /** A type that promises more than it has. */
    @JsonPropertyOrder("third")
    public interface WithoutGetter {}
}
