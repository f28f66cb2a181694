package nl.werkzaak.mentorwijs.io;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Test;

/** How much is written of what the canonical training has too. */
class WrittenFormTest {

    private static final String DOCUMENT = """
            schemaVersion: "1.0"
            variantOf: {id: mentorwijs, version: "1.0.0"}
            id: v
            version: "0.1.0"
            setting: {workplace: REGULAR}
            targetGroups:
              - id: vulnerable-employees
                subgroups: []
              - {id: supervisors}
            activeComponents:
              - {id: autonomy}
              - id: focus-on-qualities
                label: {nl: kijken naar wat iemand kan}
              - id: humour
                label: {nl: humor}
            sessions:
              - {number: 1}
              - {number: 2, duration: PT2H}
            homework: []
            """;

    private final DocumentFormat yaml = Formats.standard().byId("yaml").orElseThrow();
    private final TrainingVariant variant = yaml.reader().read(DOCUMENT).value().orElseThrow();

    @Test
    void isShortByTheKeyAndWhatDiffers() {
        assertThat(yaml.writer(WrittenForm.SHORT).text(variant)).isEqualTo(DOCUMENT);
    }

    @Test
    void isFullWithEveryThingThatAnElementHas() {
        assertThat(yaml.writer(WrittenForm.FULL).text(variant)).isEqualTo("""
                schemaVersion: "1.0"
                variantOf: {id: mentorwijs, version: "1.0.0"}
                id: v
                version: "0.1.0"
                setting: {workplace: REGULAR}
                targetGroups:
                  - id: vulnerable-employees
                    layer: ULTIMATE
                    label: {nl: kwetsbare medewerkers, en: vulnerable employees}
                    subgroups: []
                  - id: supervisors
                    layer: INTERMEDIATE
                    label:
                      nl: leidinggevenden die verantwoordelijk zijn voor de dagelijkse begeleiding van een kwetsbare medewerker
                      en: supervisors who are responsible for the daily guidance of a vulnerable employee
                activeComponents:
                  - id: autonomy
                    label:
                      nl: het bevorderen van de autonomie van de medewerker
                      en: furthering the employee's autonomy
                  - id: focus-on-qualities
                    label: {nl: kijken naar wat iemand kan}
                  - id: humour
                    label: {nl: humor}
                sessions:
                  - {number: 1, duration: PT2H30M}
                  - {number: 2, duration: PT2H}
                homework: []
                """);
    }
}
