package nl.werkzaak.mentorwijs.catalogue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.catalogue.background.CitedWork;
import nl.werkzaak.mentorwijs.catalogue.background.NamedItem;
import nl.werkzaak.mentorwijs.catalogue.background.Organisation;
import nl.werkzaak.mentorwijs.catalogue.background.ProjectPeriod;
import nl.werkzaak.mentorwijs.catalogue.background.Statement;
import nl.werkzaak.mentorwijs.catalogue.background.TermName;
import nl.werkzaak.mentorwijs.model.training.EffortFigure;
import nl.werkzaak.mentorwijs.model.training.Section;
import nl.werkzaak.mentorwijs.model.training.Session;

/** What of an entry has to stand to the letter in the phrases that are cited for it. */
final class VerbatimParts {

    private VerbatimParts() {}

    static List<Verbatim> of(Entry entry) {
        return Stream.of(numbers(entry), durations(entry), names(entry))
                .flatMap(parts -> parts)
                .toList();
    }

    private static Stream<Verbatim> durations(Entry entry) {
        return Stream.concat(
                        entry.as(Session.class).map(Session::getDuration).stream(),
                        entry.as(EffortFigure.class).map(EffortFigure::getDuration).stream())
                .map(Verbatim::duration);
    }

    private static Stream<Verbatim> numbers(Entry entry) {
        List<Verbatim> numbers = new ArrayList<>();
        if (entry.address().value().equals(Section.SESSIONS.jsonName())) {
            entry.as(List.class).ifPresent(sessions -> numbers.add(Verbatim.number(sessions.size())));
        }
        entry.as(Statement.class)
                .flatMap(Statement::getNumber)
                .map(Verbatim::ordinal)
                .ifPresent(numbers::add);
        entry.as(NamedItem.class)
                .flatMap(NamedItem::getNumber)
                .map(Verbatim::number)
                .ifPresent(numbers::add);
        entry.as(ProjectPeriod.class).ifPresent(period -> {
            numbers.add(Verbatim.number(period.getMonths()));
            numbers.addAll(month(period.getFirstMonth()));
            numbers.addAll(month(period.getLastMonth()));
        });
        entry.as(NamedItem.class)
                .flatMap(NamedItem::getAmount)
                .ifPresent(
                        amount -> numbers.add(Verbatim.number(amount.getValue().intValueExact())));
        entry.as(Organisation.class)
                .filter(organisation -> !organisation.getThemes().isEmpty())
                .ifPresent(organisation ->
                        numbers.add(Verbatim.number(organisation.getThemes().size())));
        entry.as(CitedWork.class).ifPresent(work -> numbers.add(Verbatim.number(work.getYear())));
        return numbers.stream();
    }

    private static List<Verbatim> month(YearMonth month) {
        return List.of(Verbatim.month(month.getMonthValue()), Verbatim.number(month.getYear()));
    }

    private static Stream<Verbatim> names(Entry entry) {
        List<String> names = new ArrayList<>();
        entry.as(TermName.class).map(TermName::getText).ifPresent(names::add);
        entry.as(Organisation.class).map(Organisation::getName).ifPresent(names::add);
        entry.as(NamedItem.class).flatMap(NamedItem::getAbbreviation).ifPresent(names::add);
        entry.as(CitedWork.class).ifPresent(work -> {
            names.add(work.getAsCited());
            names.addAll(work.getAuthors());
            work.getTitle().ifPresent(names::add);
        });
        return names.stream().map(Verbatim::name);
    }
}
