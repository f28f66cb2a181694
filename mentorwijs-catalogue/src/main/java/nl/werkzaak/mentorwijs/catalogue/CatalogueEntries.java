package nl.werkzaak.mentorwijs.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.fact.Fact;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.provenance.Source;
import nl.werkzaak.mentorwijs.model.provenance.SourceDisagreement;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** The entries of a catalogue, in the order of its document; an address that is used twice stands there twice. */
final class CatalogueEntries {

    private final Catalogue catalogue;
    private final List<Entry> entries = new ArrayList<>();

    private CatalogueEntries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Entry> of(Catalogue catalogue) {
        CatalogueEntries all = new CatalogueEntries(catalogue);
        all.addSources();
        all.entries.addAll(TrainingEntries.of(catalogue.getTraining(), catalogue.getCitations()));
        catalogue.getBackground().sections().forEach((name, facts) -> all.add(EntryKind.BACKGROUND, name, facts));
        all.addGaps();
        all.addDisagreements();
        catalogue.getEvidence().sections().forEach((name, facts) -> all.add(EntryKind.EVIDENCE, name, facts));
        all.add(EntryKind.CROSSWALK, "crosswalks", catalogue.getCrosswalks());
        return all.entries;
    }

    private void addSources() {
        Address list = section(EntryKind.SOURCE, "sources", catalogue.getSources(), List.of());
        for (Source source : catalogue.getSources()) {
            add(list.child(source.key()), EntryKind.SOURCE, source, List.of(source.getTitle()), List.of(), List.of());
        }
    }

    private void addGaps() {
        Address list = section(EntryKind.GAP, "gaps", catalogue.getGaps(), List.of());
        for (Gap gap : catalogue.getGaps()) {
            add(list.child(gap.key()), EntryKind.GAP, gap, List.of(gap.getText()), gap.getCitations(), gap.getAbout());
        }
    }

    private void addDisagreements() {
        List<SourceDisagreement> disagreements = catalogue.getDisagreements();
        Address list = section(
                EntryKind.DISAGREEMENT,
                "disagreements",
                disagreements,
                disagreements.stream().flatMap(CatalogueEntries::citations).toList());
        for (SourceDisagreement disagreement : disagreements) {
            add(
                    list.child(disagreement.key()),
                    EntryKind.DISAGREEMENT,
                    disagreement,
                    texts(disagreement),
                    citations(disagreement).toList(),
                    disagreement.getAbout());
        }
    }

    private static Stream<Citation> citations(SourceDisagreement disagreement) {
        return disagreement.getWordings().stream().flatMap(wording -> wording.getCitations().stream());
    }

    private static List<LocalizedText> texts(SourceDisagreement disagreement) {
        return Stream.of(
                        Stream.of(disagreement.getTopic()),
                        disagreement.getWordings().stream().map(wording -> LocalizedText.of(wording.getText())),
                        Stream.of(disagreement.getReason()))
                .flatMap(texts -> texts)
                .toList();
    }

    private void add(EntryKind kind, String section, List<? extends Fact> facts) {
        Address list = section(
                kind,
                section,
                facts,
                facts.stream().flatMap(fact -> fact.citations().stream()).toList());
        facts.forEach(fact -> add(kind, list, fact));
    }

    private Address section(EntryKind kind, String name, List<?> elements, List<Citation> citations) {
        Address address = Address.parse(name);
        add(address, kind, elements, List.of(), citations, List.of());
        return address;
    }

    private void add(EntryKind kind, Address list, Fact fact) {
        Address address = list.child(fact.key());
        add(address, kind, fact, fact.texts(), fact.citations(), fact.references());
        fact.parts().forEach(part -> add(kind, address, part));
    }

    private void add(
            Address address,
            EntryKind kind,
            Object value,
            List<LocalizedText> texts,
            List<Citation> citations,
            List<Address> references) {
        entries.add(new Entry(address, kind, value, texts, citations, references));
    }
}
