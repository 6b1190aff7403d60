package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.tanlu.pathway.Attribution;
import org.tanlu.pathway.Attribution.Overlap;
import org.tanlu.reference.Measure;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** What pairs of the largest actions lose together, as a triangle (clause 10.1). */
@Clause("10")
final class PathwayOverlapTable {
    private final Attribution attribution;
    private final int year;

    PathwayOverlapTable(Attribution attribution, int year) {
        this.attribution = attribution;
        this.year = year;
    }

    TableBlock table() {
        List<Measure> measures = measures();
        var columns = new ArrayList<>(List.of(new Column("举措", Align.LEFT, 7)));
        for (int number = 2; number <= measures.size(); number++) {
            columns.add(new Column("（" + number + "）", Align.RIGHT, 2));
        }
        var rows = new ArrayList<List<Entry>>();
        for (int at = 0; at < measures.size(); at++) {
            rows.add(row(measures, at));
        }
        return new TableBlock(
                "主要举措两两重叠的减排量（" + year + "年）",
                "万吨二氧化碳当量",
                columns,
                rows,
                List.of("列标题的序号同行首序号；单独实施和最后实施的减排量见上表，是归因的两端。"),
                false);
    }

    /** The measures, the largest first, as pairs name them. */
    private List<Measure> measures() {
        var measures = new LinkedHashSet<Measure>();
        attribution.overlaps().forEach(pair -> measures.add(pair.one()));
        attribution.overlaps().forEach(pair -> measures.add(pair.other()));
        return List.copyOf(measures);
    }

    private List<Entry> row(List<Measure> measures, int at) {
        var row = new ArrayList<>(List.of(
                Entry.words("（" + (at + 1) + "）" + measures.get(at).name().chinese())));
        for (int other = 1; other < measures.size(); other++) {
            row.add(Entry.words(other <= at ? "" : loss(measures.get(at), measures.get(other))));
        }
        return row;
    }

    private String loss(Measure one, Measure other) {
        Stream<Overlap> pairs = attribution.overlaps().stream()
                .filter(pair -> pair.one().equals(one) && pair.other().equals(other));
        return pairs.findFirst()
                .flatMap(pair -> pair.loss().find(year))
                .map(Numbers::wan)
                .orElse(PathwayTables.NONE);
    }
}
