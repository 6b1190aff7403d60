package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.energy.Sensitivity;
import org.tanlu.energy.Sensitivity.Result;
import org.tanlu.energy.Sensitivity.Share;
import org.tanlu.reference.Deviation;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.Distributions;
import org.tanlu.scenario.EffectKind;
import org.tanlu.scenario.Odds;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/** What the ranges of the scenarios hold, and which assumptions they come from (clause 9.2). */
@Clause({"A", "9.2"})
final class ScenarioSensitivity {
    private static final int NAMED = 3;
    private static final String NONE = "－";

    private final Odds odds;
    private final int last;
    private final Wording wording;

    ScenarioSensitivity(Scenarios scenarios, Wording wording) {
        this.odds = scenarios.odds();
        this.last = scenarios.scenarios().get(0).course().horizon();
        this.wording = wording;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(held());
        Sensitivity sensitivity = odds.sensitivity();
        if (!sensitivity.shares().isEmpty()) {
            blocks.add(strongest(sensitivity));
            blocks.add(table(sensitivity));
        }
        return blocks;
    }

    /** What is drawn, and what is not. */
    private Paragraph held() {
        long own = odds.parameters().stream()
                .filter(parameter -> parameter.deviation().reason().isPresent())
                .count();
        return wording.paragraph(
                "scenario-ranges",
                Map.of(
                        "count", words(odds.parameters().size()),
                        "origin", words(own == 0 ? "均为本项目的假设" : "其中" + own + "项用本市填写的分布，其余为本项目的假设")));
    }

    private static List<Result> results(Sensitivity sensitivity) {
        return sensitivity.shares().stream().map(Share::result).distinct().toList();
    }

    private String name(Result result) {
        return switch (result) {
            case GOAL_YEAR -> odds.goal() + "年排放";
            case PEAK_LEVEL -> "排放峰值";
            case LAST_YEAR -> last + "年排放";
        };
    }

    /** The parameters that make most of each result's variance. */
    private Paragraph strongest(Sensitivity sensitivity) {
        var inlines = new ArrayList<Inline>();
        for (Result result : results(sensitivity)) {
            List<Share> shares = sensitivity.shares().stream()
                    .filter(share ->
                            share.result() == result && share.parameter().isPresent())
                    .sorted(Comparator.comparingDouble(
                            (Share share) -> -share.total().value()))
                    .limit(NAMED)
                    .toList();
            var list = new ArrayList<Inline>();
            for (Share share : shares) {
                String name = share.parameter().orElseThrow().name().chinese();
                list.add(words((list.isEmpty() ? "" : "、") + name + "（"));
                list.add(printed(Numbers.percent(share.total().value()), key(share)));
                list.add(words("）"));
            }
            inlines.addAll(wording.phrases(
                    "scenario-sensitivity", Map.of("result", List.of(words(name(result))), "list", list)));
        }
        return new Paragraph(inlines);
    }

    private static String key(Share share) {
        return EffectKind.TOTAL.key(share.result(), share.parameter());
    }

    private TableBlock table(Sensitivity sensitivity) {
        List<Result> results = results(sensitivity);
        var byParameter = new LinkedHashMap<Optional<DrawnParameter>, List<Share>>();
        sensitivity
                .shares()
                .forEach(share -> byParameter
                        .computeIfAbsent(share.parameter(), any -> new ArrayList<>())
                        .add(share));
        List<List<Entry>> rows = byParameter.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Optional<DrawnParameter>, List<Share>> entry) ->
                                entry.getKey().isEmpty())
                        .thenComparing(Comparator.comparingDouble(entry -> -most(entry.getValue()))))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        var columns = new ArrayList<>(List.of(new Column("参数", Align.LEFT, 8)));
        results.forEach(result -> columns.add(new Column(name(result), Align.RIGHT, 3)));
        columns.add(new Column("分布", Align.LEFT, 6));
        columns.add(new Column("下限", Align.RIGHT, 3));
        columns.add(new Column("上限", Align.RIGHT, 3));
        columns.add(new Column("来源和核验状态", Align.LEFT, 7));
        return new TableBlock(
                Odds.ASSESSED.text().chinese() + "不确定性的来源",
                "占方差的比例",
                columns,
                rows,
                List.of(
                        "先以Morris法从" + odds.parameters().size()
                                + "项参数中筛选，再以Sobol总效应指数计算；指数含与其他参数的共同作用，合计可超过全部方差；标准误见结果文件 scenario_sensitivity.csv。",
                        "上下限为相对情景取值的偏离，注明十年后的随时间的平方根扩大；正态和对数正态的上下限为其95%区间，三角和均匀的为两端。"),
                false);
    }

    private static double most(List<Share> shares) {
        return shares.stream().mapToDouble(share -> share.total().value()).max().orElse(0);
    }

    private List<Entry> row(Optional<DrawnParameter> parameter, List<Share> shares) {
        var row = new ArrayList<Entry>();
        row.add(Entry.words(parameter.map(one -> one.name().chinese()).orElse("其余参数合计")));
        shares.forEach(
                share -> row.add(Entry.figure(Numbers.percent(share.total().value()), key(share))));
        row.add(Entry.words(parameter
                .map(one -> Distributions.kind(one.deviation()).chinese())
                .orElse(NONE)));
        row.add(parameter
                .map(one -> bound(one, "low", one.deviation().spread().low()))
                .orElse(Entry.words(NONE)));
        row.add(parameter
                .map(one -> bound(one, "high", one.deviation().spread().high()))
                .orElse(Entry.words(NONE)));
        row.add(Entry.words(parameter.map(ScenarioSensitivity::source).orElse(NONE)));
        return row;
    }

    private static Entry bound(DrawnParameter parameter, String bound, double value) {
        return Entry.figure(Numbers.percent(value), Distributions.key(parameter, bound));
    }

    private static String source(DrawnParameter parameter) {
        Deviation deviation = parameter.deviation();
        return deviation
                        .reason()
                        .map(reason ->
                                reason + "；" + deviation.source().titles().chinese())
                        .orElse("本项目的假设")
                + "；" + deviation.verification().text().chinese();
    }
}
