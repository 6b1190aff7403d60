package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.category.GasLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** The result table of the sources: every line by gas, and the notation key where there is none (clause 7.1.1). */
@Clause("7.1.1")
final class SourceRows {
    private SourceRows() {}

    static ResultTable table(List<Inventory> inventories) {
        var rows = new ArrayList<List<String>>();
        for (Inventory inventory : inventories) {
            for (SourceAccount account : inventory.sources()) {
                account.lines().forEach(line -> rows.add(row(inventory, account, line)));
                account.notations().forEach((gas, notation) -> {
                    if (!isCombustion(account, gas)) {
                        rows.add(row(account, gas, notation));
                    }
                });
            }
        }
        return new ResultTable(
                "sources",
                Text.of("各排放源分气体：质量、排放或注记符号", "sources by gas: mass, emissions or notation key"),
                List.of(
                        ResultTable.column(
                                "key", "数字的键，可用于 tanlu explain；没有数字时为空", "the number's key, for tanlu explain"),
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column("category", "领域（7.1.1）", "category"),
                        ResultTable.column("source", "排放源", "source"),
                        ResultTable.column("name_zh", "排放源名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column("unit", "负责的行业或平衡表行", "branch or row that answers for it"),
                        ResultTable.column("gas", "气体", "gas"),
                        ResultTable.column("mass_t", "气体质量，吨", "mass of gas in t"),
                        ResultTable.column("gwp", "增温潜势", "potential, tCO2e/t"),
                        ResultTable.column(
                                "emissions_tco2e", "排放量，吨二氧化碳当量；负数为吸收", "emissions in t CO2e; negative for removals"),
                        ResultTable.column("notation", "没有数字时的注记符号", "notation key where there is no number"),
                        ResultTable.column("reason", "注记符号的依据", "what the notation key rests on"),
                        ResultTable.column("verification", "所用因子中最弱的核验状态", "weakest verification among its factors"),
                        ResultTable.column("counted", "总量是否包含", "whether the totals hold it")),
                rows);
    }

    private static boolean isCombustion(SourceAccount account, String gas) {
        return account.source().id().equals("combustion") && gas.equals("CO2");
    }

    private static List<String> row(Inventory inventory, SourceAccount account, GasLine line) {
        Optional<Verification> weakest =
                line.factors().stream().map(Parameter::verification).max(Verification::compareTo);
        return List.of(
                line.key(),
                Integer.toString(line.year()),
                line.category().name().toLowerCase(Locale.ROOT),
                line.source(),
                account.source().name().chinese(),
                account.source().name().english(),
                line.unit(),
                line.gas(),
                ShortestDecimal.of(line.mass().value().value()),
                line.potential()
                        .map(value -> ShortestDecimal.of(value.value().value()))
                        .orElse("1"),
                ShortestDecimal.of(line.emissions().tonnes()),
                "",
                "",
                weakest.map(Verification::code).orElse(""),
                inventory.scope().counts(line) ? "yes" : "no");
    }

    private static List<String> row(SourceAccount account, String gas, Notation notation) {
        return List.of(
                "",
                Integer.toString(account.year()),
                account.source().category().name().toLowerCase(Locale.ROOT),
                account.source().id(),
                account.source().name().chinese(),
                account.source().name().english(),
                account.source().branch(),
                gas,
                "",
                "",
                "",
                notation.name(),
                account.reason().chinese(),
                "",
                "");
    }
}
