package nl.werkzaak.mentorwijs.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.internal.TypeProperties.Property;
import nl.werkzaak.mentorwijs.model.training.Session;
import nl.werkzaak.mentorwijs.model.training.Training;
import org.junit.jupiter.api.Test;

class TypePropertiesTest {

    private static final Training CANONICAL = MentorwijsCatalogue.canonical().getTraining();

    @Test
    void areThoseOfADocumentInItsOrder() {
        Session session = CANONICAL.getSessions().get(0);

        assertThat(TypeProperties.of(session).orElseThrow().all())
                .extracting(Property::name)
                .containsExactly("number", "title", "duration", "topics", "components", "targetGroups");
    }

    @Test
    void haveTheValueThatTheGetterGivesAndNoneWhereItIsAbsent() {
        Session session = CANONICAL.getSessions().get(0);
        List<Property> properties = TypeProperties.of(session).orElseThrow().all();

        assertThat(properties.get(0).of(session).orElseThrow()).isEqualTo(1);
        assertThat(properties.get(1).of(session)).isEmpty();
        assertThat(properties.get(2).of(session).orElseThrow()).isEqualTo(session.getDuration());
    }

    @Test
    void areOfNoTextIdOrList() {
        assertThat(TypeProperties.of(CANONICAL.getName())).isEmpty();
        assertThat(TypeProperties.of(CANONICAL.getId())).isEmpty();
        assertThat(TypeProperties.of(CANONICAL.getSessions())).isEmpty();
    }
}
