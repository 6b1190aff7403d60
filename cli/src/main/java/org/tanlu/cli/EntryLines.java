package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.fieldwork.receive.Entry;
import org.tanlu.fieldwork.receive.Received;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * The lines that say what a file brought beside values by year; of many rows of which the same is asked the first, with how many
 * there are and where the next ones stand.
 */
final class EntryLines {
    /** So many of a kind are printed each for itself. */
    private static final int FEW = 3;

    private EntryLines() {}

    static void print(Received received, int most, PrintWriter out) {
        Map<List<Object>, List<Entry>> groups = new LinkedHashMap<>();
        received.entries()
                .forEach((entry, decided) -> groups.computeIfAbsent(key(entry, decided), any -> new ArrayList<>())
                        .add(entry));
        int shown = 0;
        int told = 0;
        for (List<Entry> group : groups.values()) {
            if (shown >= most) {
                break;
            }
            int each = group.size() > FEW ? 1 : group.size();
            group.stream()
                    .limit(each)
                    .forEach(entry -> print(entry, received.entries().getOrDefault(entry, ""), out));
            rest(group.subList(each, group.size()), out);
            shown += each;
            told += group.size();
        }
        if (told < received.entries().size()) {
            out.println("  …… 其余 " + (received.entries().size() - told) + " 条见批准表 the rest stands in the table");
        }
    }

    /** What entries have in common of which the same is asked; those of which nothing is asked are all told. */
    private static List<Object> key(Entry entry, String decided) {
        return decided.isEmpty() && entry.doubt().isPresent()
                ? List.of(
                        entry.table(),
                        entry.kind(),
                        entry.place().sheet(),
                        FindingLines.alike(entry.doubt().orElseThrow().chinese()))
                : List.of(entry);
    }

    private static void rest(List<Entry> entries, PrintWriter out) {
        if (!entries.isEmpty()) {
            String places = FindingLines.some(
                    entries.stream().map(Entry::place).map(Place::address).toList());
            out.println("      同样的疑问另有 " + entries.size() + " 条（" + places + "），各条的内容和答复见批准表。");
            out.println("      " + entries.size() + " more rows are asked likewise (" + places
                    + "); what each says stands in the table.");
        }
    }

    private static void print(Entry entry, String decided, PrintWriter out) {
        String state = decided.equals(MappingTable.YES)
                ? "批准"
                : decided.equals(MappingTable.NO) ? "不用" : entry.doubt().isPresent() ? "疑问" : "待批准";
        out.println("  [" + state + "] " + entry.place() + " → " + entry.table() + "，"
                + entry.kind().chinese() + "：" + entry.content());
        if (decided.isEmpty()) {
            entry.doubt().map(Text::chinese).ifPresent(text -> out.println("      " + text));
            entry.doubt().map(Text::english).ifPresent(text -> out.println("      " + text));
        }
    }
}
