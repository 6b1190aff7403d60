package org.tanlu.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.fieldwork.request.Receipts;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** 收件记录 which files came from whom when, and which values they corrected, with the former ones (chapter 6). */
@Clause("C6-7")
final class ReceiptTables {
    private static final int MOST_ROWS = 30;
    private static final String JOINT = "、";

    private final Dossier dossier;

    ReceiptTables(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Nothing for a city that received no file. */
    List<Block> blocks() {
        return Stream.of(deliveries(), corrections())
                .flatMap(Optional::stream)
                .map(Block.class::cast)
                .toList();
    }

    private Optional<TableBlock> deliveries() {
        Map<List<String>, String> items = new LinkedHashMap<>();
        Receipts.deliveries(dossier)
                .forEach(row -> items.merge(
                        List.of(row.text("received_on"), row.text("department"), row.text("file")),
                        row.text("item"),
                        (one, other) -> Stream.of(one, other)
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(JOINT))));
        return table(
                "收件记录",
                List.of(
                        new Column("收到日期", Align.CENTER, 4),
                        new Column("部门", Align.LEFT, 6),
                        new Column("文件", Align.LEFT, 9),
                        new Column("采用的资料", Align.LEFT, 9)),
                items.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty() || isLast(entry.getKey(), items))
                        .map(entry -> row(
                                entry.getKey().get(0),
                                entry.getKey().get(1),
                                entry.getKey().get(2),
                                entry.getValue().isEmpty() ? "没有采用的内容" : entry.getValue()))
                        .toList());
    }

    /** Whether a file that brought nothing did not come again later; a file that came again is listed by that day. */
    private static boolean isLast(List<String> delivery, Map<List<String>, String> items) {
        return items.keySet().stream()
                .filter(other -> other.subList(1, other.size()).equals(delivery.subList(1, delivery.size())))
                .noneMatch(other -> other.get(0).compareTo(delivery.get(0)) > 0);
    }

    private Optional<TableBlock> corrections() {
        return table(
                "来件更正和撤回的数",
                List.of(
                        new Column("内容", Align.LEFT, 8),
                        new Column("原值", Align.LEFT, 5),
                        new Column("原值来源", Align.LEFT, 7),
                        new Column("现值", Align.LEFT, 5),
                        new Column("来件", Align.LEFT, 7)),
                Receipts.corrections(dossier).stream().map(ReceiptTables::told).toList());
    }

    private static List<Entry> told(Register.Row row) {
        return row(
                row.text("content"),
                row.text("former"),
                dated(row.text("former_file"), row.text("former_on")),
                row.says("kind", "withdrawn") ? "撤回" : row.text("value"),
                dated(row.text("file"), row.text("received_on")));
    }

    private static String dated(String file, String day) {
        return day.isEmpty() ? file : file + "（" + day + "）";
    }

    private static Optional<TableBlock> table(String caption, List<Column> columns, List<List<Entry>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableBlock(
                        caption,
                        "",
                        columns,
                        rows.stream().limit(MOST_ROWS).toList(),
                        rows.size() > MOST_ROWS ? List.of("只列前" + MOST_ROWS + "行，其余见收件记录。") : List.of(),
                        false));
    }

    private static List<Entry> row(String... texts) {
        return List.of(texts).stream().map(Entry::words).toList();
    }
}
