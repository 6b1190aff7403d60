package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 映射答复读取 reads what people decided in a mapping table.
 *
 * @param words the names of items
 */
public record DecisionReader(Vocabulary words) {
    /** Reads what people decided; rows that are no longer those of a mapping are left out. */
    public List<Decision> read(Table table) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        List<String> heads = table.rows().get(0).stream().map(Cell::text).toList();
        return IntStream.range(1, table.rows().size())
                .mapToObj(row -> decision(table, row, heads))
                .filter(decision -> !decision.cells().isEmpty())
                .toList();
    }

    /**
     * 撤回的数 values that somebody took back because the file did not say them any more.
     *
     * @param keys  their items and years
     * @param texts the row as it stands, in the order of the headings
     */
    public record Withdrawal(List<String> keys, List<String> texts) {
        public Withdrawal {
            keys = List.copyOf(keys);
            texts = List.copyOf(texts);
        }
    }

    /** What somebody took back in a table, by how the question begins that was refused. */
    public List<Withdrawal> withdrawn(Table table, String question) {
        List<String> heads = table.rows().isEmpty()
                ? List.of()
                : table.rows().get(0).stream().map(Cell::text).toList();
        return IntStream.range(1, heads.isEmpty() ? 1 : table.rows().size())
                .filter(row -> text(table, row, heads, MappingTable.ASKED).startsWith(question))
                .filter(row -> Approval.isNo(text(table, row, heads, Approval.HEAD)))
                .mapToObj(row -> new Withdrawal(
                        split(text(table, row, heads, "年份")).stream()
                                .map(year -> text(table, row, heads, "指标编号") + " " + year)
                                .toList(),
                        MappingTable.HEADS.stream()
                                .map(head -> text(table, row, heads, head))
                                .toList()))
                .toList();
    }

    private Decision decision(Table table, int row, List<String> heads) {
        String written = text(table, row, heads, "单元格");
        String cells = text(table, row, heads, MappingTable.READ_CELLS);
        return new Decision(
                table.name(),
                text(table, row, heads, MappingTable.FILE),
                text(table, row, heads, MappingTable.DEPARTMENT),
                text(table, row, heads, "工作表"),
                cells.isEmpty() ? written : cells,
                written,
                item(text(table, row, heads, "指标编号"), text(table, row, heads, "指标"), read(table, row, heads)),
                text(table, row, heads, "单位"),
                split(text(table, row, heads, "年份")),
                split(text(table, row, heads, "数值")),
                text(table, row, heads, "依据"),
                text(table, row, heads, MappingTable.ASKED),
                read(table, row, heads),
                split(text(table, row, heads, MappingTable.READ_VALUES)),
                text(table, row, heads, "把握"),
                Approval.own(text(table, row, heads, Approval.HEAD)));
    }

    private static String text(Table table, int row, List<String> heads, String head) {
        return Optional.of(heads.indexOf(head))
                .filter(column -> column >= 0)
                .flatMap(column -> table.find(row, column))
                .map(cell -> cell.text().strip())
                .orElse("");
    }

    private static String read(Table table, int row, List<String> heads) {
        return text(table, row, heads, MappingTable.READ);
    }

    /**
     * The item that a row names: by its id, or by its name where people changed that alone. Of an id and a name that were both
     * changed and are not of one item neither holds.
     */
    private String item(String id, String name, String read) {
        String before = read.substring(0, Math.max(0, read.indexOf('|'))).strip();
        Optional<Word> named = words.item(name);
        boolean isNamed = name.isEmpty()
                || words.item(id).filter(word -> isOf(word, name, named)).isPresent();
        boolean isUntold = !id.isEmpty() && id.equals(before) && words.item(id).isEmpty();
        boolean isLeft = !id.isEmpty()
                && !id.equals(before)
                && words.item(before).filter(word -> isOf(word, name, named)).isPresent();
        if (isNamed || isUntold || isLeft || read.isEmpty()) {
            return id.isEmpty() && !name.isEmpty() ? name : id;
        }
        return id.equals(before) || id.isEmpty() ? named.map(Word::id).orElse(name) : id + "≠" + name;
    }

    private static boolean isOf(Word word, String name, Optional<Word> named) {
        return word.name().chinese().equals(name)
                || named.filter(one -> one.id().equals(word.id())).isPresent();
    }

    private static List<String> split(String text) {
        return List.of(text.split("[；;]", -1)).stream().map(String::strip).toList();
    }
}
