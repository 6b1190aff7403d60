package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinTask;
import org.tanlu.conformity.Conformity;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SupplySide;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.survey.Ledger;
import org.tanlu.table.Place;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 结果 the results of a plan as tables: lines, figures, indicators, both sides, differences, branches, departments, findings,
 * cell accounts and registers.
 */
public final class Results {
    private final Plan plan;
    private final List<Finding> findings;

    private Results(Plan plan, List<Finding> findings) {
        this.plan = plan;
        this.findings = findings;
    }

    /** All result tables of a plan. */
    public static List<ResultTable> of(Plan plan, List<Finding> findings) {
        var results = new Results(plan, findings);
        ForkJoinTask<List<ResultTable>> planned =
                ForkJoinTask.adapt(results::planned).fork(); // as many rows as all others together
        var branches = new BranchResults(plan.history().branches());
        var endUses = new EndUseTables(plan);
        var tables = new ArrayList<ResultTable>(List.of(
                LineRows.table(results.inventories()),
                results.totals(),
                SourceRows.table(results.inventories()),
                new FactorTables(plan.history()).results(),
                results.figures(),
                results.indicators(),
                results.supply(),
                results.differences(),
                BoundaryRows.breaks(plan),
                BoundaryRows.memo(results.inventories()),
                branches.branches(),
                branches.stability(),
                endUses.carveOuts(),
                endUses.buildings(),
                endUses.transport(),
                ReconciliationRows.table(plan),
                QualityResults.series(plan),
                QualityResults.activities(plan.quality().activities(findings))));
        tables.addAll(new HistoryResults(plan).tables());
        tables.addAll(UncertaintyTables.results(plan.uncertainty()));
        tables.addAll(FieldResults.tables(plan.fieldSurvey()));
        tables.add(UseShareRows.table(plan.dossier()));
        tables.addAll(planned.join());
        tables.add(results.findings());
        tables.add(results.ledger());
        RegisterRows.tables(plan.dossier()).forEach(tables::add);
        return List.copyOf(tables);
    }

    /** The same with the judgement of every requirement of the guideline. */
    public static List<ResultTable> of(Plan plan, List<Finding> findings, Conformity conformity) {
        var tables = new ArrayList<>(of(plan, findings));
        tables.add(ConformityResults.of(conformity));
        return List.copyOf(tables);
    }

    /** What steps 3 to 6 give. */
    private List<ResultTable> planned() {
        var tables = new ArrayList<ResultTable>();
        tables.addAll(new ScenarioResults(plan.scenarios()).tables());
        tables.addAll(new ScenarioOddsResults(plan.scenarios()).tables());
        tables.add(new ScenarioIndicatorTable(plan).results());
        tables.addAll(ScenarioGrowthResults.tables(plan.identification()));
        tables.add(PlanTargetTable.results(plan.planTargets()));
        tables.addAll(new PotentialResults(plan.potentials()).tables());
        tables.addAll(new TargetResults(plan.targets()).tables());
        tables.addAll(new PathwayResults(plan.pathway()).tables());
        tables.addAll(new PathwayStudyResults(plan.pathway()).tables());
        tables.addAll(new PathwayConsequenceResults(plan.consequences()).tables());
        tables.addAll(new PathwayAimResults(plan.pathway()).tables());
        return tables;
    }

    private List<Inventory> inventories() {
        return plan.history().years().stream().map(plan.history()::inventory).toList();
    }

    private ResultTable totals() {
        return new ResultTable(
                "totals",
                Text.of("各年排放按每一种划分，吨二氧化碳当量", "emissions by every view, t CO2e"),
                List.of(
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column(
                                "view",
                                "划分：total 合计、functional 用能部门、economic 三次产业、unit 平衡表行和行业、category 领域、gas 气体、carrier 能源品种",
                                "view: total, functional, economic, unit (row or branch), category, gas, carrier"),
                        ResultTable.column(
                                "part",
                                "划分中的一项；border 为净调入（生产者）和净调出及未分摊（用户），other_gases_and_sources 为不按能源品种的排放",
                                "part of the view; border: net import (producer), export and unallocated (user);"
                                        + " other_gases_and_sources: what is not of a carrier"),
                        ResultTable.column("producer_tco2e", "按排放地点", "by place of burning"),
                        ResultTable.column(
                                "user_tco2e", "分摊到用户；空为无此划分", "allocated to users; empty where there is no such view"),
                        EnergyBasis.column()),
                inventories().stream()
                        .flatMap(inventory ->
                                TotalRows.of(inventory).stream().map(row -> EnergyBasis.behind(row, inventory)))
                        .toList());
    }

    private ResultTable figures() {
        List<List<String>> rows = plan.accounted().stream().map(Results::figure).toList();
        return new ResultTable(
                "figures",
                Text.of(
                        "全部可追溯的数字；情景的数字见 scenario_*.csv，键写在其中",
                        "every number that can be traced; those of scenarios stand in scenario_*.csv with their keys"),
                List.of(
                        ResultTable.column("key", "数字的键", "the number's key"),
                        ResultTable.column("value", "数值（未舍入）", "value, unrounded"),
                        ResultTable.column("unit", "单位", "unit"),
                        ResultTable.column("label_zh", "名称", "name in Chinese"),
                        ResultTable.column("label_en", "英文名称", "name in English")),
                rows);
    }

    private static List<String> figure(Figure figure) {
        Text label = figure.derivation().get().label();
        return List.of(
                figure.key(),
                ShortestDecimal.of(figure.value().value()),
                figure.value().unit().symbol(),
                label.chinese(),
                label.english());
    }

    private ResultTable indicators() {
        List<List<String>> rows = plan.indicators().stream()
                .map(value -> List.of(
                        value.indicator().id(),
                        value.indicator().group(),
                        value.indicator().name().chinese(),
                        value.indicator().name().english(),
                        value.indicator().unit(),
                        Integer.toString(value.year()),
                        value.figure()
                                .map(figure -> ShortestDecimal.of(figure.value().value()))
                                .orElse(""),
                        value.notation().map(Notation::name).orElse(""),
                        value.reason().chinese(),
                        value.reason().english(),
                        EnergyBasis.code(plan.history().inventory(value.year()))))
                .toList();
        return new ResultTable(
                "indicators",
                Text.of("指南表B.1指标", "the indicators of Table B.1"),
                List.of(
                        ResultTable.column("id", "指标编号", "indicator"),
                        ResultTable.column("group_zh", "类别", "group"),
                        ResultTable.column("name_zh", "指标名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column("unit", "单位", "unit"),
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column("value", "数值（未舍入），未知为空", "value, unrounded; empty if unknown"),
                        ResultTable.column("notation", "注记符号 NO、NE、IE、C", "notation key"),
                        ResultTable.column(
                                "reason_zh", "没有数值的原因，或数值覆盖不完整之处", "why there is no value, or what the value lacks"),
                        ResultTable.column("reason_en", "英文原因", "the same in English"),
                        EnergyBasis.column()),
                rows);
    }

    private ResultTable supply() {
        var rows = new ArrayList<List<String>>();
        inventories()
                .forEach(inventory -> inventory
                        .supply()
                        .ifPresent(side -> side.lines().forEach(line -> rows.add(supply(side.year(), line)))));
        var columns = new ArrayList<ResultTable.Column>();
        columns.add(ResultTable.column("year", "年份", "year"));
        columns.add(ResultTable.column("carrier", "能源品种", "energy carrier"));
        columns.add(ResultTable.column("unit", "单位", "unit"));
        columns.add(ResultTable.column("available", "可供本地区消费量", "available"));
        for (SupplySide.Part part : SupplySide.Part.values()) {
            columns.add(new ResultTable.Column(part.name().toLowerCase(Locale.ROOT), part.text()));
        }
        return new ResultTable(
                "supply", Text.of("能源供应侧与消费侧核对", "reconciliation of supply and consumption side"), columns, rows);
    }

    private static List<String> supply(int year, SupplySide.Line line) {
        var row = new ArrayList<String>();
        row.add(Integer.toString(year));
        row.add(line.carrier().id());
        row.add(line.carrier().unit().symbol());
        row.add(ShortestDecimal.of(line.available().value()));
        line.parts().values().forEach(amount -> row.add(ShortestDecimal.of(amount.value())));
        return row;
    }

    private ResultTable differences() {
        List<List<String>> rows = plan.history().differences().stream()
                .map(difference -> List.of(
                        Integer.toString(difference.year()),
                        difference.row(),
                        difference.group().chinese(),
                        difference.balance().unit().symbol(),
                        ShortestDecimal.of(difference.balance().value()),
                        ShortestDecimal.of(difference.inventory().value())))
                .toList();
        return new ResultTable(
                "differences",
                Text.of("两种公开资料的差异", "where two publications differ"),
                List.of(
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column("row", "平衡表行", "balance row"),
                        ResultTable.column("carriers", "能源品种", "energy carriers"),
                        ResultTable.column("unit", "单位", "unit"),
                        ResultTable.column("balance", "能源平衡表", "in the balance"),
                        ResultTable.column("inventory", "分行业清单", "in the inventory by branch")),
                rows);
    }

    private ResultTable findings() {
        List<List<String>> rows = findings.stream()
                .map(finding -> List.of(
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.rule().id(),
                        finding.rule().clause(),
                        finding.place().map(Place::file).orElse(""),
                        finding.place().map(Place::sheet).orElse(""),
                        finding.place().map(Place::address).orElse(""),
                        finding.message().chinese(),
                        finding.message().english(),
                        finding.remedy().chinese(),
                        finding.remedy().english()))
                .toList();
        return new ResultTable(
                "findings",
                Text.of("全部问题", "every finding"),
                List.of(
                        ResultTable.column("severity", "程度 info、warning、error、blocking", "severity"),
                        ResultTable.column("rule", "规则编号", "rule"),
                        ResultTable.column("clause", "指南条款", "clause"),
                        ResultTable.column("file", "文件", "file"),
                        ResultTable.column("sheet", "工作表", "sheet"),
                        ResultTable.column("cell", "单元格或行", "cell or row"),
                        ResultTable.column("message_zh", "问题", "what is the matter"),
                        ResultTable.column("message_en", "英文", "the same in English"),
                        ResultTable.column("remedy_zh", "处理建议", "what to do"),
                        ResultTable.column("remedy_en", "英文", "the same in English")),
                rows);
    }

    private ResultTable ledger() {
        List<List<String>> rows =
                plan.dossier().ledgers().stream().map(Results::account).toList();
        return new ResultTable(
                "ledger",
                Text.of("单元格台账：非空＝采用＋拒绝＋忽略", "cell accounts: non-empty = accepted + rejected + ignored"),
                List.of(
                        ResultTable.column("file", "文件", "file"),
                        ResultTable.column("sheet", "工作表", "sheet"),
                        ResultTable.column("non_empty", "非空单元格", "non-empty cells"),
                        ResultTable.column("accepted", "采用", "accepted"),
                        ResultTable.column("rejected", "拒绝（有问题记录）", "rejected, with a finding"),
                        ResultTable.column("ignored", "忽略", "ignored"),
                        ResultTable.column("reasons_zh", "忽略原因和件数", "reasons and numbers")),
                rows);
    }

    private static List<String> account(Ledger ledger) {
        List<String> reasons = ledger.ignored().entrySet().stream()
                .map(entry -> entry.getKey().chinese() + " " + entry.getValue())
                .toList();
        return List.of(
                ledger.place().file(),
                ledger.place().sheet(),
                Integer.toString(ledger.nonEmpty()),
                Integer.toString(ledger.accepted()),
                Integer.toString(ledger.rejected()),
                Integer.toString(ledger.ignoredCells()),
                String.join("；", reasons));
    }
}
