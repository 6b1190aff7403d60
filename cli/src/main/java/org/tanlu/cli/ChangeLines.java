package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tanlu.verification.CommentTrail;
import org.tanlu.verification.NumberChange;
import org.tanlu.verification.VersionChange;
import org.tanlu.verification.VersionChanges;
import org.tanlu.verification.VersionReport;

/** What {@code tanlu compare} says, on the terminal and as a table. */
final class ChangeLines {
    /** The columns of the table of differences. */
    static final List<String> HEAD = List.of(
            "number",
            "kind",
            "piece",
            "section",
            "place",
            "key",
            "before",
            "after",
            "difference",
            "percent",
            "comments");

    private static final int LARGEST = 10;

    private final PrintWriter out;

    ChangeLines(PrintWriter out) {
        this.out = out;
    }

    /** The counts by section and the largest changes of numbers. */
    void changes(VersionChanges changes) {
        for (String section : changes.changedSections()) {
            out.println(
                    (section.isEmpty() ? "标题前 before the first heading" : section) + "：" + counts(changes.in(section)));
        }
        out.println("合计 in all：" + counts(changes.changes()));
        if (changes.renumbered() > 0) {
            out.println("只改序号 renumbered only: " + changes.renumbered());
        }
        if (!changes.isKeyed()) {
            out.println("※ 有版本不带结果印记，数字没有按键比较，只比较所印文字。");
            out.println("  A version bears no imprint of its results; they were compared as printed, not by key.");
            return;
        }
        out.println("结果变动 results that differ: " + changes.numbers().size());
        changes.largest().stream()
                .limit(LARGEST)
                .forEach(one -> out.println("  " + one.key() + "：" + one.before() + " → " + one.after() + "（"
                        + VersionReport.percent(one) + "%）"));
    }

    private static String counts(List<VersionChange> some) {
        return List.of(VersionChange.Kind.values()).stream()
                .map(kind -> kind.text().chinese() + " " + kind.text().english() + " "
                        + some.stream().filter(one -> one.kind() == kind).count())
                .collect(Collectors.joining("，"));
    }

    /** What became of opinions; those said to be adopted whose part did not change one by one. */
    void trails(List<CommentTrail> trails) {
        out.println("意见 opinions: " + trails.size());
        for (CommentTrail.State state : CommentTrail.State.values()) {
            out.println("  " + state.text().chinese() + " " + state.text().english() + " "
                    + trails.stream().filter(one -> one.state() == state).count());
        }
        trails.stream()
                .filter(CommentTrail::isUnanswered)
                .forEach(one -> out.println("※ 意见 opinion " + one.number() + "（" + one.part() + "）：登记为"
                        + one.disposition() + "，但" + one.state().text().chinese() + "。 Said to be adopted, but "
                        + one.state().text().english() + "."));
    }

    /** Every difference as a row: changes of the document first, then results by key. */
    static List<List<String>> rows(VersionChanges changes, List<CommentTrail> trails) {
        var rows = new ArrayList<List<String>>();
        for (VersionChange one : changes.changes()) {
            int number = rows.size() + 1;
            String comments = trails.stream()
                    .filter(trail -> trail.changes().contains(number))
                    .map(trail -> Integer.toString(trail.number()))
                    .collect(Collectors.joining(";"));
            rows.add(List.of(
                    Integer.toString(number),
                    one.kind().name().toLowerCase(Locale.ROOT),
                    one.piece().name().toLowerCase(Locale.ROOT),
                    one.section(),
                    one.place(),
                    "",
                    one.before(),
                    one.after(),
                    "",
                    "",
                    comments));
        }
        changes.numbers().forEach(one -> rows.add(row(rows.size() + 1, one)));
        return rows;
    }

    private static List<String> row(int number, NumberChange one) {
        String kind = one.before().isEmpty() ? "inserted" : one.after().isEmpty() ? "deleted" : "changed";
        return List.of(
                Integer.toString(number),
                kind,
                "result",
                "",
                "",
                one.key(),
                one.before(),
                one.after(),
                VersionReport.difference(one),
                VersionReport.percent(one),
                "");
    }
}
