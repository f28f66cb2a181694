package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.werkzaak.mentorwijs.io.Node;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.xlsx.file.SheetCells;
import nl.werkzaak.mentorwijs.io.xlsx.file.WorkbookParts;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Sheet;

/** Makes a workbook into the nodes of the variant in it. */
final class WorkbookReader {

    private WorkbookReader() {}

    static Optional<Node> parse(byte[] document, ReadOptions options, Faults faults) {
        try {
            return Optional.of(read(WorkbookCells.read(WorkbookParts.of(document, options), options), faults));
        } catch (UnreadableException e) {
            return unreadable(e.fault(), faults);
        } catch (XMLStreamException e) {
            return unreadable(WorkbookParts.unreadable("workbook.broken").fault(), faults);
        }
    }

    /** What keeps a workbook from being read is no matter of a cell. */
    private static Optional<Node> unreadable(Fault fault, Faults faults) {
        faults.add(fault.at(Location.of("")));
        return Optional.empty();
    }

    private static Node read(WorkbookCells workbook, Faults faults) {
        Table once = Table.ALL.get(0);
        SheetCells first = Optional.ofNullable(workbook.tables().get(once))
                .orElseThrow(() -> new UnreadableException(Fault.syntax("workbook.other", Position.START)
                        .with("sheet", once.sheet())
                        .hint(Hint.of("new-workbook"))));
        SheetFaults onFirst = new SheetFaults(first.sheet(), faults);
        NodeBuilder.Members variant = new NodeBuilder.Members(onFirst.place(Position.START));
        // Before the lists, so that a workbook without the names of its first sheet has that finding alone.
        new OnceReader(once, first, onFirst).readInto(variant);
        workbook.tables().forEach((table, cells) -> {
            if (table.isList()) {
                new ListReader(table, cells, new SheetFaults(cells.sheet(), faults)).readInto(variant);
            }
        });
        boolean missing = workbook.tables().size() < Table.ALL.size();
        workbook.unread().stream()
                .filter(sheet -> !isOurs(sheet))
                .forEach(sheet -> new SheetFaults(sheet, faults).add(unread(sheet, missing)));
        return variant.build();
    }

    private static boolean isOurs(Sheet sheet) {
        return sheet.name().equals(WorkbookWords.say("help")) || sheet.name().equals(WorkbookWords.say("choices"));
    }

    /** Where one of our sheets is missing, another may be that one under a name of its own. */
    private static Fault unread(Sheet sheet, boolean missing) {
        Fault fault = Fault.structure(missing ? "workbook.sheet.unknown" : "workbook.sheet.unread", "", Position.START)
                .with("sheet", sheet.name());
        return missing ? fault.hint(Hint.of("rename-sheet")) : fault.asWarning();
    }
}
