package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.energy.Sensitivity;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Deviation;
import org.tanlu.scenario.Distributions;
import org.tanlu.scenario.EffectKind;
import org.tanlu.scenario.Odds;
import org.tanlu.scenario.OddsPart;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The result tables of the uncertainty of scenarios (clause 9.2); without scenarios they have no rows. */
@Clause("9.2")
final class ScenarioOddsResults {
    private static final ResultTable.Column PARAMETER = ResultTable.column(
            "parameter", "参数编号，填入登记表“情景参数范围”", "parameter, for the register of ranges of scenario parameters");
    private static final ResultTable.Column RESULT = ResultTable.column(
            "result",
            "goal_year 达峰目标年份的排放、peak_level 排放峰值、last_year 终年的排放",
            "emissions in the goal year of the peak, peak level, or emissions in the last year");

    private final Optional<Odds> odds;

    ScenarioOddsResults(Optional<Scenarios> scenarios) {
        this.odds = scenarios.map(Scenarios::odds);
    }

    List<ResultTable> tables() {
        return List.of(ranges(), distributions(), effects(), shares());
    }

    private static String number(Quantity value) {
        return ShortestDecimal.of(value.value());
    }

    private static String number(Emissions value) {
        return ShortestDecimal.of(value.tonnes());
    }

    private ResultTable ranges() {
        var rows = new ArrayList<List<String>>();
        odds.ifPresent(drawn -> {
            for (ScenarioKind kind : ScenarioKind.values()) {
                for (OddsPart part : OddsPart.values()) {
                    drawn.of(kind, part).byYear().forEach((year, value) -> rows.add(range(kind, part, year, value)));
                }
            }
        });
        return new ResultTable(
                "scenario_ranges",
                Text.of(
                        "三种情景各年碳排放总量的不确定范围和达峰概率，由参数抽样得出，三种情景用同一组抽样",
                        "ranges of the total of the scenarios by year and probability of a peak, from draws of the parameters, the"
                                + " same for all scenarios"),
                List.of(
                        ScenarioColumns.KEY,
                        ScenarioColumns.SCENARIO,
                        ScenarioColumns.YEAR,
                        ResultTable.column(
                                "part",
                                "p5、p50、p95 分位数；peak_share 在该年达峰、peaked_by 不晚于该年达峰、below_base 低于基年的抽样占比",
                                "quantiles p5, p50, p95; shares of draws that peak in the year, by it, or lie below the base"
                                        + " year"),
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ResultTable.column("value", "数值", "value"),
                        ScenarioColumns.UNIT),
                rows);
    }

    private static List<String> range(ScenarioKind kind, OddsPart part, int year, Quantity value) {
        return List.of(
                Odds.key(kind, part, year),
                kind.id(),
                Integer.toString(year),
                part.id(),
                part.text().chinese(),
                part.text().english(),
                number(value),
                value.unit().symbol());
    }

    private ResultTable distributions() {
        List<List<String>> rows = odds.stream()
                .flatMap(drawn -> drawn.parameters().stream())
                .map(ScenarioOddsResults::distribution)
                .toList();
        return new ResultTable(
                "scenario_distributions",
                Text.of(
                        "情景参数抽样所用的分布：相对情景取值的偏离，1为100%",
                        "the distributions from which parameters are drawn: deviations from what a scenario says, 1 for 100 %"),
                List.of(
                        ResultTable.column(
                                "key",
                                "下限的键，可用于 tanlu explain；末段改为 mode、high 为另两列的键",
                                "the key of low, for tanlu explain; with mode or high at its end that of the others"),
                        PARAMETER,
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ResultTable.column(
                                "distribution",
                                "normal 正态、lognormal 对数正态（上下限为95%范围）、triangular 三角、uniform 均匀（上下限为两端）",
                                "normal or lognormal (bounds hold 95 %), triangular or uniform (bounds hold all)"),
                        ResultTable.column("low", "下限", "lower bound"),
                        ResultTable.column("mode", "最可能值或中位数", "likeliest value or median"),
                        ResultTable.column("high", "上限", "upper bound"),
                        ResultTable.column(
                                "grows",
                                "yes 上下限为十年后的，随时间的平方根扩大；no 各年相同",
                                "yes: bounds after ten years, growing with the root of time; no: the same in all years"),
                        ResultTable.column(
                                "reason", "城市写明的依据；空为项目的假设", "why, as the city says; empty for the project's"),
                        ResultTable.column("source", "来源", "publication"),
                        ResultTable.column("status", "核验状态", "verification status")),
                rows);
    }

    private static List<String> distribution(DrawnParameter parameter) {
        Deviation deviation = parameter.deviation();
        return List.of(
                Distributions.key(parameter, "low"),
                parameter.id(),
                parameter.name().chinese(),
                parameter.name().english(),
                deviation.spread().shape().name().toLowerCase(Locale.ROOT),
                ShortestDecimal.of(deviation.spread().low()),
                ShortestDecimal.of(deviation.spread().mode()),
                ShortestDecimal.of(deviation.spread().high()),
                deviation.grows() ? "yes" : "no",
                deviation.reason().orElse(""),
                deviation.source().title(),
                deviation.verification().code());
    }

    private Stream<Sensitivity> sensitivity() {
        return odds.stream().map(Odds::sensitivity);
    }

    private ResultTable effects() {
        List<List<String>> rows = sensitivity()
                .flatMap(all -> all.effects().stream())
                .map(effect -> List.of(
                        EffectKind.EFFECT.key(effect.result(), Optional.of(effect.parameter())),
                        effect.result().id(),
                        effect.parameter().id(),
                        effect.parameter().name().chinese(),
                        effect.parameter().name().english(),
                        number(effect.size()),
                        number(effect.error()),
                        number(effect.mean()),
                        number(effect.deviation())))
                .toList();
        return new ResultTable(
                "scenario_screening",
                Text.of(
                        "低碳情景参数的筛选（Morris法）：参数移动半个分布时结果的变化，吨二氧化碳当量",
                        "screening of the parameters of the low-carbon scenario (Morris): change of a result when a parameter moves"
                                + " by half of its distribution, t CO2e"),
                List.of(
                        ScenarioColumns.KEY,
                        RESULT,
                        PARAMETER,
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ResultTable.column("size_tco2e", "变化绝对值的平均", "mean size of the changes"),
                        ResultTable.column("size_error_tco2e", "其标准误", "its standard error"),
                        ResultTable.column("mean_tco2e", "变化的平均", "mean change"),
                        ResultTable.column(
                                "deviation_tco2e",
                                "变化的标准差，大则与其他参数相互作用或非线性",
                                "standard deviation of the changes: large where parameters act on each other or the result"
                                        + " bends")),
                rows);
    }

    private ResultTable shares() {
        List<List<String>> rows = sensitivity()
                .flatMap(all -> all.shares().stream())
                .map(share -> List.of(
                        EffectKind.TOTAL.key(share.result(), share.parameter()),
                        share.result().id(),
                        share.parameter().map(DrawnParameter::id).orElse("others"),
                        share.parameter().map(one -> one.name().chinese()).orElse("其余参数合计"),
                        share.parameter().map(one -> one.name().english()).orElse("all other parameters together"),
                        number(share.first()),
                        number(share.firstError()),
                        number(share.total()),
                        number(share.totalError())))
                .toList();
        return new ResultTable(
                "scenario_sensitivity",
                Text.of(
                        "低碳情景不确定性的来源（Sobol指数）：各参数占结果方差的比例",
                        "where the uncertainty of the low-carbon scenario comes from (Sobol indices): part of the variance by"
                                + " parameter"),
                List.of(
                        ScenarioColumns.KEY,
                        RESULT,
                        PARAMETER,
                        ScenarioColumns.CHINESE,
                        ScenarioColumns.ENGLISH,
                        ResultTable.column("first", "单独的比例", "part made alone"),
                        ResultTable.column("first_error", "其标准误", "its standard error"),
                        ResultTable.column(
                                "total",
                                "单独及与其他参数共同的比例；各参数合计可大于1",
                                "part made alone and with others; may sum to more than 1"),
                        ResultTable.column("total_error", "其标准误", "its standard error")),
                rows);
    }
}
