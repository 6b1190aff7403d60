package org.tanlu.cli;

import java.io.PrintWriter;
import org.tanlu.fieldwork.receive.Entry;
import org.tanlu.fieldwork.receive.Received;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Text;

/** The lines that say what a file brought beside values by year. */
final class EntryLines {
    private EntryLines() {}

    static void print(Received received, int most, PrintWriter out) {
        received.entries().entrySet().stream()
                .limit(most)
                .forEach(entry -> print(entry.getKey(), entry.getValue(), out));
        if (received.entries().size() > most) {
            out.println("  …… 其余 " + (received.entries().size() - most) + " 条见批准表 the rest stands in the table");
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
