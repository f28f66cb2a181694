package nl.werkzaak.mentorwijs.catalogue;

import java.lang.reflect.Method;
import java.util.Set;
import nl.werkzaak.mentorwijs.catalogue.background.Background;
import nl.werkzaak.mentorwijs.catalogue.evidence.EvidenceLayer;
import nl.werkzaak.mentorwijs.catalogue.fact.CitedFact;
import nl.werkzaak.mentorwijs.model.schema.SchemaLayout;
import nl.werkzaak.mentorwijs.model.schema.ValueSchema;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.training.Training;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the catalogue's JSON, written from its types. */
final class CatalogueSchema {

    /** A section that lacks here was lost on the way. */
    private static final Set<Class<?>> WHOLES =
            Set.of(Catalogue.class, Training.class, Background.class, EvidenceLayer.class);

    private CatalogueSchema() {}

    static String write() {
        ObjectNode schema = new ValueSchema(false, CatalogueSchema::mustBeGiven)
                .of(Catalogue.class, "urn:mentorwijs:schema:catalogue:" + SchemaVersion.CURRENT);
        schema.withObject("$defs")
                .withObject("SchemaVersion")
                .put("const", SchemaVersion.CURRENT.toString())
                .remove("pattern");
        return SchemaLayout.of(schema);
    }

    /** What the types leave to the rules of the catalogue, or to a whole that has no section yet. */
    private static boolean mustBeGiven(Method list) {
        return WHOLES.contains(list.getDeclaringClass()) || isCitationsOfAFact(list);
    }

    private static boolean isCitationsOfAFact(Method list) {
        return list.getName().equals("getCitations") && CitedFact.class.isAssignableFrom(list.getDeclaringClass());
    }
}
