package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.layout.Approval;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 条目批准表 the entries of a file as a table in which people approve them, row by row. */
final class EntryTable {
    /** What its name has behind that of the mapping of the same file. */
    static final String SUFFIX = "_登记";

    /** The heading of the table that an entry goes into. */
    static final String TABLE = "去向";

    private static final String ASKED = "疑问";
    private static final String STATE = "把握";
    private static final String DECIDED = "批准";
    private static final List<String> HEADS = List.of(
            MappingTable.FILE,
            MappingTable.DEPARTMENT,
            "工作表",
            "行",
            TABLE,
            "处理",
            "内容",
            STATE,
            ASKED,
            "question",
            DECIDED);

    private EntryTable() {}

    /**
     * 否决 a row in which somebody refused something.
     *
     * @param table   the table that it would have gone into
     * @param kind    what it would have done there
     * @param content what it says
     * @param texts   the row as it stands, in the order of the headings
     */
    record Refusal(String table, String kind, String content, List<String> texts) {}

    /** What somebody refused in a table. */
    static List<Refusal> refusals(Table table) {
        return IntStream.range(1, table.rows().size())
                .filter(row -> Approval.isNo(text(table, row, DECIDED)))
                .mapToObj(row -> new Refusal(
                        text(table, row, TABLE),
                        text(table, row, "处理"),
                        text(table, row, "内容"),
                        HEADS.stream().map(head -> text(table, row, head)).toList()))
                .toList();
    }

    /**
     * Writes the entries with what was decided on each; a word of the table as it was that decides nothing is kept, and so are
     * refusals of what the file does not have any more.
     */
    static Table write(
            String name,
            MappingTable.Origin file,
            Map<Entry, String> entries,
            Optional<Table> before,
            List<Refusal> left) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADS);
        entries.forEach((entry, decided) -> rows.add(List.of(
                file.file(),
                file.department(),
                entry.place().sheet(),
                number(entry),
                entry.table(),
                entry.kind().chinese(),
                entry.content(),
                entry.doubt().isPresent() ? ASKED : "确定",
                entry.doubt().map(Text::chinese).orElse(""),
                entry.doubt().map(Text::english).orElse(""),
                decided.isEmpty() ? before.map(table -> unclear(table, entry)).orElse("") : decided)));
        left.forEach(one -> rows.add(one.texts()));
        return CityTables.of(name, rows);
    }

    /** Whether a table is one of entries. */
    static boolean is(Table table) {
        return table.name().startsWith(TableNames.MAPPING)
                && !table.rows().isEmpty()
                && table.rows().get(0).stream().anyMatch(cell -> cell.text().equals(TABLE));
    }

    /**
     * 未决 an entry that nobody decided on.
     *
     * @param file    the file that brought it
     * @param place   its sheet and row
     * @param isAsked whether it is a question
     */
    record Open(String file, String place, boolean isAsked) {}

    /** The entries of a table that wait for people. */
    static List<Open> open(Table table) {
        return IntStream.range(1, table.rows().size())
                .filter(row -> !text(table, row, TABLE).isEmpty())
                .filter(row -> text(table, row, DECIDED).isEmpty())
                .mapToObj(row -> new Open(
                        text(table, row, MappingTable.FILE),
                        text(table, row, "工作表") + "!" + text(table, row, "行"),
                        text(table, row, STATE).equals(ASKED)))
                .toList();
    }

    /**
     * What people decided on an entry of a department in one of the tables, {@code 是} or {@code 否}; empty when they did
     * not. What they decided on the same words of another department says nothing.
     */
    static Optional<String> decision(List<Table> tables, String department, Entry entry) {
        return tables.stream()
                .flatMap(table -> IntStream.range(1, table.rows().size())
                        .filter(row -> List.of("", department).contains(text(table, row, MappingTable.DEPARTMENT)))
                        .filter(row -> isAbout(table, row, entry))
                        .mapToObj(row -> text(table, row, DECIDED)))
                .filter(text -> Approval.isYes(text) || Approval.isNo(text))
                .reduce((first, last) -> last)
                .map(text -> Approval.isYes(text) ? MappingTable.YES : MappingTable.NO);
    }

    /** Whether somebody refused what a department's file says, whatever was asked of it. */
    static boolean isRefused(List<Table> tables, String department, String into, String content) {
        return tables.stream()
                .anyMatch(table -> IntStream.range(1, table.rows().size())
                        .filter(row -> List.of("", department).contains(text(table, row, MappingTable.DEPARTMENT)))
                        .filter(row -> text(table, row, TABLE).equals(into)
                                && text(table, row, "内容").equals(content.strip()))
                        .anyMatch(row -> Approval.isNo(text(table, row, DECIDED))));
    }

    /** Whether somebody approved what a file says though, among others, a question was asked of it. */
    static boolean isApproved(List<Table> tables, String into, String content, Text question) {
        return tables.stream()
                .anyMatch(table -> IntStream.range(1, table.rows().size())
                        .filter(row -> text(table, row, TABLE).equals(into)
                                && text(table, row, "内容").equals(content.strip())
                                && text(table, row, ASKED).contains(question.chinese()))
                        .anyMatch(row -> Approval.isYes(text(table, row, DECIDED))));
    }

    /** Whether somebody refused an entry, in the very row of a table that is of it, whatever was asked. */
    static boolean isRefused(Table table, Entry entry) {
        return rows(table, entry).anyMatch(row -> Approval.isNo(text(table, row, DECIDED)));
    }

    /** What somebody wrote in the very row of an entry that neither approves nor refuses it; empty for nothing. */
    static String unclear(Table table, Entry entry) {
        return rows(table, entry)
                .mapToObj(row -> text(table, row, DECIDED))
                .filter(Approval::isUnclear)
                .findFirst()
                .orElse("");
    }

    private static IntStream rows(Table table, Entry entry) {
        return IntStream.range(1, table.rows().size())
                .filter(row -> text(table, row, TABLE).equals(entry.table())
                        && text(table, row, "工作表").equals(entry.place().sheet())
                        && text(table, row, "行").equals(number(entry))
                        && text(table, row, "内容").equals(entry.content().strip()));
    }

    /** Whether a table has an entry, whatever was asked and decided. */
    static boolean holds(Table table, Entry entry) {
        return IntStream.range(1, table.rows().size())
                .anyMatch(row -> text(table, row, TABLE).equals(entry.table())
                        && text(table, row, "内容").equals(entry.content().strip()));
    }

    /** The row of an entry; empty for a whole sheet. */
    private static String number(Entry entry) {
        return entry.place().row() == 0 ? "" : Integer.toString(entry.place().row());
    }

    private static boolean isAbout(Table table, int row, Entry entry) {
        return text(table, row, TABLE).equals(entry.table())
                && text(table, row, "内容").equals(entry.content().strip())
                && text(table, row, ASKED)
                        .equals(entry.doubt().map(Text::chinese).orElse(""));
    }

    private static String text(Table table, int row, String head) {
        List<String> heads = table.rows().get(0).stream().map(Cell::text).toList();
        return Optional.of(heads.indexOf(head))
                .filter(column -> column >= 0)
                .flatMap(column -> table.find(row, column))
                .map(cell -> cell.text().strip())
                .orElse("");
    }
}
