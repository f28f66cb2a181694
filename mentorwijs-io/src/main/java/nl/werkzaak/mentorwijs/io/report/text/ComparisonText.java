package nl.werkzaak.mentorwijs.io.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.compare.Adaptation;
import nl.werkzaak.mentorwijs.catalogue.compare.Comparison;
import nl.werkzaak.mentorwijs.catalogue.compare.Difference;
import nl.werkzaak.mentorwijs.catalogue.compare.Difference.Side;
import nl.werkzaak.mentorwijs.catalogue.compare.SectionComparison;
import nl.werkzaak.mentorwijs.io.report.ComparisonReport;
import nl.werkzaak.mentorwijs.io.report.internal.FrameMessages;
import nl.werkzaak.mentorwijs.io.report.internal.ReportMessages;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;
import nl.werkzaak.mentorwijs.model.training.Training;

/** A comparison as text. */
record ComparisonText(Locale language) implements ComparisonReport {

    @Override
    public String write(Comparison comparison) {
        Lines lines = new Lines();
        lines.title(say(
                "comparison.title", Map.of("before", name(comparison.before()), "after", name(comparison.after()))));
        if (!comparison.differs()) {
            lines.paragraph(say("comparison.none", Map.of()));
        }
        if (!comparison.identity().isEmpty()) {
            lines.heading(say("comparison.identity", Map.of()));
            comparison.identity().forEach(difference -> lines.bullet(sentence(difference)));
        }
        List<Adaptation> adaptations = comparison.adaptations();
        comparison.sections().stream()
                .filter(SectionComparison::differs)
                .forEach(section -> section(section, adaptations, lines));
        return lines.toString();
    }

    private String name(Training training) {
        return say(
                "document",
                Map.of(
                        "name", training.getName().in(language),
                        "version", training.getVersion(),
                        "id", training.getId()));
    }

    private void section(SectionComparison section, List<Adaptation> adaptations, Lines lines) {
        lines.heading(say(
                "comparison.section",
                Map.of(
                        "section", section.section(),
                        "count", section.differences().size(),
                        "unchanged", section.unchanged())));
        adaptations.stream()
                .filter(adaptation -> adaptation.section() == section.section())
                .forEach(adaptation -> lines.indented(nature(adaptation)));
        section.differences().forEach(difference -> lines.bullet(sentence(difference)));
    }

    private String nature(Adaptation adaptation) {
        FrameMessages frame = new FrameMessages(language);
        return say(
                "comparison.nature",
                Map.of(
                        "subject",
                        frame.answer("what", adaptation.subject()),
                        "natures",
                        adaptation.natures().stream()
                                .map(nature -> frame.answer("nature", nature))
                                .collect(Collectors.joining(", "))));
    }

    private String sentence(Difference difference) {
        String place = difference.property().map(name -> ", " + name).orElse("");
        return say(
                "comparison." + difference.kind(),
                Map.of(
                        "place", difference.address() + place,
                        "before", told(difference.before(), difference.after()),
                        "after", told(difference.after(), difference.before()),
                        "from", position(difference.before()),
                        "to", position(difference.after())));
    }

    /** A text whose words in this language are the same on both sides is told in all its languages. */
    private String told(Optional<Side> side, Optional<Side> other) {
        ValueText words = new ValueText(language);
        return side.map(Side::value)
                .map(value -> value instanceof LocalizedText text
                                && other.map(Side::value)
                                        .map(opposite -> opposite instanceof LocalizedText texts
                                                && texts.in(language).equals(text.in(language)))
                                        .orElse(false)
                        ? words.inAllLanguages(text)
                        : words.of(value))
                .orElse(say("comparison.nothing", Map.of()));
    }

    /** The position in a list, counted from 1; of no meaning for what stands in none. */
    private static String position(Optional<Side> side) {
        return side.map(Side::pointer)
                .map(pointer -> pointer.substring(pointer.lastIndexOf('/') + 1))
                .filter(index -> index.chars().allMatch(Character::isDigit))
                .map(index -> Integer.toString(Integer.parseInt(index) + 1))
                .orElse("");
    }

    private String say(String key, Map<String, ?> arguments) {
        return ReportMessages.say(key, arguments, language);
    }
}
