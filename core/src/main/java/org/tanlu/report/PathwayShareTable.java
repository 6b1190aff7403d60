package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.pathway.Attribution;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Measure;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** Who abates what of a pathway (clause 10.1): the actions with a share that can be printed, and how many have none. */
@Clause("10")
final class PathwayShareTable {
    private final Attribution attribution;
    private final List<Integer> years;
    private final List<Map.Entry<Measure, Attribution.Credit>> ranked;
    private final Wording wording;

    PathwayShareTable(
            Attribution attribution,
            List<Integer> years,
            List<Map.Entry<Measure, Attribution.Credit>> ranked,
            Wording wording) {
        this.attribution = attribution;
        this.years = years;
        this.ranked = ranked;
        this.wording = wording;
    }

    /** The table, or a sentence where no action has a share. */
    List<Block> blocks() {
        List<Map.Entry<Measure, Attribution.Credit>> told =
                ranked.stream().filter(entry -> isTold(entry.getValue())).toList();
        return told.isEmpty() ? List.of(wording.paragraph("pathway-shares-none", Map.of())) : List.of(table(told));
    }

    private int last() {
        return years.get(years.size() - 1);
    }

    private boolean isTold(Attribution.Credit credit) {
        return years.stream().anyMatch(year -> isPrinted(credit.share(), year))
                || isPrinted(credit.first(), last())
                || isPrinted(credit.last(), last());
    }

    /** Whether a number prints as another than 0.0. */
    static boolean isPrinted(YearSeries<Emissions> series, int year) {
        return series.find(year)
                .map(Numbers::wan)
                .filter(text -> !text.equals("0.0"))
                .isPresent();
    }

    private static boolean isEnabling(Measure measure) {
        return measure.kind() == Measure.Kind.ENABLING;
    }

    private TableBlock table(List<Map.Entry<Measure, Attribution.Credit>> told) {
        var columns = new ArrayList<>(List.of(new Column("举措", Align.LEFT, 8)));
        years.forEach(year -> columns.add(new Column(year + "年", Align.RIGHT, 3)));
        columns.add(new Column("单独实施（" + last() + "年）", Align.RIGHT, 3));
        columns.add(new Column("最后实施（" + last() + "年）", Align.RIGHT, 3));
        var rows = new ArrayList<List<Entry>>();
        told.forEach(entry -> rows.add(row(entry.getKey(), entry.getValue())));
        rows.add(sums());
        var notes = new ArrayList<>(List.of("单独实施：其他举措都没有时的减排量；最后实施：其他举措都有时再增加的减排量。二者不同，说明措施之间重叠或相互需要；只有归因可以相加。"));
        if (told.stream().anyMatch(entry -> isEnabling(entry.getKey()))) {
            notes.add("注明“支撑类”的，份额是与其所支撑的举措一并归因的，不是该举措自身规模的减排量，不宜单独引用。");
        }
        if (told.size() < ranked.size()) {
            notes.add("另有" + (ranked.size() - told.size()) + "项举措各年归因均不足0.05万吨，不列。");
        }
        return new TableBlock("各举措减排量的归因", "万吨二氧化碳当量", columns, rows, notes, false);
    }

    private List<Entry> sums() {
        var sums = new ArrayList<>(List.of(Entry.words("合计").emphasised()));
        years.forEach(year -> sums.add(
                Entry.figure(Numbers.wan(attribution.together().find(year).orElseThrow()), "pathway/share/" + year)
                        .emphasised()));
        sums.add(Entry.words(PathwayTables.NONE));
        sums.add(Entry.words(PathwayTables.NONE));
        return sums;
    }

    private List<Entry> row(Measure measure, Attribution.Credit credit) {
        var row =
                new ArrayList<>(List.of(Entry.words(measure.name().chinese() + (isEnabling(measure) ? "（支撑类）" : ""))));
        years.forEach(year -> row.add(Entry.figure(
                Numbers.wan(credit.share().find(year).orElseThrow()), "pathway/" + measure.id() + "/share/" + year)));
        row.add(marginal(measure, "first", credit.first()));
        row.add(marginal(measure, "last", credit.last()));
        return row;
    }

    private Entry marginal(Measure measure, String kind, YearSeries<Emissions> series) {
        return Entry.figure(
                Numbers.wan(series.find(last()).orElseThrow()), "pathway/" + measure.id() + "/" + kind + "/" + last());
    }
}
