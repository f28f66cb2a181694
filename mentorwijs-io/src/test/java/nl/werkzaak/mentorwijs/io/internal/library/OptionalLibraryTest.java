package nl.werkzaak.mentorwijs.io.internal.library;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.werkzaak.mentorwijs.io.MissingLibraryException;
import org.junit.jupiter.api.Test;

class OptionalLibraryTest {

    @Test
    void saysWhatToAddInBothLanguagesWhereALibraryIsNotThere() {
        OptionalLibrary missing = new OptionalLibrary("org.example:papyrus", "org.example.papyrus.Scroll");

        assertThatThrownBy(() -> missing.require("papyrus"))
                .isInstanceOf(MissingLibraryException.class)
                .hasMessage("Het formaat papyrus heeft een bibliotheek nodig die er niet is: voeg de dependency"
                        + " org.example:papyrus toe. / The format papyrus needs a library that is not there: add the"
                        + " dependency org.example:papyrus.");
    }

    @Test
    void isSilentWhereItIsThere() {
        OptionalLibrary there =
                new OptionalLibrary("org.snakeyaml:snakeyaml-engine", "org.snakeyaml.engine.v2.api.Load");

        assertThatCode(() -> there.require("yaml")).doesNotThrowAnyException();
    }
}
