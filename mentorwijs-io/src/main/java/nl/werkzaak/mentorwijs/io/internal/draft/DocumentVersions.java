package nl.werkzaak.mentorwijs.io.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.model.finding.Place;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.text.Version;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;

/** What the versions that a document names mean for reading it. */
public final class DocumentVersions {

    private DocumentVersions() {}

    /**
     * Whether this library reads documents of a schema version.
     *
     * @param version  the version, not null
     * @return true if it does, be it with a warning
     */
    public static boolean isReadable(SchemaVersion version) {
        return version.major() == SchemaVersion.CURRENT.major();
    }

    /**
     * Asks that a variant can be written.
     *
     * @param variant  the variant, not null
     * @throws IllegalArgumentException if it has a schema version that this library does not know
     */
    public static void requireKnown(TrainingVariant variant) {
        if (!isReadable(variant.getSchemaVersion())) {
            throw new IllegalArgumentException("no form of version " + variant.getSchemaVersion() + " is known");
        }
    }

    /**
     * What is worth a warning.
     *
     * @param document  the document, not null
     * @param places  gives the place of a JSON Pointer, not null
     * @return the warnings, not null
     */
    public static List<Fault> warnings(Draft document, Function<String, Place> places) {
        List<Fault> warnings = new ArrayList<>();
        document.usable("schemaVersion")
                .map(SchemaVersion.class::cast)
                .filter(version -> isReadable(version) && version.minor() > SchemaVersion.CURRENT.minor())
                .map(version -> newerMinor(version, places))
                .ifPresent(warnings::add);
        document.usable("variantOf")
                .map(Draft.class::cast)
                .flatMap(DocumentVersions::otherCanonicalVersion)
                .map(version -> otherVersion(version, places))
                .ifPresent(warnings::add);
        return warnings;
    }

    private static Fault newerMinor(SchemaVersion version, Function<String, Place> places) {
        String pointer = "/schemaVersion";
        return Fault.structure("schema-version.newer-minor", pointer, places.apply(pointer))
                .with("version", version)
                .with("supported", SchemaVersion.CURRENT)
                .actual(version.toString())
                .asWarning();
    }

    private static Optional<Version> otherCanonicalVersion(Draft reference) {
        boolean canonical =
                reference.usable("id").filter(Canon.training().getId()::equals).isPresent();
        return reference
                .usable("version")
                .map(Version.class::cast)
                .filter(version -> canonical && !version.equals(Canon.training().getVersion()));
    }

    private static Fault otherVersion(Version version, Function<String, Place> places) {
        String pointer = "/variantOf/version";
        return Fault.consistency("variant.of.version", pointer, places.apply(pointer))
                .with("version", version)
                .with("canonical", Canon.training().getVersion())
                .actual(version.toString())
                .asWarning();
    }
}
