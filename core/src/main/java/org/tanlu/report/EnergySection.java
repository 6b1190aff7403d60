package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.inventory.FinalEnergy;
import org.tanlu.inventory.FinalEnergy.Group;
import org.tanlu.inventory.FinalEnergy.Sector;
import org.tanlu.inventory.History;
import org.tanlu.inventory.IndicatorChange;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.inventory.Inventory;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Series;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 能源消费及结构 (Appendix A, 一（二）): total, final use by sector and carrier, and what comes over the border. */
@Clause({"A", "7.1.6"})
final class EnergySection {
    private final Plan plan;
    private final Wording wording;

    EnergySection(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    List<Block> blocks() {
        History history = plan.history();
        List<Integer> told =
                history.years().stream().filter(year -> energy(year).isTold()).toList();
        var blocks = new ArrayList<Block>();
        List<Inline> total = total();
        if (!total.isEmpty()) {
            blocks.add(new Paragraph(total));
        }
        if (told.isEmpty()) {
            return total.isEmpty() ? List.of(wording.paragraph("energy-none", Map.of())) : blocks;
        }
        Inventory inventory = history.inventory(told.get(told.size() - 1));
        String estimated = EnergyBasis.estimatedYears(history);
        if (!estimated.isEmpty()) {
            blocks.add(wording.paragraph("energy-estimate", Map.of("years", words(estimated))));
        }
        blocks.add(new Paragraph(structure(energy(inventory.year()), inventory.year())));
        blocks.add(sectorTable(inventory));
        blocks.add(chart(history));
        return blocks;
    }

    private FinalEnergy energy(int year) {
        return plan.history().endUses(year).energy();
    }

    private List<Inline> total() {
        var inlines = new ArrayList<Inline>();
        List<IndicatorValue> values = known("IND-B21");
        if (values.size() > 1) {
            IndicatorValue first = values.get(0);
            IndicatorValue last = values.get(values.size() - 1);
            inlines.addAll(wording.sentence(
                    "energy-total",
                    Map.of(
                            "year", words(last.year()),
                            "total", print(last, 1),
                            "first", words(first.year()),
                            "change", change(first, last))));
        }
        traded().ifPresent(inlines::addAll);
        return inlines;
    }

    private static Inline change(IndicatorValue first, IndicatorValue last) {
        String text = Numbers.change(number(first), number(last));
        return IndicatorChange.between(first, last)
                .<Inline>map(change -> printed(text, change.key()))
                .orElseGet(() -> words(text));
    }

    private Optional<List<Inline>> traded() {
        List<IndicatorValue> amounts = known("IND-B31");
        List<IndicatorValue> shares = known("IND-B32");
        if (amounts.isEmpty() || shares.isEmpty()) {
            return Optional.empty();
        }
        IndicatorValue amount = amounts.get(amounts.size() - 1);
        boolean imported = number(amount) >= 0;
        Inline size = printed(
                Numbers.fixed(Math.abs(number(amount)), 1) + "亿千瓦时",
                amount.figure().orElseThrow().key());
        return Optional.of(wording.sentence(
                imported ? "energy-import" : "energy-export",
                Map.of(
                        "year", words(amount.year()),
                        "amount", size,
                        "share", print(shares.get(shares.size() - 1), 1))));
    }

    private List<Inline> structure(FinalEnergy energy, int year) {
        List<Shares.Part> groups = Stream.of(Group.values())
                .map(group ->
                        new Shares.Part(group.text().chinese(), energy.of(group).value(), energy.shareKey(group)))
                .toList();
        List<Shares.Part> sectors = Stream.of(Sector.values())
                .map(sector -> new Shares.Part(
                        sector.text().chinese(), energy.of(sector).value(), energy.shareKey(sector)))
                .toList();
        var inlines = new ArrayList<Inline>(wording.phrases(
                "energy-structure",
                Map.of(
                        "year", List.of(words(year)),
                        "total", List.of(printed(fixed(energy.total()) + "万吨标准煤", energy.key())),
                        "shares", Shares.phrase(groups))));
        inlines.addAll(wording.phrases("energy-sectors", Map.of("shares", Shares.phrase(sectors))));
        return inlines;
    }

    private static String fixed(Quantity amount) {
        return Numbers.fixed(amount.value(), 1);
    }

    private TableBlock sectorTable(Inventory inventory) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("部门", Align.LEFT, 6));
        for (Group group : Group.values()) {
            columns.add(new Column(group.text().chinese(), Align.RIGHT, 3));
        }
        columns.add(new Column("合计", Align.RIGHT, 3));
        var rows = new ArrayList<List<Entry>>();
        FinalEnergy energy = energy(inventory.year());
        Stream.of(Sector.values()).forEach(sector -> rows.add(row(energy, sector)));
        rows.add(total(energy).stream().map(Entry::emphasised).toList());
        return new TableBlock(
                inventory.year() + "年分部门分品种终端能源消费" + (EnergyBasis.isEstimate(inventory) ? "（估算）" : ""),
                "万吨标准煤",
                columns,
                rows,
                List.of("按当量值折算；含用作原料、材料的能源。资料来源：" + inventory.basis().source().title() + "。"),
                false);
    }

    private static List<Entry> row(FinalEnergy energy, Sector sector) {
        var entries = new ArrayList<>(List.of(Entry.words(sector.text().chinese())));
        for (Group group : Group.values()) {
            entries.add(amount(energy.of(sector, group), energy.key(sector, group)));
        }
        entries.add(Entry.figure(fixed(energy.of(sector)), energy.key(sector)));
        return entries;
    }

    private static List<Entry> total(FinalEnergy energy) {
        var entries = new ArrayList<>(List.of(Entry.words("合计")));
        for (Group group : Group.values()) {
            entries.add(amount(energy.of(group), energy.key(group)));
        }
        entries.add(Entry.figure(fixed(energy.total()), energy.key()));
        return entries;
    }

    private static Entry amount(Quantity amount, String key) {
        return amount.value() == 0 ? Entry.words("－") : Entry.figure(fixed(amount), key);
    }

    private Chart chart(History history) {
        var series = new ArrayList<Series>();
        for (Group group : Group.values()) {
            List<Optional<Quantity>> values = new YearAxis(history.years())
                    .values(year -> Optional.of(energy(year))
                            .filter(FinalEnergy::isTold)
                            .map(energy -> energy.of(group)));
            if (values.stream()
                    .anyMatch(value -> value.filter(found -> found.value() > 0).isPresent())) {
                series.add(new Series(group.text().chinese(), values));
            }
        }
        return new Chart(
                "终端能源消费及品种构成",
                ChartKind.STACKED_COLUMN,
                "万吨标准煤",
                new YearAxis(history.years()).labels(),
                series,
                "按当量值折算");
    }

    private List<IndicatorValue> known(String indicator) {
        return plan.indicators().stream()
                .filter(value -> value.indicator().id().equals(indicator))
                .filter(value -> value.figure().isPresent())
                .toList();
    }

    private static double number(IndicatorValue value) {
        return value.figure().orElseThrow().value().value();
    }

    private static Inline print(IndicatorValue value, int decimals) {
        return printed(
                Numbers.text(value.figure().orElseThrow().value(), decimals),
                value.figure().orElseThrow().key());
    }
}
