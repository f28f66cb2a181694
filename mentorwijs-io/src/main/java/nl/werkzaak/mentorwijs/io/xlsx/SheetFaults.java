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

    SheetFaults(Sheet sheet, int limit) {
        this.sheet = sheet;
        this.faults = new Faults(limit);
    }

    Sheet sheet() {
        return sheet;
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    /** How many more there are than findings. */
    int suppressed() {
        return faults.suppressed();
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
