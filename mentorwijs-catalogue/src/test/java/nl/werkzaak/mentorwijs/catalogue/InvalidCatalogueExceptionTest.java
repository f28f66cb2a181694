package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkzaak.mentorwijs.model.constraint.Violation;
import org.junit.jupiter.api.Test;

class InvalidCatalogueExceptionTest {

    private static final Violation UNCITED = violation("catalogue.citation.missing", "effort/cycle");
    private static final Violation TWICE = violation("catalogue.address.duplicate", "sessions/1");

    @Test
    void namesEachFaultOnALineInDutchAndInEnglish() {
        InvalidCatalogueException invalid = new InvalidCatalogueException(List.of(UNCITED, TWICE));

        assertThat(String.valueOf(invalid.getMessage()).lines())
                .containsExactly(
                        "Het element effort/cycle heeft geen bronvermelding."
                                + " / The element effort/cycle has no citation.",
                        "Het adres sessions/1 is twee keer gebruikt. / The address sessions/1 is used twice.");
    }

    @Test
    void keepsItsViolations() {
        List<Violation> given = new ArrayList<>(List.of(UNCITED, TWICE));
        InvalidCatalogueException invalid = new InvalidCatalogueException(given);

        given.clear();

        assertThat(invalid.violations()).containsExactly(UNCITED, TWICE);
    }

    private static Violation violation(String rule, String address) {
        return new Violation(rule, address, Map.of("address", address));
    }
}
