package nl.werkzaak.mentorwijs.model.finding;

/**
 * A sheet of a workbook.
 *
 * @param number  which sheet it is, counted from 1
 * @param name  what its tab says, not null
 */
public record Sheet(int number, String name) {

    private static final int LETTERS = 26;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Sheet {
        if (number < 1) {
            throw new IllegalArgumentException("sheet " + number + ": sheets count from 1");
        }
    }

    /**
     * A cell as a spreadsheet calls it: the column in letters, then the row.
     *
     * @param position  the row and the column, not null
     * @return the cell, such as {@code C4}, not null
     */
    public static String cell(Position position) {
        StringBuilder letters = new StringBuilder();
        for (int column = position.column(); column > 0; column = (column - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (column - 1) % LETTERS));
        }
        return letters.append(position.line()).toString();
    }
}
