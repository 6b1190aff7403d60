package org.tanlu.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.reference.Units;
import org.tanlu.table.Cell;

/**
 * 带单位的数 a number with its unit in one cell, such as 51.37 万吨标准煤.
 *
 * @param amount the number
 * @param unit   the unit as written
 */
record NumberWithUnit(Written.Amount amount, String unit) {
    private static final Pattern WRITTEN = Pattern.compile("([-+－]?[\\d,，.．０-９]*[\\d０-９])\\s*([^\\d\\s０-９].*)");

    /** The number of a cell with the unit behind it; empty where it is no sure number or no known unit. */
    static Optional<NumberWithUnit> find(Cell cell, Units units) {
        Matcher matcher = WRITTEN.matcher(Characters.strip(cell.text()));
        if (cell.kind() != Cell.Kind.TEXT
                || !matcher.matches()
                || units.all(matcher.group(2)).isEmpty()) {
            return Optional.empty();
        }
        Written number = NumberText.read(new Cell(matcher.group(1), Cell.Kind.TEXT, cell.place()));
        return number instanceof Written.Amount amount
                ? Optional.of(new NumberWithUnit(amount, matcher.group(2)))
                : Optional.empty();
    }
}
