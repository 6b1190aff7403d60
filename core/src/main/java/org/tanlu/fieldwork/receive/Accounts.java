package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.survey.layout.MappingTable.Row;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 台账更新 the account of a sheet after people decided: what they refused is no question any more, what they answered is taken. */
final class Accounts {
    /** What somebody refused. */
    static final Text REFUSED = Text.of("不用（批准列写“否”）", "refused");

    private final List<Row> rows;

    /** The rows of a file, without those of values that it does not say any more. */
    Accounts(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The account of a sheet that is passed over as a whole; of an empty one nothing is. */
    static Ledger ignored(Table table, Text why, Vocabulary words) {
        int written = (int) table.rows().stream()
                .flatMap(List::stream)
                .filter(words::isWritten)
                .count();
        return new Ledger(table.place(), written, 0, 0, written == 0 ? Map.of() : Map.of(why, written));
    }

    /** The account of a sheet as decided. */
    Ledger account(Ledger ledger) {
        int accepted = ledger.accepted();
        int asked = ledger.rejected();
        int refused = 0;
        for (Row row : rows) {
            if (!row.line().place().sheet().equals(ledger.place().sheet())) {
                continue;
            }
            int cells = row.line().cells().size();
            boolean wasAsked = row.read().doubt().isPresent();
            boolean isRefused = row.approved().equals(MappingTable.NO);
            boolean isAsked = !isRefused && isAsked(row);
            accepted += (isRefused || isAsked ? 0 : cells) - (wasAsked ? 0 : cells);
            asked += (isAsked ? cells : 0) - (wasAsked ? cells : 0);
            refused += isRefused ? cells : 0;
        }
        Map<Text, Integer> ignored = new LinkedHashMap<>(ledger.ignored());
        if (refused > 0) {
            ignored.merge(REFUSED, refused, Integer::sum);
        }
        return new Ledger(ledger.place(), ledger.nonEmpty(), accepted, asked, ignored);
    }

    private static boolean isAsked(Row row) {
        return row.approved().isEmpty()
                && (row.line().doubt().isPresent() || row.kept().isPresent());
    }
}
