package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.category.EmissionLine;
import org.tanlu.category.GasLine;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.EmissionFactor;
import org.tanlu.reference.Parameter;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 所用因子 every factor and published value that any year used, with its verification status (clause 4.2). The annex prints
 * the ones that carry the totals and sums up the rest by publication and status; the result table lists all.
 */
@Clause("4.2")
final class FactorTables {
    /** Below this share of a year's total a factor is summed up with its like. */
    private static final double SMALL = 0.001;

    private final Map<String, Used> used = new LinkedHashMap<>();

    /**
     * A factor in use.
     *
     * @param label        what it is
     * @param value        the value
     * @param verification how far it was checked
     * @param sources      who published it
     * @param share        the largest share of a year's total that rests on it
     */
    private record Used(Text label, Quantity value, Verification verification, List<Source> sources, Share share) {
        private String titles() {
            return sources.stream().map(Source::title).distinct().collect(Collectors.joining("；"));
        }

        private String group() {
            return titles() + verification;
        }

        private Used or(Used other) {
            return other.share.value > share.value ? other : this;
        }
    }

    /** A share of 0…1. */
    private record Share(double value) {}

    FactorTables(History history) {
        history.years().forEach(year -> collect(history.inventory(year)));
    }

    private void collect(Inventory inventory) {
        Emissions total = inventory.total();
        for (CombustionLine line : inventory.combustion()) {
            add(line.factor(), share(line, total));
        }
        for (SecondaryEnergy energy : List.of(inventory.electricity(), inventory.heat())) {
            energy.importFactor().ifPresent(entry -> add(entry.factor(), share(energy.indirect(), total)));
        }
        inventory.sources().stream()
                .flatMap(account -> account.lines().stream())
                .forEach(line -> collect(line, share(line, total)));
    }

    private void collect(GasLine line, Share share) {
        line.factors().forEach(value -> add(value, share));
        line.potential().ifPresent(value -> add(value, share));
    }

    private static Share share(EmissionLine line, Emissions total) {
        return share(line.emissions(), total);
    }

    private static Share share(Emissions part, Emissions total) {
        return new Share(total.tonnes() == 0 ? 0 : Math.abs(part.shareOf(total)));
    }

    private void add(EmissionFactor factor, Share share) {
        List<Source> sources =
                factor.parameters().stream().map(Parameter::source).distinct().toList();
        add(new Used(factor.label(), factor.value(), factor.verification(), sources, share));
    }

    private void add(Parameter value, Share share) {
        add(new Used(value.label(), value.value(), value.verification(), List.of(value.source()), share));
    }

    private void add(Used factor) {
        String key = factor.label().chinese() + factor.value() + factor.titles();
        used.merge(key, factor, Used::or);
    }

    /** The table of the annex. */
    TableBlock annex() {
        var rows = new ArrayList<List<Entry>>();
        Map<String, List<Used>> small = new LinkedHashMap<>();
        for (Used factor : used.values()) {
            if (factor.share().value() >= SMALL) {
                rows.add(row(factor.label().chinese(), Numbers.factor(factor.value()), factor));
            } else {
                small.computeIfAbsent(factor.group(), key -> new ArrayList<>()).add(factor);
            }
        }
        small.values().forEach(group -> {
            Used first = group.get(0);
            rows.add(
                    group.size() == 1
                            ? row(first.label().chinese(), Numbers.factor(first.value()), first)
                            : row(first.label().chinese() + "等" + group.size() + "项", "－", first));
        });
        return new TableBlock(
                "所用排放因子及核验状态",
                "",
                List.of(
                        new Column("因子", Align.LEFT, 7),
                        new Column("数值", Align.RIGHT, 3),
                        new Column("单位", Align.CENTER, 4),
                        new Column("核验状态", Align.CENTER, 3),
                        new Column("来源", Align.LEFT, 12)),
                rows,
                List.of("由多个参数相乘得到的因子，核验状态取各参数中最弱的一项。各年所涉排放不足总量0.1%的因子按来源和核验状态合并，逐项见 results/factors.csv。"),
                false);
    }

    private static List<Entry> row(String label, String value, Used factor) {
        return List.of(
                Entry.words(label),
                Entry.words(value),
                Entry.words(value.equals("－") ? "" : factor.value().unit().symbol()),
                Entry.words(factor.verification().text().chinese()),
                Entry.words(factor.titles()));
    }

    /** The result table. */
    ResultTable results() {
        List<List<String>> rows = used.values().stream()
                .map(factor -> List.of(
                        factor.label().chinese(),
                        factor.label().english(),
                        ShortestDecimal.of(factor.value().value()),
                        factor.value().unit().symbol(),
                        factor.verification().code(),
                        ShortestDecimal.of(factor.share().value()),
                        factor.titles()))
                .toList();
        return new ResultTable(
                "factors",
                Text.of("所用全部因子和参数及核验状态", "every factor and parameter in use, with its verification status"),
                List.of(
                        ResultTable.column("name_zh", "因子", "factor in Chinese"),
                        ResultTable.column("name_en", "英文名称", "factor in English"),
                        ResultTable.column("value", "数值", "value"),
                        ResultTable.column("unit", "单位", "unit"),
                        ResultTable.column("verification", "核验状态", "verification status"),
                        ResultTable.column(
                                "largest_share",
                                "所涉排放占当年总量的最大份额（0—1）",
                                "largest share of a year's total that rests on it, 0 to 1"),
                        ResultTable.column("source", "来源", "publications")),
                rows);
    }
}
