package nl.werkzaak.mentorwijs.cli;

import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.Versions;
import picocli.CommandLine.IVersionProvider;

/** The versions of the catalogue, in words that every language shares, and the hash of its content. */
final class CatalogueVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Versions versions = MentorwijsCatalogue.versions();
        return new String[] {
            "schema     " + versions.schema(),
            "catalogue  " + versions.content(),
            "library    " + versions.library(),
            "sha256     " + versions.contentHash()
        };
    }
}
