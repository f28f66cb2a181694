package nl.werkzaak.mentorwijs.io.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ValueNode;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.Words;
import nl.werkzaak.mentorwijs.io.internal.token.Token;
import nl.werkzaak.mentorwijs.io.internal.tree.Pointers;
import nl.werkzaak.mentorwijs.io.xlsx.file.Cell;
import nl.werkzaak.mentorwijs.io.xlsx.file.None;
import nl.werkzaak.mentorwijs.model.finding.Place;
import nl.werkzaak.mentorwijs.model.finding.Position;

/**
 * Puts the values of cells where they belong in the variant. What a spreadsheet made of something else than was meant is said,
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
    void put(NodeBuilder.Members object, String pointer, Column column, Cell cell) {
        NodeBuilder.Members owner = object;
        Place at = faults.place(cell.position());
        String inner = pointer;
        List<String> path = column.path();
        for (String name : path.subList(0, path.size() - 1)) {
            owner = owner.object(name, at);
            inner = Pointers.child(inner, name);
        }
        String name = path.get(path.size() - 1);
        ValueNode value = value(Pointers.child(inner, name), column, cell);
        if (column.kind() == Column.Kind.LIST && value.kind() != Node.Kind.UNUSABLE) {
            owner.list(name, at);
        } else if (column.piece() > 0 && owner.members().get(name) instanceof NodeBuilder.Value before) {
            owner.members().put(name, new NodeBuilder.Value(joined(before.node(), value)));
        } else {
            owner.members().put(name, new NodeBuilder.Value(value));
        }
    }

    private static ValueNode joined(ValueNode before, ValueNode more) {
        return before.kind() == Node.Kind.TEXT && more.kind() == Node.Kind.TEXT
                ? new ValueNode(before.place(), Node.Kind.TEXT, before.text() + more.text())
                : more;
    }

    /** The value of a cell. */
    ValueNode value(String pointer, Column column, Cell cell) {
        Optional<Fault> fault = fault(pointer, column, cell);
        if (fault.isPresent()) {
            faults.add(fault.get().actual(cell.text()));
            return node(cell, Node.Kind.UNUSABLE, cell.text());
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            return number(cell);
        }
        return node(cell, Node.Kind.TEXT, column.isFirstOfTexts() ? None.unguarded(cell.text()) : cell.text());
    }

    private ValueNode node(Cell cell, Node.Kind kind, String text) {
        return new ValueNode(faults.place(cell.position()), kind, text);
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
     * reader says so.
     */
    private ValueNode number(Cell cell) {
        return plain(cell.text())
                .map(digits -> node(cell, Node.Kind.NUMBER, digits))
                .orElseGet(() -> node(cell, Node.Kind.TEXT, cell.text()));
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
