package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.category.EmissionLine;
import org.tanlu.category.GasLine;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * The result table of every line of direct emissions and removals: combustion, all other sources by gas, and what memo items
 * change. The lines that count sum to the direct emissions (clause 7.1.1).
 */
@Clause("7.1.1")
final class LineRows {
    private LineRows() {}

    static ResultTable table(List<Inventory> inventories) {
        List<List<String>> rows = inventories.stream()
                .flatMap(inventory -> inventory.all().map(line -> EnergyBasis.behind(row(inventory, line), inventory)))
                .toList();
        return new ResultTable(
                "lines",
                Text.of(
                        "直接排放逐行：燃烧、其他排放源分气体、单列项调整；counted 为 yes 的各行之和为直接排放",
                        "direct emissions line by line: combustion, other sources by gas, memo items; those that count sum to the"
                                + " direct emissions"),
                columns(),
                rows);
    }

    private static List<ResultTable.Column> columns() {
        return List.of(
                ResultTable.column("key", "数字的键，可用于 tanlu explain", "the number's key, for tanlu explain"),
                ResultTable.column("year", "年份", "year"),
                ResultTable.column("row", "平衡表行；其他排放源为负责的行业或行", "balance row; of other sources who answers for it"),
                ResultTable.column("sector", "行业，空为整行", "branch, empty for the whole row"),
                ResultTable.column("name_zh", "行、行业或排放源名称", "name of row, branch or source in Chinese"),
                ResultTable.column("name_en", "英文名称", "name in English"),
                ResultTable.column("carrier", "能源品种，仅燃烧", "energy carrier, of combustion alone"),
                ResultTable.column(
                        "activity",
                        "活动数据（燃烧量）；其他排放源为气体质量，单列项为空",
                        "activity (amount burnt); of other sources the mass of gas; empty for memo items"),
                ResultTable.column("activity_unit", "活动数据单位", "its unit"),
                ResultTable.column(
                        "factor", "排放因子；其他排放源为增温潜势", "emission factor; of other sources the global warming potential"),
                ResultTable.column("factor_unit", "因子单位", "its unit"),
                ResultTable.column("verification", "所用因子中最弱的核验状态", "weakest verification among its factors"),
                ResultTable.column(
                        "emissions_tco2e", "排放量，吨二氧化碳当量；负数为吸收", "emissions in t CO2e; negative for removals"),
                ResultTable.column("economic", "三次产业和居民生活", "economic key"),
                ResultTable.column("functional", "用能部门（按排放地点）", "functional key by place of emission"),
                ResultTable.column("category", "领域（7.1.1）", "category"),
                ResultTable.column("source", "排放源", "source"),
                ResultTable.column("gas", "气体", "gas"),
                ResultTable.column("counted", "总量是否包含", "whether the totals hold it"),
                EnergyBasis.column());
    }

    private static List<String> row(Inventory inventory, EmissionLine line) {
        var row = new ArrayList<String>(List.of(line.key(), Integer.toString(line.year())));
        if (line instanceof CombustionLine burnt) {
            row.addAll(burnt(burnt));
        } else if (line instanceof GasLine gas) {
            row.addAll(emitted(gas));
        } else {
            Text label = line.derivation().label();
            row.addAll(List.of(line.unit(), "", label.chinese(), label.english(), "", "", "", "", ""));
        }
        row.add(line.factors().stream()
                .map(Parameter::verification)
                .max(Verification::compareTo)
                .map(Verification::code)
                .orElse(""));
        row.add(ShortestDecimal.of(line.emissions().tonnes()));
        row.add(line.economic().name().toLowerCase(Locale.ROOT));
        row.add(line.functional().name().toLowerCase(Locale.ROOT));
        row.add(line.category().name().toLowerCase(Locale.ROOT));
        row.add(line.source());
        row.add(line.gas());
        row.add(inventory.scope().counts(line) ? "yes" : "no");
        return row;
    }

    private static List<String> burnt(CombustionLine line) {
        return List.of(
                line.row(),
                line.sector(),
                line.place().chinese(),
                line.place().english(),
                line.carrier().id(),
                ShortestDecimal.of(line.amount().value()),
                line.amount().unit().symbol(),
                ShortestDecimal.of(line.factor().value().value()),
                line.factor().value().unit().symbol());
    }

    private static List<String> emitted(GasLine line) {
        Optional<Parameter> potential = line.potential();
        return List.of(
                line.unit(),
                "",
                line.from().name().chinese(),
                line.from().name().english(),
                "",
                ShortestDecimal.of(line.mass().value().value()),
                line.mass().value().unit().symbol(),
                potential
                        .map(value -> ShortestDecimal.of(value.value().value()))
                        .orElse("1"),
                "tCO2e/t");
    }
}
