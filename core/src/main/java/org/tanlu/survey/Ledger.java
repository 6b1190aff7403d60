package org.tanlu.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 单元格台账 the account of a table's cells: every non-empty cell was accepted, rejected with a finding, or ignored for a
 * stated reason.
 *
 * @param place    the file or sheet
 * @param nonEmpty how many cells hold anything
 * @param accepted how many were read into the dossier
 * @param rejected how many were refused; each has a finding, its own or its row's
 * @param ignored  how many were passed over, by reason
 */
public record Ledger(Place place, int nonEmpty, int accepted, int rejected, Map<Text, Integer> ignored) {

    public Ledger {
        ignored = Collections.unmodifiableMap(new LinkedHashMap<>(ignored));
    }

    /** How many cells were passed over. */
    public int ignoredCells() {
        return ignored.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether every non-empty cell is accounted for. */
    public boolean isBalanced() {
        return nonEmpty == accepted + rejected + ignoredCells();
    }
}
