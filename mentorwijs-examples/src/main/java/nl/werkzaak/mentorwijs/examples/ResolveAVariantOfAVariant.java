package nl.werkzaak.mentorwijs.examples;

import java.io.PrintStream;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.variant.Resolution;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantLibrary;
import nl.werkzaak.mentorwijs.catalogue.variant.VariantResolver;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Our variant builds on that of our region: from which document does each section come? */
public final class ResolveAVariantOfAVariant {

    private static final String REGION = """
            schemaVersion: "1.0"
            variantOf: { id: mentorwijs, version: "1.0.0" }
            id: regio
            version: "2.0.0"
            sessions: [{ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }]
            """;
    private static final String TOWN = """
            schemaVersion: "1.0"
            variantOf: { id: regio, version: "2.0.0" }
            id: gemeente
            version: "0.1.0"
            homework: []
            """;

    private ResolveAVariantOfAVariant() {}

    /**
     * Prints the answer.
     *
     * @param arguments  none
     */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Resolution resolution = VariantResolver.standard()
                .withLibrary(VariantLibrary.of(List.of(read(REGION))))
                .resolve(read(TOWN));
        for (Section section : List.of(Section.GOAL, Section.SESSIONS, Section.HOMEWORK, Section.EFFORT)) {
            out.println(section + ": " + resolution.documents().get(section));
        }
    }

    private static TrainingVariant read(String document) {
        return Formats.standard()
                .byId("yaml")
                .orElseThrow()
                .reader()
                .read(document)
                .value()
                .orElseThrow();
    }
}
