package nl.werkzaak.mentorwijs.io.report.json;

import java.util.Collection;
import java.util.List;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.Entry;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.catalogue.framework.CrosswalkItem;
import nl.werkzaak.mentorwijs.io.report.CatalogueReport;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Views of the catalogue as JSON: complete, and in the form in which the catalogue itself is written. */
record CatalogueViewJson() implements CatalogueReport {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();

    @Override
    public String overview() {
        return ReportJson.print(ReportJson.tree(CATALOGUE));
    }

    @Override
    public String entry(Entry entry) {
        Address address = entry.address();
        ObjectNode node = ReportJson.object();
        node.put("address", address.value());
        node.put("kind", entry.kind().name());
        node.set("value", ReportJson.tree(entry.value()));
        node.set("citations", ReportJson.tree(entry.citations()));
        CATALOGUE.opennessOf(address).ifPresent(openness -> node.put("list", openness.name()));
        node.set("gaps", ReportJson.tree(CATALOGUE.gapsOf(address)));
        node.set("disagreements", ReportJson.tree(CATALOGUE.disagreementsOf(address)));
        node.set("evidence", ReportJson.tree(CATALOGUE.evidenceOf(address)));
        return ReportJson.print(node);
    }

    @Override
    public String found(List<Entry> entries) {
        ObjectNode node = ReportJson.object();
        ArrayNode found = node.putArray("found");
        entries.forEach(entry -> {
            ObjectNode each = found.addObject();
            each.put("address", entry.address().value());
            each.put("kind", entry.kind().name());
            entry.label().ifPresent(label -> each.set("label", ReportJson.tree(label)));
        });
        return ReportJson.print(node);
    }

    @Override
    public String gaps() {
        return list("gaps", CATALOGUE.getGaps());
    }

    @Override
    public String disagreements() {
        return list("disagreements", CATALOGUE.getDisagreements());
    }

    @Override
    public String evidence() {
        return ReportJson.print(ReportJson.tree(CATALOGUE.getEvidence()));
    }

    @Override
    public String completeness(Crosswalk crosswalk) {
        ObjectNode node = ReportJson.object();
        node.put("id", crosswalk.key());
        ArrayNode items = node.putArray("items");
        for (CrosswalkItem item : crosswalk.getItems()) {
            ObjectNode each = items.addObject();
            each.put("coverage", item.coverage().name());
            each.setAll((ObjectNode) ReportJson.tree(item));
        }
        return ReportJson.print(node);
    }

    private static String list(String name, Collection<?> elements) {
        ObjectNode node = ReportJson.object();
        node.set(name, ReportJson.tree(elements));
        return ReportJson.print(node);
    }
}
