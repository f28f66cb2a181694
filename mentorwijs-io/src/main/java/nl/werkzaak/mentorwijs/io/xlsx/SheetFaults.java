package nl.werkzaak.mentorwijs.io.xlsx;

import nl.werkzaak.mentorwijs.io.internal.fault.Fault;
import nl.werkzaak.mentorwijs.io.internal.fault.Faults;
import nl.werkzaak.mentorwijs.model.finding.Location;
import nl.werkzaak.mentorwijs.model.finding.Place;
import nl.werkzaak.mentorwijs.model.finding.Position;
import nl.werkzaak.mentorwijs.model.finding.Sheet;
import nl.werkzaak.mentorwijs.model.finding.SheetPosition;

/**
 * The faults of one sheet.
 *
 * @param sheet  the sheet, not null
 * @param faults  those of the workbook, not null
 */
record SheetFaults(Sheet sheet, Faults faults) {

    /** A cell of the sheet. */
    Place place(Position position) {
        return new SheetPosition(sheet, position);
    }

    /** Adds a fault that knows the row and the column, and not the sheet. */
    void add(Fault fault) {
        Position position = fault.location().position().orElse(Position.START);
        faults.add(fault.at(Location.of(fault.location().pointer(), place(position))));
    }
}
