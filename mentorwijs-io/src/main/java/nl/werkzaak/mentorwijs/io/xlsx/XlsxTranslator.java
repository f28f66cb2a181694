package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.werkzaak.mentorwijs.io.ReadOptions;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.io.internal.fault.Hint;
import nl.werkzaak.mentorwijs.io.internal.fault.UnreadableException;
import nl.werkzaak.mentorwijs.io.translation.Translation;
import nl.werkzaak.mentorwijs.io.translation.Translator;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Sheet;

/** Translates workbooks. */
final class XlsxTranslator implements Translator {

    @Override
    public Translation translate(byte[] document, ReadOptions options) {
        try {
            return translate(WorkbookCells.read(WorkbookParts.of(document, options), options), options);
        } catch (UnreadableException e) {
            return unreadable(e.fault());
        } catch (XMLStreamException e) {
            return unreadable(WorkbookParts.unreadable("workbook.broken").fault());
        }
    }

    /** What keeps a workbook from being read is no matter of a cell. */
    private static Translation unreadable(Fault fault) {
        Faults faults = new Faults(1);
        faults.add(fault);
        return Translation.unreadable(faults.findings().stream()
                .map(finding -> finding.at(Location.of("")))
                .toList());
    }

    private static Translation translate(WorkbookCells workbook, ReadOptions options) {
        Table once = Table.ALL.get(0);
        SheetCells first = Optional.ofNullable(workbook.tables().get(once))
                .orElseThrow(() -> new UnreadableException(Fault.syntax("workbook.other", Position.START)
                        .with("sheet", once.sheet())
                        .hint(Hint.of("new-workbook"))));
        Json.Members variant = new Json.Members(first.sheet(), Position.START);
        List<Finding> findings = new ArrayList<>();
        int suppressed = 0;
        for (Map.Entry<Table, SheetCells> read : workbook.tables().entrySet()) {
            Table table = read.getKey();
            SheetCells cells = read.getValue();
            SheetFaults faults = new SheetFaults(cells.sheet(), options.getMaxFindings());
            if (table.isList()) {
                new ListReader(table, cells, faults).readInto(variant);
            } else {
                new OnceReader(table, cells, faults).readInto(variant);
            }
            findings.addAll(faults.findings());
            suppressed += faults.suppressed();
        }
        boolean missing = workbook.tables().size() < Table.ALL.size();
        workbook.unread().stream()
                .filter(sheet -> !isOurs(sheet))
                .forEach(sheet -> findings.addAll(unread(sheet, missing)));
        return JsonPrinter.of(variant, findings, suppressed);
    }

    private static boolean isOurs(Sheet sheet) {
        return sheet.name().equals(WorkbookWords.say("help")) || sheet.name().equals(WorkbookWords.say("choices"));
    }

    /** Where one of our sheets is missing, another may be that one under a name of its own. */
    private static List<Finding> unread(Sheet sheet, boolean missing) {
        SheetFaults faults = new SheetFaults(sheet, 1);
        Fault fault = Fault.structure(missing ? "workbook.sheet.unknown" : "workbook.sheet.unread", "", Position.START)
                .with("sheet", sheet.name());
        faults.add(missing ? fault.hint(Hint.of("rename-sheet")) : fault.asWarning());
        return faults.findings();
    }
}
