package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.request.Answer;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 资料清单答复 reads what a department answered in the checklist of its request workbook, in whatever order its columns stand. */
final class ChecklistSheet {
    private static final int HEADS_WITHIN = 10;
    /** Answers that may deny the document or the thing that it is of. */
    private static final List<String> AMBIGUOUS = List.of("无");

    private static final Map<String, List<String>> HEADS = heads();

    private final ReferenceData reference;
    private final Vocabulary words;
    private final Table table;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final int head;

    private ChecklistSheet(Table table, ReferenceData reference) {
        this.table = table;
        this.reference = reference;
        this.words = new Vocabulary(reference);
        this.head = findHead();
    }

    /**
     * A row that answers something.
     *
     * @param place where it stands
     * @param said  what it says, as written
     * @param answer the answer; empty when a doubt prevents it
     * @param doubt why it is asked
     */
    record Line(Place place, String said, Optional<Answer> answer, Optional<Text> doubt) {}

    private static Map<String, List<String>> heads() {
        var heads = new LinkedHashMap<String, List<String>>();
        heads.put("item", List.of("资料编号", "编号", "清单编号", "资料清单编号"));
        heads.put("name", List.of("资料", "资料名称", "名称"));
        heads.put("answer", List.of("提供情况", "是否提供", "答复"));
        heads.put("reason", List.of("不能提供的原因", "不能提供原因", "原因", "未提供原因"));
        heads.put("file", List.of("文件名", "文件"));
        heads.put("person", List.of("填报人", "联系人", "责任人", "经办人"));
        heads.put("date", List.of("填报日期", "答复日期", "日期"));
        heads.put("note", List.of("备注", "说明"));
        return heads;
    }

    /** Whether a sheet is such a checklist. */
    static boolean is(Table table) {
        return table.name().equals(TableNames.CHECKLIST_SHEET);
    }

    /** The rows that answer something; none when no heading says where the answers stand. */
    static List<Line> read(Table table, ReferenceData reference) {
        return new ChecklistSheet(table, reference).lines();
    }

    private int findHead() {
        for (int row = 0; row < Math.min(HEADS_WITHIN, table.rows().size()); row++) {
            columns.clear();
            for (Cell cell : table.rows().get(row)) {
                String key = words.key(cell.text());
                HEADS.forEach((column, names) -> {
                    if (names.contains(key)) {
                        columns.putIfAbsent(column, cell.place().column() - 1);
                    }
                });
            }
            if (columns.containsKey("answer") && (columns.containsKey("item") || columns.containsKey("name"))) {
                return row;
            }
        }
        columns.clear();
        return table.rows().size();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int row = head + 1; row < table.rows().size(); row++) {
            line(row).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Line> line(int row) {
        Map<String, String> said = columns.keySet().stream()
                .filter(column -> !column.equals("item") && !column.equals("name"))
                .filter(column -> !text(row, column).isEmpty())
                .collect(Collectors.toMap(
                        column -> column, column -> text(row, column), (one, other) -> one, LinkedHashMap::new));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Place place =
                new Place(table.place().file(), table.place().sheet(), row + 1, columns.getOrDefault("answer", 0) + 1);
        Optional<ChecklistItem> item = item(row);
        String label = item.map(ChecklistItem::id).orElse(text(row, "item"))
                + item.map(found -> found.name().chinese()).orElse(text(row, "name"));
        String content = label + "：" + String.join("；", said.values());
        if (item.isEmpty()) {
            return Optional.of(new Line(place, content, Optional.empty(), Optional.of(unknown(label))));
        }
        String written = said.getOrDefault("answer", "");
        Optional<Form.Option> option = reference.form("requests").field("answer").options().stream()
                .filter(one -> one.id().equals(written)
                        || one.chinese().equals(written)
                        || one.variants().contains(written))
                .findFirst();
        if (!written.isEmpty() && option.isEmpty()) {
            return Optional.of(new Line(place, content, Optional.empty(), Optional.of(unclear(written))));
        }
        said.computeIfPresent("date", (column, text) -> date(row).orElse(text));
        said.put("answer", option.map(Form.Option::chinese).orElse(""));
        boolean isAmbiguous = AMBIGUOUS.contains(written) && text(row, "reason").isEmpty();
        return Optional.of(new Line(
                place,
                content,
                Optional.of(new Answer(item.get().id(), said)),
                isAmbiguous ? Optional.of(ambiguous(written)) : Optional.empty()));
    }

    /** The item of a row, by its id or else by its name: columns of ids may be gone. */
    private Optional<ChecklistItem> item(int row) {
        String id = text(row, "item");
        String name = words.key(text(row, "name"));
        return reference.standard().checklist().stream()
                .filter(item -> id.isEmpty()
                        ? words.key(item.name().chinese()).equals(name)
                        : item.id().equals(id))
                .findFirst();
    }

    /** The date in a row as ISO writes it. */
    private Optional<String> date(int row) {
        return Optional.ofNullable(columns.get("date"))
                .flatMap(index -> table.find(row, index))
                .flatMap(words::date);
    }

    private String text(int row, String column) {
        return Optional.ofNullable(columns.get(column))
                .flatMap(index -> table.find(row, index))
                .map(cell -> words.strip(cell.text()))
                .orElse("");
    }

    private static Text unknown(String label) {
        return Text.of(
                "资料清单没有“" + label + "”，答复的是哪一项？请在来件中改正编号或名称。",
                "The checklist has no \"" + label + "\". Which item is answered? Correct id or name in the file.");
    }

    private static Text ambiguous(String written) {
        return Text.of(
                "“" + written + "”是没有这项资料，还是本市没有这类情况？批准则登记为不能提供（没有写原因）；本市没有这类情况的写“否”，请部门在备注说明，并在数据中填“不涉及”",
                "Does \"" + written
                        + "\" say that there is no such document, or no such thing in the city? Approval notes it as unavailable without"
                        + " a reason; else write 否, and enter NO in the data.");
    }

    private static Text unclear(String written) {
        return Text.of(
                "不明白的提供情况“" + written + "”，请在来件中改为 随表提供、另附文件、分批提供、已提供 或 不能提供。",
                "The answer \"" + written + "\" is not understood. Write 随表提供, 另附文件, 分批提供, 已提供 or 不能提供 in the file.");
    }
}
