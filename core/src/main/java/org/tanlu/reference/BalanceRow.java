package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * 平衡表行 a row of the regional energy balance, form P303-1 (clauses 7.1.4 and 7.1.6).
 *
 * @param id       the id; those with a meaning of their own stand in {@link BalanceRows}
 * @param name     the printed name without numbering
 * @param variants other spellings seen in yearbooks
 * @param section  the part of the table it stands in
 * @param kind     whether it is a total, an addend, or a part of another row
 * @param sign     the sign of printed values in the yearbook: {@code +}, {@code -} or {@code ±}
 */
public record BalanceRow(String id, Text name, List<String> variants, Section section, Kind kind, String sign) {

    /** The parts of the table. */
    public enum Section {
        SUPPLY,
        TRANSFORMATION,
        LOSSES,
        FINAL,
        DIFFERENCE,
        CONSUMPTION
    }

    /** What a row is in its section. */
    public enum Kind {
        /** A total, recomputed and compared, never added. */
        TOTAL,
        /** An addend of its section's total. */
        ITEM,
        /** A part of another row, printed with # or indented. */
        OF_WHICH,
        /** A heading without numbers of its own. */
        HEADING
    }

    public BalanceRow {
        variants = List.copyOf(variants);
    }
}
