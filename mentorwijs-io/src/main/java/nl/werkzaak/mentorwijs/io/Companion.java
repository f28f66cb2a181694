package nl.werkzaak.mentorwijs.io;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleList;
import nl.werkzaak.mentorwijs.model.acceptance.Acceptances;

/**
 * A kind of document that stands beside a variant and says something about it. It is found by its name: that of the
 * variant's file with the id of the kind before the extension, such as {@code zorg.acceptances.yaml} beside {@code
 * zorg.yaml}, in whatever format.
 *
 * @param <T>  what such a document comes to
 * @param id  the name of the kind, lower-case letters, not null
 * @param type  the type of the value, not null
 */
public record Companion<T>(String id, Class<T> type) {

    /** What is accepted of a variant. */
    public static final Companion<Acceptances> ACCEPTANCES = new Companion<>("acceptances", Acceptances.class);

    /** Rules of an organisation; one such document may serve many variants. */
    public static final Companion<FidelityRuleList> RULES = new Companion<>("rules", FidelityRuleList.class);

    /**
     * What the file is called that stands beside a document.
     *
     * @param document  the name of the document, not null
     * @return the name, with the extension of the document; with {@code .yaml} where the format of the document holds no
     *     such documents; not null
     */
    public String nameBeside(String document) {
        int dot = document.lastIndexOf('.');
        if (dot <= document.lastIndexOf('/') + 1) {
            return document + "." + id;
        }
        String extension = document.substring(dot);
        boolean held = Formats.standard()
                .byName(extension)
                .map(format -> format.reader(this).isPresent())
                .orElse(true);
        return document.substring(0, dot) + "." + id + (held ? extension : ".yaml");
    }

    /**
     * Whether a file is by its name a document of this kind.
     *
     * @param file  the file, not null
     * @return true if it is
     */
    public boolean isNameOf(Path file) {
        return Formats.standard().withoutExtension(file).endsWith("." + id);
    }

    /**
     * Whether a file is by its name no variant but a document of any such kind.
     *
     * @param file  the file, not null
     * @return true if it is
     */
    public static boolean isCompanion(Path file) {
        return Stream.of(ACCEPTANCES, RULES).anyMatch(kind -> kind.isNameOf(file));
    }

    /**
     * The documents of this kind that stand beside a document.
     *
     * @param document  the file of the document, not null
     * @return the files, by name; more than one where they are there in several formats; not null
     */
    public List<Path> beside(Path document) {
        return Formats.standard().all().stream()
                .flatMap(format -> format.extensions().stream())
                .map(extension -> sibling(document, "." + id + extension))
                .filter(Files::isRegularFile)
                .sorted()
                .toList();
    }

    /** The file with the name of another but for what replaces its extension. */
    private static Path sibling(Path document, String ending) {
        String name = Formats.standard().withoutExtension(document);
        try {
            return document.resolveSibling(name + ending);
        } catch (InvalidPathException e) {
            // The name has letters that are not in the character set of the machine: only as a URI does it keep its
            // bytes.
            String uri = document.toUri().toString();
            int extension = String.valueOf(document.getFileName()).length() - name.length();
            return Path.of(URI.create(uri.substring(0, uri.length() - extension) + ending));
        }
    }
}
