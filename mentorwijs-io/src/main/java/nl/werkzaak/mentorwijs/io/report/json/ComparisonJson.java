package nl.werkzaak.mentorwijs.io.report.json;

import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.compare.Adaptation;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.Difference;
import nl.werkzaak.mentorwijs.catalogue.compare.Difference.Side;
import nl.werkzaak.mentorwijs.catalogue.compare.SectionComparison;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.model.text.SchemaVersion;
import nl.werkzaak.mentorwijs.model.training.Training;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON: every section with how much of it is the same, and each difference with its values. */
record ComparisonJson() implements ComparisonReport {

    @Override
    public String write(Comparison comparison) {
        ObjectNode report = ReportJson.object();
        report.put("schemaVersion", SchemaVersion.CURRENT.toString());
        add(comparison.before(), report.putObject("before"));
        add(comparison.after(), report.putObject("after"));
        report.put("differs", comparison.differs());
        add(comparison.identity(), report.putArray("identity"));
        ArrayNode sections = report.putArray("sections");
        List<Adaptation> adaptations = comparison.adaptations();
        comparison.sections().forEach(section -> add(section, adaptations, sections.addObject()));
        return ReportJson.print(report);
    }

    private static void add(Training training, ObjectNode node) {
        node.put("id", training.getId().value())
                .put("version", training.getVersion().toString());
    }

    private static void add(SectionComparison section, List<Adaptation> adaptations, ObjectNode node) {
        node.put("section", section.section().jsonName());
        node.put("unchanged", section.unchanged());
        adaptations.stream()
                .filter(adaptation -> adaptation.section() == section.section())
                .forEach(adaptation -> add(adaptation, node));
        add(section.differences(), node.putArray("differences"));
    }

    private static void add(Adaptation adaptation, ObjectNode node) {
        node.put("subject", adaptation.subject().name());
        ArrayNode natures = node.putArray("natures");
        adaptation.natures().forEach(nature -> natures.add(nature.name()));
    }

    private static void add(List<Difference> differences, ArrayNode list) {
        for (Difference difference : differences) {
            ObjectNode node = list.addObject();
            node.put("kind", difference.kind().name());
            node.put("address", difference.address().value());
            difference.property().ifPresent(property -> node.put("property", property));
            difference.before().ifPresent(side -> add(side, node.putObject("before")));
            difference.after().ifPresent(side -> add(side, node.putObject("after")));
        }
    }

    private static void add(Side side, ObjectNode node) {
        node.put("pointer", side.pointer());
        node.set("value", ReportJson.tree(side.value()));
    }
}
