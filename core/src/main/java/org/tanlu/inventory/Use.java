package org.tanlu.inventory;

import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Text;

/**
 * 终端消费 final use of one carrier in a row or branch, before feedstock is taken out.
 *
 * @param row    the balance row
 * @param sector the branch, empty for the whole row
 * @param amount the amount in the carrier's statistical unit
 * @param rule   how the amount follows from the data
 * @param data   the data it rests on
 */
record Use(String row, String sector, Quantity amount, Text rule, List<Datum> data) {
    static final Text AS_PRINTED = Text.of("按公布数", "as published");
    static final Text UNDIVIDED = Text.of("生活消费中未分城乡的部分", "households not told by town and country");
    static final Text SPLIT =
            Text.of("平衡表该行数量×分行业清单中该行业占比", "the balance's row × the branch's share in the inventory by branch");

    /** The branch, or the row when the use is not of one branch. */
    String unit() {
        return sector.isEmpty() ? row : sector;
    }
}
