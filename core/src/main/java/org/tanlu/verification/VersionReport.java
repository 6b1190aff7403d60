package org.tanlu.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tanlu.report.Block;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Clause;
import org.tanlu.verification.VersionChange.Kind;

/** 版本比较表 the differences of two versions as a document: counts, results by key, opinions, and every change by section. */
@Clause("11.4")
public final class VersionReport {
    private static final String TITLE = "版本比较";
    private static final String OUTSIDE = "标题前";
    private static final String SIGNED = "+";

    private final VersionChanges changes;
    private final List<CommentTrail> trails;
    private final List<Block> blocks = new ArrayList<>();
    private int chapter;

    private VersionReport(VersionChanges changes, List<CommentTrail> trails) {
        this.changes = changes;
        this.trails = trails;
    }

    /**
     * The document.
     *
     * @param before the name of the earlier version
     * @param after  the name of the later version
     * @param trails what became of opinions; none where no city was named
     */
    @Clause("11.4")
    public static PlanDocument of(String before, String after, VersionChanges changes, List<CommentTrail> trails) {
        return new PlanDocument(
                TITLE,
                "",
                List.of("原版本：" + before, "新版本：" + after, "本文件摘录两个版本的内容，密级和知悉范围与所摘录的版本相同。"),
                new VersionReport(changes, trails).blocks());
    }

    private List<Block> blocks() {
        heading("改动数量");
        counts();
        if (changes.isKeyed()) {
            heading("数字变动");
            numbers();
        }
        if (!trails.isEmpty()) {
            heading("意见与改动");
            trails();
        }
        heading("逐条改动");
        sections();
        return blocks;
    }

    private void heading(String text) {
        chapter++;
        blocks.add(new Heading(1, "一二三四".charAt(chapter - 1) + "、", text));
    }

    private void say(String text) {
        blocks.add(new Paragraph(List.of(new Words(text))));
    }

    private void counts() {
        if (!changes.isKeyed()) {
            blocks.add(new Notice("有版本不带结果印记，数字没有按键比较，只比较所印文字。"));
        }
        if (changes.renumbered() > 0) {
            say("另有" + changes.renumbered() + "处只改了标题、表或图的序号，不逐条列出。");
        }
        if (changes.changes().isEmpty()) {
            say("两个版本的文字、表格和图没有差别。");
            return;
        }
        var rows = new ArrayList<List<Entry>>();
        changes.changedSections().forEach(section -> rows.add(row(name(section), changes.in(section))));
        rows.add(row("合计", changes.changes()).stream().map(Entry::emphasised).toList());
        table(
                "各部分的改动数量",
                List.of(
                        new Column("部分", Align.LEFT, 12),
                        new Column("新增", Align.RIGHT, 3),
                        new Column("删除", Align.RIGHT, 3),
                        new Column("修改", Align.RIGHT, 3)),
                rows);
    }

    /** A section as the reader is told of it. */
    private static String name(String section) {
        return section.isEmpty() ? OUTSIDE : section;
    }

    private static List<Entry> row(String name, List<VersionChange> some) {
        return List.of(
                Entry.words(name), count(some, Kind.INSERTED), count(some, Kind.DELETED), count(some, Kind.CHANGED));
    }

    private static Entry count(List<VersionChange> some, Kind kind) {
        return Entry.words(
                Long.toString(some.stream().filter(one -> one.kind() == kind).count()));
    }

    private void numbers() {
        say("按写出文档时的结果印记比较；写出后手工改动的数字见逐条改动。差值按所印数字计算。");
        if (changes.numbers().isEmpty()) {
            say("两个版本的结果没有差别。");
            return;
        }
        table(
                "结果的变动",
                List.of(
                        new Column("键", Align.LEFT, 10),
                        new Column("原版本", Align.RIGHT, 5),
                        new Column("新版本", Align.RIGHT, 5),
                        new Column("差值", Align.RIGHT, 4),
                        new Column("变动（%）", Align.RIGHT, 4)),
                changes.numbers().stream()
                        .map(one -> words(
                                one.key(), shown(one.before()), shown(one.after()), difference(one), percent(one)))
                        .toList());
    }

    /** The difference of a number with its sign; empty where there is none. */
    public static String difference(NumberChange change) {
        return change.difference()
                .map(one -> (one.signum() > 0 ? SIGNED : "") + one.toPlainString())
                .orElse("");
    }

    /** The difference of a number in per cent with its sign; empty where there is none. */
    public static String percent(NumberChange change) {
        return change.percent()
                .map(one -> (one.signum() > 0 ? SIGNED : "") + one.toPlainString())
                .orElse("");
    }

    private static String shown(String printed) {
        return printed.isEmpty() ? "—" : printed;
    }

    private void trails() {
        say("编号为意见采纳情况表中的行序。所涉部分有改动不等于改动回应了意见，仍须人工核对。");
        table(
                "意见所涉部分的改动",
                List.of(
                        new Column("编号", Align.CENTER, 2),
                        new Column("涉及内容", Align.LEFT, 7),
                        new Column("采纳情况", Align.CENTER, 3),
                        new Column("核对结果", Align.LEFT, 6),
                        new Column("改动序号", Align.LEFT, 6)),
                trails.stream()
                        .map(one -> words(
                                Integer.toString(one.number()),
                                one.part(),
                                one.disposition().isEmpty() ? "尚未处理" : one.disposition(),
                                one.state().text().chinese(),
                                one.changes().stream().map(String::valueOf).collect(Collectors.joining("、"))))
                        .toList());
    }

    private void sections() {
        say("【】中为两个版本不同的文字。");
        for (String section : changes.changedSections()) {
            blocks.add(new Heading(2, "", name(section)));
            var rows = new ArrayList<List<Entry>>();
            for (int place = 0; place < changes.changes().size(); place++) {
                VersionChange change = changes.changes().get(place);
                if (change.section().equals(section)) {
                    rows.add(words(
                            Integer.toString(place + 1),
                            change.kind().text().chinese(),
                            change.place(),
                            change.markedBefore(),
                            change.markedAfter()));
                }
            }
            table(
                    name(section),
                    List.of(
                            new Column("序号", Align.CENTER, 2),
                            new Column("类别", Align.CENTER, 2),
                            new Column("位置", Align.LEFT, 5),
                            new Column("原版本", Align.LEFT, 10),
                            new Column("新版本", Align.LEFT, 10)),
                    rows);
        }
    }

    private static List<Entry> words(String... texts) {
        return List.of(texts).stream().map(Entry::words).toList();
    }

    private void table(String caption, List<Column> columns, List<List<Entry>> rows) {
        blocks.add(new TableBlock(caption, "", columns, rows, List.of(), false));
    }
}
