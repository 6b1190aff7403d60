package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.survey.layout.Mapping;

/** The rows that a received file adds to the city's data and sources. */
record ReceivedRows(Reception.Delivered file) {

    private static final List<String> HEADS = List.of("item", "year", "value", "unit", "source", "status", "note");

    /** The data: what is approved now, and the rows of before that stay as they are. */
    List<List<String>> data(List<Mapping.Line> approved, List<Map<String, String>> kept) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADS);
        for (Mapping.Line line : approved) {
            for (Mapping.Value cell : line.cells()) {
                rows.add(List.of(
                        line.item().orElseThrow().id(),
                        Integer.toString(cell.year().orElseThrow()),
                        cell.text(),
                        line.unit().orElseThrow().symbol(),
                        id(),
                        "secondary",
                        cell.place().sheet() + "!" + cell.place().address()));
            }
        }
        kept.forEach(row ->
                rows.add(HEADS.stream().map(head -> row.getOrDefault(head, "")).toList()));
        return rows;
    }

    List<List<String>> source() {
        return List.of(
                List.of("id", "title", "publisher", "year", "licence", "note"),
                List.of(
                        id(),
                        file.department() + "提供：" + file.delivery().file(),
                        file.department(),
                        Integer.toString(file.delivery().date().getYear()),
                        "",
                        "收到 " + file.delivery().date() + "，提交人 "
                                + file.delivery().from()));
    }

    private String id() {
        return "received-" + file.delivery().shortName();
    }
}
