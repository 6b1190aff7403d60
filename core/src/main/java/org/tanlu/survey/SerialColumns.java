package org.tanlu.survey;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReadingWords;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/** 序号列 the columns of a register that only number its rows: nothing is lost when they are passed over. */
final class SerialColumns {
    private final Set<String> heads;

    SerialColumns(ReadingWords words) {
        this.heads = new TreeSet<>(words.words("role_code"));
    }

    /** The columns, from 0, under headings that say a serial number and that the form does not know. */
    List<Integer> find(Table table, Form form) {
        return Header.find(table, new FormHeadings(form)).stream()
                .flatMap(header -> columns(table.rows().get(header.row()), header))
                .toList();
    }

    private Stream<Integer> columns(List<Cell> row, Header header) {
        return IntStream.range(0, row.size())
                .filter(column -> !header.columns().containsValue(column)
                        && heads.contains(Names.key(row.get(column).text())))
                .boxed();
    }

    /** Passes over the cells of these columns, headings included. */
    void settle(Table table, Form form, CellAccount account) {
        Header.find(table, new FormHeadings(form))
                .ifPresent(header -> find(table, form)
                        .forEach(column -> IntStream.range(
                                        header.row(), table.rows().size())
                                .forEach(row -> account.ignore(row, column, Reasons.SERIAL))));
    }
}
