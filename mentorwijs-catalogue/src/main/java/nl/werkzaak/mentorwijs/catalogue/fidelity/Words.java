package nl.werkzaak.mentorwijs.catalogue.fidelity;

import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.DeliveryMode;
import nl.werkzaak.mentorwijs.model.training.Workplace;

/** What people call the values of the model's enumerations. */
final class Words {

    static final LocalizedText NOT_SAID = LocalizedText.of("niet genoemd", "not said");

    private Words() {}

    static LocalizedText of(Workplace workplace) {
        return switch (workplace) {
            case REGULAR -> LocalizedText.of("reguliere arbeidsorganisatie", "regular work organisation");
            case SHELTERED -> LocalizedText.of("beschutte werkplek", "sheltered employment");
            case OTHER -> LocalizedText.of("andere werkplek", "other workplace");
        };
    }

    static LocalizedText of(DeliveryMode mode) {
        return switch (mode) {
            case ON_SITE -> LocalizedText.of("op locatie", "on site");
            case ONLINE -> LocalizedText.of("online", "online");
            case MIXED -> LocalizedText.of("deels op locatie, deels online", "partly on site, partly online");
        };
    }
}
