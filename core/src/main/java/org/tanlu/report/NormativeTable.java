package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.reference.NormativeReference;
import org.tanlu.reference.NormativeUse;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Standard;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/** 规范性引用文件 the standards that the guideline refers to, each with the edition that applies (chapter 2). */
@Clause("C2-3")
final class NormativeTable {
    private NormativeTable() {}

    /** Which measures and indicators use which levels of the standards (chapter 2, definition 3.7). */
    @Clause({"C2-2", "C3.7"})
    static TableBlock uses(ReferenceData reference) {
        var rows = new ArrayList<List<Entry>>();
        for (NormativeReference standard : reference.standard().normative()) {
            for (NormativeUse use : standard.uses()) {
                rows.add(List.of(
                        Entry.words(standard.number()),
                        Entry.words(use.measure().isPresent() ? "措施" : "指标"),
                        Entry.words(name(use, reference)),
                        Entry.words(use.levels().chinese()),
                        Entry.words(words(use.checked()))));
            }
        }
        return new TableBlock(
                "使用规范性引用文件等级的措施和指标",
                "",
                List.of(
                        new Column("标准号", Align.LEFT, 4),
                        new Column("用于", Align.CENTER, 2),
                        new Column("名称", Align.LEFT, 8),
                        new Column("等级", Align.LEFT, 8),
                        new Column("核验状态", Align.CENTER, 3)),
                rows,
                List.of("绿色建筑按标准评定的等级认定，占比的统计口径须与等级一致。"),
                false);
    }

    private static String name(NormativeUse use, ReferenceData reference) {
        return use.measure()
                .map(id -> reference.measures().measure(id).name())
                .orElseGet(() -> reference.indicators().stream()
                        .filter(indicator ->
                                use.indicator().filter(indicator.id()::equals).isPresent())
                        .findFirst()
                        .orElseThrow()
                        .name())
                .chinese();
    }

    static TableBlock of(Standard standard) {
        return new TableBlock(
                "规范性引用文件",
                "",
                List.of(
                        new Column("标准号", Align.LEFT, 4),
                        new Column("名称", Align.LEFT, 8),
                        new Column("引用处", Align.CENTER, 3),
                        new Column("注日期", Align.CENTER, 2),
                        new Column("适用版本", Align.CENTER, 3),
                        new Column("版本核验状态", Align.CENTER, 4),
                        new Column("修改单", Align.CENTER, 3)),
                standard.normative().stream().map(NormativeTable::row).toList(),
                List.of("注日期的引用仅该版本适用；不注日期的，最新版本（含修改单）适用，所列为已知的最新版本，核验状态不是“已核原件”的，使用前应核对是否仍为最新。"),
                false);
    }

    private static List<Entry> row(NormativeReference reference) {
        return List.of(
                Entry.words(reference.number()),
                Entry.words(reference.name().chinese()),
                Entry.words(reference.clause()),
                Entry.words(reference.isDated() ? "是" : "否"),
                Entry.words(reference.applicable().map(year -> year + "年").orElse(words(Verification.NOT_FOUND))),
                Entry.words(words(reference.checked())),
                Entry.words(reference.amendments().map(NormativeTable::words).orElse("不适用")));
    }

    private static String words(Verification verification) {
        return verification.text().chinese();
    }
}
