package org.tanlu.plan;

import org.tanlu.reference.Measure;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 改动 a cell of a sheet that a planner changed, as it is written into the city's register.
 *
 * @param measure the measure of its row
 * @param column  the column
 * @param before  what the cell bore when the sheet was written
 * @param now     what it says now; empty where it was cleared
 * @param place   the cell
 */
public record SheetChange(Measure measure, PlanSheet.Column column, String before, String now, Place place) {

    /** The change in both languages. */
    public Text text() {
        String from = before.isEmpty() ? "（空）" : before;
        String to = now.isEmpty() ? "（空）" : now;
        return Text.of(
                measure.name().chinese() + "·" + column.heading() + "：" + from + " → " + to,
                measure.id() + " " + column.heading() + ": " + from + " -> " + to);
    }
}
