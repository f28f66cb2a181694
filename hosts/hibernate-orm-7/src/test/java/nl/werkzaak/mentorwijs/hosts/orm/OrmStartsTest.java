package nl.werkzaak.mentorwijs.hosts.orm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/**
 * An application with Hibernate ORM looks for a Jakarta validator by itself, and takes what is on the class path. Our
 * constraints must not leave it with one that cannot start.
 */
class OrmStartsTest {

    @Test
    void startsWithItsOwnSettingsAndKeepsAVariant() {
        String document = Formats.standard()
                .byId("yaml")
                .orElseThrow()
                .writer()
                .text(TrainingVariant.from(MentorwijsCatalogue.canonical().getTraining()));

        try (SessionFactory application = new Configuration()
                .addAnnotatedClass(StoredVariant.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:mentorwijs")
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .buildSessionFactory()) {
            application.inTransaction(session -> session.persist(new StoredVariant("canonical", document.length())));

            Integer length = application.fromSession(
                    session -> session.find(StoredVariant.class, "canonical").length);
            assertThat(length).isEqualTo(document.length());
        }
    }

    /** What an application keeps of a variant, with a constraint of its own. */
    @Entity
    static class StoredVariant {

        @Id
        private String id;

        @NotNull
        private Integer length;

        StoredVariant() {}

        StoredVariant(String id, Integer length) {
            this.id = id;
            this.length = length;
        }
    }
}
