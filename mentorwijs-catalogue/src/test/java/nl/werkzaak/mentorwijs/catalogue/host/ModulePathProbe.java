package nl.werkzaak.mentorwijs.catalogue.host;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.effort.PlanSize;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityReport;
import nl.werkzaak.mentorwijs.catalogue.resolve.Resolution;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.text.Id;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.training.Homework;
import nl.werkzaak.mentorwijs.model.variant.TrainingReference;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** Uses the catalogue as a host does; run on its own, with modules. */
final class ModulePathProbe {

    private ModulePathProbe() {}

    /**
     * Prints the module of the catalogue, and then what all of it says.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        System.out.println(MentorwijsCatalogue.class.getModule());
        System.out.print(everything());
    }

    static String everything() {
        Catalogue catalogue = MentorwijsCatalogue.canonical();
        Resolution resolution = VariantResolver.standard().resolve(withoutHomework());
        FidelityReport fidelity = FidelityAssessor.standard().assess(resolution).orElseThrow();
        return Stream.of(
                        MentorwijsCatalogue.versions(),
                        MentorwijsCatalogue.json().length,
                        MentorwijsCatalogue.jsonSchema().length,
                        catalogue.citationsOf(Address.parse("sessions/1")),
                        resolution.findings().get(0).message(),
                        fidelity.overall(),
                        fidelity.findings().get(0).message(),
                        refusalOf(() -> new PlanSize(0, 20)),
                        refusalOf(() -> catalogue.withSources(List.of())))
                .map(part -> part + "\n")
                .collect(Collectors.joining());
    }

    private static TrainingVariant withoutHomework() {
        return TrainingVariant.builder()
                .schemaVersion(SchemaVersion.CURRENT)
                .variantOf(TrainingReference.of(Id.of("mentorwijs"), Version.parse("1.0.0")))
                .id(Id.of("without-homework"))
                .version(Version.parse("1.0.0"))
                .homework(List.<Homework>of())
                .build();
    }

    /** The first line of it. */
    private static String refusalOf(Supplier<Object> broken) {
        try {
            return broken.get().toString();
        } catch (IllegalArgumentException e) {
            return e.toString().lines().findFirst().orElseThrow();
        }
    }
}
