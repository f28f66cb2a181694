package nl.werkzaak.mentorwijs.io.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.Catalogue;
import nl.werkzaak.mentorwijs.catalogue.Entry;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.ShownText;
import nl.werkzaak.mentorwijs.catalogue.framework.Crosswalk;
import nl.werkzaak.mentorwijs.catalogue.framework.CrosswalkItem;
import nl.werkzaak.mentorwijs.io.report.CatalogueReport;
import nl.werkzaak.mentorwijs.io.report.internal.Citations;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.provenance.Address;
import nl.werkzaak.mentorwijs.model.provenance.Gap;
import nl.werkzaak.mentorwijs.model.provenance.SourceDisagreement;
import nl.werkzaak.mentorwijs.model.provenance.Wording;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Session;

/** Views of the catalogue for people; a text that is not there in the asked language shows its own. */
record CatalogueText(Locale language) implements CatalogueReport {

    private static final Catalogue CATALOGUE = MentorwijsCatalogue.canonical();

    @Override
    public String overview() {
        Lines lines = new Lines();
        lines.title(say("catalogue.title"));
        lines.paragraph(shown(CATALOGUE.getTraining().getDefinition()));
        for (Entry entry : CATALOGUE.entries().values()) {
            if (depth(entry) == 0) {
                lines.heading(entry.address().value());
            } else if (depth(entry) == 1) {
                lines.bullet(brief(entry));
            }
        }
        lines.paragraph("");
        lines.paragraph(say("catalogue.more"));
        return lines.toString();
    }

    @Override
    public String entry(Entry entry) {
        Lines lines = new Lines();
        lines.title(entry.address().value());
        entry.texts().forEach(text -> lines.paragraph(shown(text)));
        if (!duration(entry).isEmpty()) {
            lines.paragraph(duration(entry));
        }
        children(entry).forEach(child -> lines.bullet(brief(child)));
        CATALOGUE.opennessOf(entry.address()).ifPresent(openness -> lines.paragraph(say("catalogue.list." + openness)));
        if (!entry.citations().isEmpty()) {
            lines.heading(say("catalogue.citations"));
            Citations.lines(entry.citations().stream().distinct().toList(), language)
                    .forEach(lines::bullet);
        }
        section(
                lines,
                "catalogue.gaps",
                CATALOGUE.gapsOf(entry.address()).stream().map(this::gap).toList());
        section(
                lines,
                "catalogue.disagreements",
                CATALOGUE.disagreementsOf(entry.address()).stream()
                        .map(disagreement -> shown(disagreement.getTopic()))
                        .toList());
        section(
                lines,
                "catalogue.evidence",
                CATALOGUE.evidenceOf(entry.address()).stream()
                        .map(item -> item.key() + ": " + shown(item.getText()))
                        .toList());
        return lines.toString();
    }

    @Override
    public String found(List<Entry> entries) {
        Lines lines = new Lines();
        lines.title(ReportMessages.say("catalogue.found", Map.of("count", entries.size()), language));
        entries.forEach(entry -> lines.bullet(entry.address() + ": " + label(entry)));
        return lines.toString();
    }

    @Override
    public String gaps() {
        Lines lines = new Lines();
        lines.title(say("catalogue.gaps"));
        CATALOGUE.getGaps().forEach(gap -> lines.bullet(gap(gap)));
        return lines.toString();
    }

    @Override
    public String disagreements() {
        Lines lines = new Lines();
        lines.title(say("catalogue.disagreements"));
        CATALOGUE.getDisagreements().forEach(disagreement -> disagreement(lines, disagreement));
        return lines.toString();
    }

    private void disagreement(Lines lines, SourceDisagreement disagreement) {
        lines.item(shown(disagreement.getTopic()));
        String label = say("catalogue.chosen");
        for (Wording wording : disagreement.getWordings()) {
            lines.labelled(
                    label,
                    List.of(wording.getText() + " (" + Citations.inARow(wording.getCitations(), language) + ")"));
            label = say("catalogue.other");
        }
        lines.labelled(say("catalogue.reason"), List.of(shown(disagreement.getReason())));
    }

    @Override
    public String evidence() {
        Lines lines = new Lines();
        lines.title(ReportMessages.say(
                "catalogue.evidence.title",
                Map.of("read", CATALOGUE.getEvidence().getReadIn()),
                language));
        lines.paragraph(shown(CATALOGUE.getEvidence().getExtent()));
        CATALOGUE.getEvidence().getItems().forEach(item -> EvidenceText.add(lines, item, language));
        section(
                lines,
                "catalogue.not-found",
                CATALOGUE.getEvidence().getNotFound().stream()
                        .map(missing -> shown(missing.getText()))
                        .toList());
        return lines.toString();
    }

    @Override
    public String completeness(Crosswalk crosswalk) {
        Lines lines = new Lines();
        lines.title(shown(crosswalk.getTitle()));
        for (CrosswalkItem item : crosswalk.getItems()) {
            String number = item.getNumber().map(given -> given + " ").orElse("");
            lines.item(number + shown(item.getLabel()) + ": " + say("coverage." + item.coverage()));
            labelled(lines, "catalogue.answered-by", item.getAnsweredBy());
            labelled(lines, "catalogue.empty-because", item.getGaps());
            labelled(lines, "catalogue.later", item.getLaterEvidence());
        }
        return lines.toString();
    }

    private void labelled(Lines lines, String key, List<?> names) {
        if (!names.isEmpty()) {
            lines.labelled(
                    say(key), List.of(names.stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
    }

    private void section(Lines lines, String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.heading(say(heading));
            items.forEach(lines::bullet);
        }
    }

    private String gap(Gap gap) {
        String about = gap.getAbout().stream().map(Address::value).collect(Collectors.joining(", "));
        String where = gap.getCitations().isEmpty() ? "" : " (" + Citations.inARow(gap.getCitations(), language) + ")";
        return shown(gap.getText()) + " " + say("gap." + gap.getKind()) + where
                + (about.isEmpty() ? "" : " [" + about + "]");
    }

    private static int depth(Entry entry) {
        return (int) entry.address().value().chars().filter(c -> c == '/').count();
    }

    private static List<Entry> children(Entry entry) {
        String start = entry.address().value() + "/";
        return CATALOGUE.entries().values().stream()
                .filter(other -> other.address().value().startsWith(start) && depth(other) == depth(entry) + 1)
                .toList();
    }

    private String brief(Entry entry) {
        String address = entry.address().value();
        return address.substring(address.lastIndexOf('/') + 1) + ": " + label(entry);
    }

    private String label(Entry entry) {
        String label = entry.label(language).map(ShownText::toString).orElse("");
        return Stream.of(label, duration(entry)).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What an element is counted in, where it is. */
    private String duration(Entry entry) {
        return entry.as(Session.class)
                .map(Session::getDuration)
                .or(() -> entry.as(EffortFigure.class).map(EffortFigure::getDuration))
                .map(duration -> ReportMessages.say("catalogue.duration", Map.of("duration", duration), language))
                .orElse("");
    }

    private String shown(LocalizedText text) {
        return ShownText.of(text, language).toString();
    }

    private String say(String key) {
        return ReportMessages.say(key, language);
    }
}
