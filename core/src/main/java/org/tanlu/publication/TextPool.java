package org.tanlu.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.report.ResultTable;

/** 文本池 holds every text of the plan's tables once, so that the tables of many runs, which differ in few, stay small. */
final class TextPool {
    private final Map<String, String> texts = new LinkedHashMap<>();

    TextPool(List<ResultTable> tables) {
        tables.forEach(table -> table.rows().forEach(row -> row.forEach(text -> texts.putIfAbsent(text, text))));
    }

    /** The same table with the texts of the pool; safe to ask from several threads. */
    ResultTable shared(ResultTable table) {
        return new ResultTable(
                table.name(),
                table.content(),
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(text -> texts.getOrDefault(text, text))
                                .toList())
                        .toList());
    }
}
