package org.tanlu.report;

import java.util.List;
import org.tanlu.inventory.History;
import org.tanlu.inventory.PublicationDifference;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** Where two publications tell the same year differently (clause 4.2). */
@Clause("4.2")
final class DifferenceTable {
    private DifferenceTable() {}

    static TableBlock of(History history) {
        List<List<Entry>> rows =
                history.differences().stream().map(DifferenceTable::difference).toList();
        return new TableBlock(
                "两种公开资料的差异",
                "",
                List.of(
                        new Column("年份", Align.CENTER, 2),
                        new Column("平衡表行", Align.LEFT, 5),
                        new Column("能源品种", Align.LEFT, 6),
                        new Column("单位", Align.CENTER, 3),
                        new Column("能源平衡表", Align.RIGHT, 3),
                        new Column("分行业清单", Align.RIGHT, 3),
                        new Column("差", Align.RIGHT, 3)),
                rows,
                List.of("只列差异超过0.05个统计单位的项目；品种按较粗的资料归并。"),
                false);
    }

    private static List<Entry> difference(PublicationDifference difference) {
        return List.of(
                Entry.words(Integer.toString(difference.year())),
                Entry.words(difference.rowName().chinese()),
                Entry.words(difference.group().chinese()),
                Entry.words(difference.balance().unit().symbol()),
                Entry.words(Numbers.fixed(difference.balance().value(), 2)),
                Entry.words(Numbers.fixed(difference.inventory().value(), 2)),
                Entry.words(Numbers.fixed(difference.difference().value(), 2)));
    }
}
