package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.EnergyUse;
import org.tanlu.inventory.History;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.inventory.Inventory;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Series;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;

/** 能源消费及结构 (Appendix A, 一（二）): total, final use by sector and carrier, and what comes over the border. */
@Clause({"A", "7.1.6"})
final class EnergySection {
    /** The groups of balance rows that the table prints, by sector name. */
    private static final Map<String, List<String>> SECTORS = sectors();

    /** The groups of carriers that tables and charts print, by name: coke and coal gases are made of coal. */
    private static final Map<String, List<CarrierKind>> GROUPS = groups();

    private final Plan plan;
    private final Wording wording;
    private final EnergyUse energy;

    EnergySection(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.energy = new EnergyUse(reference);
    }

    private static Map<String, List<String>> sectors() {
        var sectors = new LinkedHashMap<String, List<String>>();
        sectors.put("农业", List.of(BalanceRows.AGRICULTURE));
        sectors.put("工业和建筑业", List.of(BalanceRows.INDUSTRY, "construction"));
        sectors.put("交通运输、仓储和邮政", List.of("transport"));
        sectors.put("商业和其他服务业", List.of("trade", "other_services"));
        sectors.put("居民生活", List.of(BalanceRows.URBAN, BalanceRows.RURAL, BalanceRows.RESIDENTIAL));
        return sectors;
    }

    private static Map<String, List<CarrierKind>> groups() {
        var groups = new LinkedHashMap<String, List<CarrierKind>>();
        groups.put("煤及制品", List.of(CarrierKind.COAL, CarrierKind.COKE, CarrierKind.COAL_GAS));
        groups.put("油品", List.of(CarrierKind.OIL));
        groups.put("天然气", List.of(CarrierKind.GAS));
        groups.put("热力", List.of(CarrierKind.HEAT));
        groups.put("电力", List.of(CarrierKind.ELECTRICITY));
        groups.put("其他能源", List.of(CarrierKind.OTHER));
        return groups;
    }

    List<Block> blocks() {
        History history = plan.history();
        List<Integer> told = history.years().stream()
                .filter(year -> isTold(history.inventory(year)))
                .toList();
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
        blocks.add(new Paragraph(structure(inventory)));
        blocks.add(sectorTable(inventory));
        blocks.add(chart(history));
        return blocks;
    }

    /** Whether anything tells or estimates the energy of a year, which otherwise is not zero but unknown. */
    private static boolean isTold(Inventory inventory) {
        return inventory.basis().kind() != EnergyBalance.Kind.NONE;
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
                            "change", words(Numbers.change(number(first), number(last))))));
        }
        traded().ifPresent(inlines::addAll);
        return inlines;
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

    private List<Inline> structure(Inventory inventory) {
        var groups = new ArrayList<Shares.Part>();
        GROUPS.forEach((name, kinds) ->
                groups.add(new Shares.Part(name, amount(inventory, BalanceRows.FINAL_ROWS, kinds), "")));
        double total = groups.stream().mapToDouble(Shares.Part::value).sum();
        var sectors = new ArrayList<Shares.Part>();
        SECTORS.forEach((name, rows) -> sectors.add(new Shares.Part(
                name,
                GROUPS.values().stream()
                        .mapToDouble(kinds -> amount(inventory, rows, kinds))
                        .sum(),
                "")));
        var inlines = new ArrayList<Inline>(wording.phrases(
                "energy-structure",
                Map.of(
                        "year", List.of(words(inventory.year())),
                        "total", List.of(words(Numbers.fixed(total, 1) + "万吨标准煤")),
                        "shares", Shares.phrase(groups))));
        inlines.addAll(wording.phrases("energy-sectors", Map.of("shares", Shares.phrase(sectors))));
        return inlines;
    }

    private TableBlock sectorTable(Inventory inventory) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("部门", Align.LEFT, 6));
        GROUPS.keySet().forEach(name -> columns.add(new Column(name, Align.RIGHT, 3)));
        columns.add(new Column("合计", Align.RIGHT, 3));
        var rows = new ArrayList<List<Entry>>();
        SECTORS.forEach((name, of) -> rows.add(row(inventory, name, of)));
        rows.add(row(inventory, "合计", BalanceRows.FINAL_ROWS).stream()
                .map(Entry::emphasised)
                .toList());
        return new TableBlock(
                inventory.year() + "年分部门分品种终端能源消费" + (EnergyBasis.isEstimate(inventory) ? "（估算）" : ""),
                "万吨标准煤",
                columns,
                rows,
                List.of("按当量值折算；含用作原料、材料的能源。资料来源：" + inventory.basis().source().title() + "。"),
                false);
    }

    private List<Entry> row(Inventory inventory, String name, List<String> rows) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.words(name));
        double total = 0;
        for (List<CarrierKind> kinds : GROUPS.values()) {
            double value = amount(inventory, rows, kinds);
            total += value;
            entries.add(Entry.words(value == 0 ? "－" : Numbers.fixed(value, 1)));
        }
        entries.add(Entry.words(Numbers.fixed(total, 1)));
        return entries;
    }

    private Chart chart(History history) {
        var series = new ArrayList<Series>();
        GROUPS.forEach((name, kinds) -> {
            List<Optional<Quantity>> values = new YearAxis(history.years())
                    .values(year -> Optional.of(history.inventory(year))
                            .filter(EnergySection::isTold)
                            .map(inventory -> energy.finalEnergy(inventory, BalanceRows.FINAL_ROWS, kinds)));
            if (values.stream()
                    .anyMatch(value -> value.filter(found -> found.value() > 0).isPresent())) {
                series.add(new Series(name, values));
            }
        });
        return new Chart(
                "终端能源消费及品种构成",
                ChartKind.STACKED_COLUMN,
                "万吨标准煤",
                new YearAxis(history.years()).labels(),
                series,
                "按当量值折算");
    }

    private double amount(Inventory inventory, List<String> rows, List<CarrierKind> kinds) {
        return energy.finalEnergy(inventory, rows, kinds).value();
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
