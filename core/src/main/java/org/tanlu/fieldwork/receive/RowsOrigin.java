package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Optional;
import org.tanlu.survey.Register;
import org.tanlu.table.Sheet;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;

/**
 * 出处 whom the rows of a sheet come from.
 *
 * @param source the id of the source
 * @param times  by when their years are judged
 * @param sheet  the sheet, with what it hides, merges and shows of its cells beside their texts
 * @param sent   the rows that were sent along in it
 * @param around who may see them by what the sheets of notes beside it say; empty when those say nothing of it
 * @param doubt  what is asked of every row for what other sheets say; empty when those change nothing
 */
record RowsOrigin(
        String source,
        Times times,
        Sheet sheet,
        List<Register.Row> sent,
        Optional<Access> around,
        Optional<Text> doubt) {

    /**
     * 时间 by when years of rows are judged.
     *
     * @param latest the last year that the city tells anything of; empty when it tells nothing
     * @param given  the year in which the file came
     */
    record Times(Optional<Integer> latest, int given) {}
}
