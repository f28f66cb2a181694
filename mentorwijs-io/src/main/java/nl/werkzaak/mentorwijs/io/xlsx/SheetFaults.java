package nl.werkzaak.mentorwijs.io.xlsx;

import java.util.List;
import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.model.finding.Finding;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Sheet;

/** What is wrong with the cells of one sheet. */
final class SheetFaults {

    private final Sheet sheet;
    private final Faults faults;
    private int aboutTheSheet;

    SheetFaults(Sheet sheet, int limit) {
        this.sheet = sheet;
        this.faults = new Faults(limit);
    }

    Sheet sheet() {
        return sheet;
    }

    void add(Fault fault) {
        faults.add(fault);
        aboutTheSheet += fault.pointer().isEmpty() ? 1 : 0;
    }

    /** How many more there are about the sheet itself; of a part of the variant, the reader of the JSON says it again. */
    int suppressed() {
        int kept = (int) faults.findings().stream()
                .filter(finding -> finding.location().pointer().isEmpty())
                .count();
        return aboutTheSheet - kept;
    }

    /** The findings, each with its cell. */
    List<Finding> findings() {
        return faults.findings().stream()
                .map(finding -> finding.at(Location.of(
                        finding.location().pointer(),
                        sheet,
                        finding.location().position().orElse(Position.START))))
                .toList();
    }
}
