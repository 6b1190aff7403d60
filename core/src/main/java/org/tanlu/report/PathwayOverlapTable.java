package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tanlu.pathway.Attribution;
import org.tanlu.pathway.Attribution.Overlap;
import org.tanlu.quantity.Emissions;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** What pairs of the largest actions lose together, of those pairs that lose what can be printed (clause 10.1). */
@Clause("10")
final class PathwayOverlapTable {
    private final Attribution attribution;
    private final int year;
    private final Wording wording;

    PathwayOverlapTable(Attribution attribution, int year, Wording wording) {
        this.attribution = attribution;
        this.year = year;
        this.wording = wording;
    }

    /** What the numbers mean and the pairs, the largest first; or a sentence where no pair overlaps. */
    List<Block> blocks() {
        Map<String, Block.Words> facts = Map.of("year", words(year));
        List<Overlap> pairs = attribution.overlaps().stream()
                .filter(pair -> PathwayShareTable.isPrinted(pair.loss(), year))
                .sorted(Comparator.comparing(pair -> -StrictMath.abs(loss(pair).tonnes())))
                .toList();
        return pairs.isEmpty()
                ? List.of(wording.paragraph("pathway-overlaps-none", facts))
                : List.of(wording.paragraph("pathway-overlaps", facts), table(pairs));
    }

    private Emissions loss(Overlap pair) {
        return pair.loss().find(year).orElseThrow();
    }

    private TableBlock table(List<Overlap> pairs) {
        return new TableBlock(
                "主要举措两两重叠的减排量（" + year + "年）",
                "万吨二氧化碳当量",
                List.of(
                        new Column("举措", Align.LEFT, 8),
                        new Column("与之重叠的举措", Align.LEFT, 8),
                        new Column("重叠的减排量", Align.RIGHT, 4)),
                pairs.stream().map(this::row).toList(),
                List.of("没有列出的各对重叠不足0.05万吨。"),
                false);
    }

    private List<Entry> row(Overlap pair) {
        return List.of(
                Entry.words(pair.one().name().chinese()),
                Entry.words(pair.other().name().chinese()),
                Entry.figure(
                        Numbers.wan(loss(pair)),
                        "pathway/overlap/" + pair.one().id() + "/"
                                + pair.other().id() + "/" + year));
    }
}
