package nl.werkzaak.mentorwijs.model;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptance;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.AdaptationDecider;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;

/** Valid values of what is accepted. */
public final class AcceptanceSamples {

    public static final Acceptance ACCEPTANCE = Acceptance.builder()
            .rule("session.duration.shorter")
            .address(Address.parse("sessions"))
            .reason(LocalizedText.of("Dit jaar kan het niet anders.", "This year there is no other way."))
            .acceptedBy(AdaptationDecider.ADMINISTRATOR)
            .until(LocalDate.of(2027, 6, 30))
            .build();

    public static final Acceptances ACCEPTANCES = Acceptances.builder()
            .schemaVersion(SchemaVersion.parse("1.0"))
            .acceptancesOf(TrainingReference.of(Id.of("mentorwijs-zorg"), Version.parse("0.1.0")))
            .addAcceptances(ACCEPTANCE)
            .build();

    private AcceptanceSamples() {}

    static List<Validated> full() {
        return List.of(ACCEPTANCE, ACCEPTANCES);
    }

    static List<Validated> minimal() {
        return List.of(
                Acceptance.builder()
                        .rule("schema-version.newer-minor")
                        .reason(LocalizedText.of("Gezien."))
                        .acceptedBy(AdaptationDecider.TEAM)
                        .until(LocalDate.of(2026, 12, 1))
                        .build(),
                Acceptances.builder()
                        .acceptancesOf(TrainingReference.of(Id.of("mentorwijs-zorg"), Version.parse("0.2.0")))
                        .build());
    }
}
