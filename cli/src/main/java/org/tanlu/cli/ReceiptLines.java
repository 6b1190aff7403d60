package org.tanlu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.fieldwork.receive.Received;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.layout.Cause;
import org.tanlu.survey.layout.Mapping;

/** The lines that say what a receipt left to do, and the values of a line in short. */
final class ReceiptLines {
    private static final int SHOWN = 12;
    /** How many of the lines of one reason are named. */
    private static final int EXAMPLES = 5;

    private ReceiptLines() {}

    /** What waits for people, where it stands, and what they can do about it. */
    static void print(Received received, Delivery delivery, Path city, boolean isApproving, PrintWriter out) {
        Path mapping = city.resolve(TableNames.MAPPING + received.name() + ".csv");
        Path entries = city.resolve(TableNames.MAPPING + received.name() + "_登记.csv");
        if (!received.name().equals(delivery.shortName())) {
            out.println("已有同名或名称相近的来件，这份另存为 " + received.name() + "，互不影响。 Stored as " + received.name()
                    + " beside another file of that name.");
        }
        out.println("映射表 mapping → " + mapping + "：待批准 to approve "
                + received.proposed().size() + "，疑问 questions "
                + received.asked().size()
                + (received.causes().size() < received.asked().size()
                        ? "（原因 causes " + received.causes().size() + "）"
                        : "")
                + (received.changed().isEmpty()
                        ? ""
                        : "，已改而没有采用 changed, not taken " + received.changed().size())
                + "，已采用数值 values taken "
                + received.values()
                + (received.kept() > 0 ? "，保留的原值 former values kept " + received.kept() : ""));
        if (!received.entries().isEmpty()) {
            out.println("答复、登记表和平衡表 answers, registers, balances → " + entries + "：待批准 to approve "
                    + received.proposedEntries() + "，疑问 questions " + received.askedEntries());
        }
        received.withdrawn()
                .forEach(value -> out.println("  不再采用，已从数据中取出 no longer taken, removed from the data: " + value));
        if (!received.proposed().isEmpty() || received.proposedEntries() > 0) {
            out.println(
                    isApproving
                            ? "  待批准的等相关疑问答复后再采用。 What is to approve waits for the questions about it."
                            : "  核对后加 --approve 再运行。 Check, then run again with --approve.");
        }
        printOpen(received, mapping, entries, out);
    }

    /** What people have to answer, and in which table. */
    private static void printOpen(Received received, Path mapping, Path entries, PrintWriter out) {
        if (received.askedEntries() > 0) {
            out.println(
                    "  有疑问的答复和登记行 " + received.askedEntries() + " 条：改正来件，或在 " + entries
                            + " 的“批准”列写“是”（不用的写“否”），再运行。 Correct the file, or write 是 or 否 under 批准 in that table, and run again.");
        }
        if (!received.changed().isEmpty()) {
            String cells = received.changed().stream()
                    .map(Mapping.Line::place)
                    .map(place -> (place.sheet().isEmpty() ? "" : place.sheet() + "!") + place.address())
                    .collect(Collectors.joining("、"));
            out.println("  已改而没有采用的行 " + received.changed().size() + " 条（" + cells + "）：在 " + mapping
                    + " 中核对改动，“批准”列写“是”（不改的写“否”），再运行。 Check what was changed there, write 是 or 否 under 批准, run again.");
        }
        if (!received.asked().isEmpty()) {
            out.println("  有疑问的行 " + received.asked().size() + " 条：在 " + mapping
                    + " 中补正指标编号、单位、年份，“批准”列写“是”（不用的写“否”），再运行。"
                    + " Complete the lines asked in that table, write 是 or 否 under 批准, run again.");
            received.causes().stream()
                    .filter(cause -> cause.lines().size() > 1)
                    .forEach(cause -> printOnce(cause, mapping, out));
        }
    }

    /** Where one answer serves all lines that are asked for the same reason. */
    private static void printOnce(Received.SameCause cause, Path mapping, PrintWriter out) {
        int cells = cause.lines().stream().mapToInt(line -> line.cells().size()).sum();
        out.println("  同一原因 " + cause.lines().size() + " 行 " + cells + " 格（" + Cause.cells(cause.lines(), EXAMPLES)
                + "）：" + cause.question().chinese());
        out.println("    只答一次：在 " + mapping + " 第 " + cause.row() + " 行的“批准”列写“" + Cause.ALL_YES + "”（都不用的写“"
                + Cause.ALL_NO + "”），这些行一并采用；个别行另写“是”“否”的以该行为准。");
        out.println("    Answer once: write " + Cause.ALL_YES + " (or " + Cause.ALL_NO + ") under 批准 in row "
                + cause.row() + " of that table; a line with 是 or 否 of its own keeps it.");
    }

    /** The values of a line: its years as a span where they follow each other, then all values or the first ones. */
    static String values(Mapping.Line line) {
        List<Mapping.Value> cells = line.cells();
        boolean isSpan = cells.size() > 1
                && IntStream.range(1, cells.size())
                        .allMatch(i -> cells.get(i)
                                .year()
                                .equals(cells.get(i - 1).year().map(year -> year + 1)))
                && cells.get(0).year().isPresent();
        String shown = String.join(
                isSpan ? "；" : " ",
                cells.stream()
                        .limit(SHOWN)
                        .map(cell -> (isSpan ? "" : year(cell) + "=") + cell.text())
                        .toList());
        String years = isSpan ? year(cells.get(0)) + "—" + year(cells.get(cells.size() - 1)) + "=" : "";
        int more = cells.size() - SHOWN;
        return years + shown + (more > 0 ? " …… 另 " + more + " 个，全部见映射表 " + more + " more in the mapping table" : "");
    }

    private static String year(Mapping.Value cell) {
        return cell.year().map(year -> Integer.toString(year)).orElse("？");
    }
}
