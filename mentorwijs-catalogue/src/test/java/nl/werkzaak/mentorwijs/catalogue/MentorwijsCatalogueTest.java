package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentorwijsCatalogueTest {

    @Test
    void holdsSixActiveComponentsAndFiveSessions() {
        assertThat(MentorwijsCatalogue.canonical().getTraining().getActiveComponents())
                .hasSize(6);
        assertThat(MentorwijsCatalogue.canonical().getTraining().getSessions()).hasSize(5);
    }
}
