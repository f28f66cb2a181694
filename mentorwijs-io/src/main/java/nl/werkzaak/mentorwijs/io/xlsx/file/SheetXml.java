package nl.werkzaak.mentorwijs.io.xlsx.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import nl.werkzaak.mentorwijs.io.xlsx.file.SheetCells.Merged;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Sheet;

/** Reads the part of a workbook that holds a sheet. */
public final class SheetXml {

    private static final int MOST_MERGED = 1_000;

    private final XmlPart xml;
    private final List<String> shared;
    private final CellBudget budget;
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private int row;
    private int column;

    private SheetXml(XmlPart xml, List<String> shared, CellBudget budget) {
        this.xml = xml;
        this.shared = shared;
        this.budget = budget;
    }

    /**
     * Reads a sheet.
     *
     * @param content  the part, not null
     * @param shared  the texts to which cells refer, not null
     * @param budget  what the workbook may still hold, not null
     */
    public static SheetCells read(Sheet sheet, byte[] content, List<String> shared, CellBudget budget)
            throws XMLStreamException {
        SheetXml reading = new SheetXml(new XmlPart(content), shared, budget);
        reading.read();
        return new SheetCells(sheet, reading.rows, reading.merged);
    }

    private void read() throws XMLStreamException {
        for (Optional<String> name = xml.nextElement(); name.isPresent(); name = xml.nextElement()) {
            switch (name.get()) {
                case "row" -> {
                    row = xml.attribute("r").map(SheetXml::number).orElse(row + 1);
                    column = 0;
                }
                case "c" -> cell();
                case "mergeCell" -> merged();
                default -> {}
            }
        }
    }

    private void cell() throws XMLStreamException {
        Position position = xml.attribute("r")
                .map(CellReference::parse)
                .orElseGet(() -> CellReference.at(Math.max(1, row), column + 1))
                .orElseThrow(() -> WorkbookParts.unreadable("workbook.broken"));
        row = position.line();
        column = position.column();
        String type = xml.attribute("t").orElse("n");
        Content content = new Content(xml);
        xml.within(content);
        content.cell(position, type, shared).ifPresent(this::add);
    }

    private void add(Cell cell) {
        budget.take(cell.text());
        rows.computeIfAbsent(row, added -> new TreeMap<>()).put(column, cell);
    }

    private void merged() {
        String[] corners = xml.attribute("ref").orElse("").split(":", -1);
        Optional<Position> first = CellReference.parse(corners[0]);
        Optional<Position> last = CellReference.parse(corners[corners.length - 1]);
        if (first.isEmpty() || last.isEmpty()) {
            throw WorkbookParts.unreadable("workbook.broken");
        }
        if (first.get().column() < last.get().column() && merged.size() < MOST_MERGED) {
            merged.add(new Merged(first.get(), last.get()));
        }
    }

    private static int number(String text) {
        return CellReference.parse("A" + text)
                .orElseThrow(() -> WorkbookParts.unreadable("workbook.broken"))
                .line();
    }

    /** What stands within the element of a cell. */
    private static final class Content implements XmlPart.ElementHandler {

        private final XmlPart xml;
        private String value = "";
        private boolean formula;

        Content(XmlPart xml) {
            this.xml = xml;
        }

        @Override
        public boolean element(String name) throws XMLStreamException {
            switch (name) {
                case "v" -> value = xml.text();
                case "is" -> value = xml.richText();
                case "f" -> {
                    formula = true;
                    String text = xml.text();
                    value = text.isEmpty() ? value : text;
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        Optional<Cell> cell(Position position, String type, List<String> shared) {
            if (formula) {
                return Optional.of(new Cell(position, Cell.Kind.FORMULA, value));
            }
            String text = type.equals("s") ? shared(shared) : CellText.unescaped(value);
            return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(position, kind(type), text));
        }

        private String shared(List<String> shared) {
            if (value.isEmpty()) {
                return "";
            }
            boolean known = value.length() < 8
                    && value.chars().allMatch(c -> c >= '0' && c <= '9')
                    && Integer.parseInt(value) < shared.size();
            if (!known) {
                throw WorkbookParts.unreadable("workbook.broken");
            }
            return shared.get(Integer.parseInt(value));
        }

        private static Cell.Kind kind(String type) {
            return switch (type) {
                case "s", "str", "inlineStr" -> Cell.Kind.TEXT;
                case "b" -> Cell.Kind.BOOLEAN;
                case "e" -> Cell.Kind.ERROR;
                case "n", "d" -> Cell.Kind.NUMBER;
                default -> throw WorkbookParts.unreadable("workbook.broken");
            };
        }
    }
}
