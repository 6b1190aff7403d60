package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.inventory.BranchChange;
import org.tanlu.inventory.BranchShare;
import org.tanlu.inventory.BranchWindow;
import org.tanlu.inventory.HighEmissionBranches;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The result tables of the high-emission and high-energy branches: every span, branch by branch, and what changed. */
@Clause("7.1.7")
final class BranchResults {
    private final HighEmissionBranches branches;

    BranchResults(HighEmissionBranches branches) {
        this.branches = branches;
    }

    ResultTable branches() {
        var rows = new ArrayList<List<String>>();
        for (BranchWindow window : branches.windows()) {
            for (BranchShare share : window.shares()) {
                rows.add(row(window, share));
            }
        }
        return new ResultTable(
                "branches",
                Text.of(
                        "工业行业的三年合计和占比，识别高排放和高耗能行业",
                        "industrial branches by sums of three years, and which are high-emission or high-energy"),
                List.of(
                        ResultTable.column("first_year", "时段首年", "first of the three years"),
                        ResultTable.column("last_year", "时段末年", "last of the three years"),
                        ResultTable.column("branch", "行业", "branch"),
                        ResultTable.column("name_zh", "行业名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column(
                                "emissions_tco2e",
                                "三年排放合计（直接排放和所用电力热力），吨二氧化碳当量",
                                "direct emissions of three years and those of electricity and heat, t CO2e"),
                        ResultTable.column("emission_share", "占工业排放比重，0至1", "share of industry's emissions, 0 to 1"),
                        ResultTable.column(
                                "energy_wan_tce",
                                "三年能源消费量合计（当量值，不含可再生能源和原料用能），万吨标准煤",
                                "energy of three years by calorific value without renewables and feedstock, 10^4 tce"),
                        ResultTable.column("energy_share", "占工业能源消费量比重，0至1", "share of industry's energy, 0 to 1"),
                        ResultTable.column(
                                "criteria",
                                "入选依据 emissions、energy、energy_intensive；空为未入选",
                                "criteria met; empty if not marked")),
                rows);
    }

    private static List<String> row(BranchWindow window, BranchShare share) {
        List<String> criteria = share.criteria().stream()
                .map(criterion -> criterion.name().toLowerCase(Locale.ROOT))
                .toList();
        return List.of(
                Integer.toString(window.firstYear()),
                Integer.toString(window.lastYear()),
                share.sector().id(),
                share.sector().name().chinese(),
                share.sector().name().english(),
                ShortestDecimal.of(share.emissions().tonnes()),
                number(share.emissionShare()),
                number(share.energy()),
                number(share.energyShare()),
                String.join(";", criteria));
    }

    ResultTable stability() {
        List<List<String>> rows =
                branches.windows().stream().map(this::stability).toList();
        return new ResultTable(
                "branch_stability",
                Text.of("各三年时段入选行业的变化", "how the marked branches change from span to span"),
                List.of(
                        ResultTable.column("first_year", "时段首年", "first of the three years"),
                        ResultTable.column("last_year", "时段末年", "last of the three years"),
                        ResultTable.column("marked", "入选行业", "branches marked"),
                        ResultTable.column("entered", "比上一时段新入选", "newly marked since the span before"),
                        ResultTable.column("left", "比上一时段退出", "no longer marked since the span before"),
                        ResultTable.column(
                                "rank_correlation",
                                "与上一时段排放次序的斯皮尔曼秩相关系数，首个时段为空",
                                "Spearman's rank correlation of emissions with the span before; empty for the first")),
                rows);
    }

    private List<String> stability(BranchWindow window) {
        Optional<BranchChange> change = branches.findChange(window);
        return List.of(
                Integer.toString(window.firstYear()),
                Integer.toString(window.lastYear()),
                ids(window.marked().stream().map(BranchShare::sector).toList()),
                change.map(BranchChange::entered).map(BranchResults::ids).orElse(""),
                change.map(BranchChange::left).map(BranchResults::ids).orElse(""),
                change.flatMap(BranchChange::rankCorrelation)
                        .map(BranchResults::number)
                        .orElse(""));
    }

    private static String ids(List<Sector> sectors) {
        return String.join(";", sectors.stream().map(Sector::id).toList());
    }

    private static String number(Quantity quantity) {
        return ShortestDecimal.of(quantity.value());
    }
}
