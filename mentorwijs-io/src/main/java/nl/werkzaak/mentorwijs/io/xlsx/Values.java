package nl.werkzaak.mentorwijs.io.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Sheet;

/**
 * Puts the values of cells where they belong in the JSON. What a spreadsheet made of something else than was meant is said,
 * not mended.
 *
 * @param faults  where to say what is wrong, not null
 */
record Values(SheetFaults faults) {

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 15;

    private static final Map<Cell.Kind, Words> KINDS = Map.of(
            Cell.Kind.NUMBER, new Words("een getal of een datum", "a number or a date"),
            Cell.Kind.BOOLEAN, new Words("WAAR of ONWAAR", "TRUE or FALSE"),
            Cell.Kind.TEXT, new Words("een tekst", "a text"));

    /** Puts the value of a cell into the object of which it is a part. */
    void put(Json.Members object, String pointer, Column column, Cell cell) {
        Json.Members owner = object;
        String place = pointer;
        List<String> path = column.path();
        for (String name : path.subList(0, path.size() - 1)) {
            owner = owner.object(name, faults.sheet(), cell.position());
            place = Pointers.child(place, name);
        }
        String name = path.get(path.size() - 1);
        Json value = value(Pointers.child(place, name), column, cell);
        if (column.kind() == Column.Kind.LIST) {
            owner.list(name, faults.sheet(), cell.position());
        } else if (column.piece() > 0 && owner.members().get(name) instanceof Json.Text before) {
            owner.members().put(name, joined(before, value));
        } else {
            owner.members().put(name, value);
        }
    }

    private static Json joined(Json.Text before, Json more) {
        return more instanceof Json.Text text
                ? new Json.Text(before.sheet(), before.position(), before.text() + text.text())
                : more;
    }

    /** The value of a cell. */
    Json value(String pointer, Column column, Cell cell) {
        Optional<Fault> fault = fault(pointer, column, cell);
        if (fault.isPresent()) {
            faults.add(fault.get().actual(cell.text()));
            return new Json.Nothing(sheet(), cell.position());
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            return number(cell);
        }
        return new Json.Text(
                sheet(), cell.position(), column.isFirstOfTexts() ? None.unguarded(cell.text()) : cell.text());
    }

    private Sheet sheet() {
        return faults.sheet();
    }

    private static Optional<Fault> fault(String pointer, Column column, Cell cell) {
        Position position = cell.position();
        boolean number = column.shape().token() == Token.NUMBER;
        return switch (cell.kind()) {
            case FORMULA ->
                Optional.of(
                        Fault.structure("workbook.formula", pointer, position).hint(Hint.of("remove-formula")));
            case ERROR ->
                Optional.of(Fault.structure("workbook.cell.error", pointer, position)
                        .with("found", cell.text())
                        .hint(Hint.of("remove-formula")));
            case NUMBER, BOOLEAN ->
                number && cell.kind() == Cell.Kind.NUMBER
                        ? Optional.empty()
                        : Optional.of(Fault.structure("workbook.cell.type", pointer, position)
                                .with("found", kind(cell))
                                .with("expected", column.shape().words())
                                .hint(Hint.of("retype-as-text")));
            case TEXT ->
                column.kind() == Column.Kind.LIST && !cell.isNone()
                        ? Optional.of(Fault.structure("workbook.none.only", pointer, position)
                                .with("found", cell.text()))
                        : Optional.empty();
        };
    }

    private static Words kind(Cell cell) {
        return Objects.requireNonNull(KINDS.get(cell.kind()));
    }

    /**
     * A number as people read it: a spreadsheet may write 1 as 1.0 or 1E0. What is no number stays a text, of which the
     * reader of the JSON says so.
     */
    private Json number(Cell cell) {
        return plain(cell.text())
                .<Json>map(digits -> new Json.Digits(sheet(), cell.position(), digits))
                .orElseGet(() -> new Json.Text(sheet(), cell.position(), cell.text()));
    }

    private static Optional<String> plain(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            boolean plain = number.scale() > -MOST_DIGITS && number.scale() < MOST_DIGITS;
            return Optional.of(plain ? number.toPlainString() : number.toString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
