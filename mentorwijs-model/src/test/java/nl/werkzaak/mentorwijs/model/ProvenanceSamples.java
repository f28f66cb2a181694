package nl.werkzaak.mentorwijs.model;

import java.util.List;
import nl.werkzaak.mentorwijs.model.constraint.Validated;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.provenance.GapKind;
import nl.werkzaak.mentorwijs.model.provenance.LiteratureReference;
import nl.werkzaak.mentorwijs.model.provenance.Source;
import nl.werkzaak.mentorwijs.model.provenance.SourceDisagreement;
import nl.werkzaak.mentorwijs.model.provenance.Wording;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** Valid values of where facts come from. */
public final class ProvenanceSamples {

    public static final Citation CITATION = Citation.builder()
            .source(Id.of("tno"))
            .line(31)
            .phrase("vijf bijeenkomsten")
            .build();
    public static final Gap GAP = Gap.builder()
            .id(Id.of("interval"))
            .kind(GapKind.LEFT_OPEN)
            .addAbout(Address.parse("sessions"))
            .text(LocalizedText.of("de tijd tussen de bijeenkomsten"))
            .addCitations(CITATION)
            .build();
    public static final LiteratureReference REFERENCE = LiteratureReference.builder()
            .id(Id.of("carroll-2007"))
            .text("Carroll et al., 2007")
            .doi("10.1186/1748-5908-2-40")
            .build();
    public static final Source SOURCE = Source.builder()
            .id(Id.of("tno"))
            .title(LocalizedText.of("Informatieblad"))
            .publisher("TNO")
            .sha256("0123456789abcdef".repeat(4))
            .lines(40)
            .build();
    public static final Wording WORDING =
            Wording.builder().text("zes maanden").addCitations(CITATION).build();
    public static final SourceDisagreement DISAGREEMENT = SourceDisagreement.builder()
            .id(Id.of("project-length"))
            .addAbout(Address.parse("sessions"))
            .topic(LocalizedText.of("de duur van het project"))
            .addWordings(WORDING, WORDING.withText("juni-december"))
            .reason(LocalizedText.of("de maanden staan er twee keer"))
            .build();

    private ProvenanceSamples() {}

    static List<Validated> full() {
        return List.of(CITATION, GAP, REFERENCE, SOURCE, WORDING, DISAGREEMENT);
    }

    static List<Validated> minimal() {
        return List.of(
                Gap.builder()
                        .id(Id.of("group-size"))
                        .kind(GapKind.NOT_STATED)
                        .text(LocalizedText.of("de grootte van een groep"))
                        .build(),
                LiteratureReference.builder()
                        .id(Id.of("blonk-2015"))
                        .text("Blonk et al, 2015")
                        .build());
    }
}
