package org.tanlu.report;

import static org.tanlu.report.ResultTable.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.tanlu.pathway.Attribution;
import org.tanlu.pathway.CostCurve;
import org.tanlu.pathway.PathwayStudy;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The result tables of what stands around the pathway (clause 10.1). */
@Clause("10")
final class PathwayStudyResults {
    private static final ResultTable.Column KEY = column("key", "数字的键", "key of the number");
    private static final ResultTable.Column MEASURE = column("measure", "措施编号", "measure");
    private static final ResultTable.Column YEAR = column("year", "年份", "year");

    private final Optional<PathwayStudy> study;

    PathwayStudyResults(Routes routes) {
        this.study = routes.main().flatMap(Route::study);
    }

    List<ResultTable> tables() {
        return List.of(curve(), peaks(), shares(), overlaps(), alternatives());
    }

    private ResultTable curve() {
        var rows = new ArrayList<List<String>>();
        study.ifPresent(found -> found.curve()
                .steps()
                .forEach(step ->
                        step.abatement().byYear().forEach((year, less) -> rows.add(step(step, year, less.tonnes())))));
        return new ResultTable(
                "pathway_curve",
                Text.of("边际减排成本曲线，分年", "curve of marginal costs by year"),
                List.of(
                        KEY,
                        column("price", "每吨减排的价值，元/t", "what a tonne is worth, in yuan"),
                        YEAR,
                        column("abatement", "减排量，tCO2e", "abatement in tCO2e"),
                        column("mean", "按折现率加权的年均减排量，tCO2e", "mean of all years, weighed by the discount rate"),
                        column("cost", "社会成本现值，元", "present value of the social cost in yuan"),
                        column("added", "本档新增的措施:年均减排量", "measures that are added with their mean abatement")),
                rows);
    }

    private static List<String> step(CostCurve.Step step, int year, double less) {
        long price = StrictMath.round(step.price().value());
        return List.of(
                "pathway/curve/" + price + "/abatement/" + year,
                ShortestDecimal.of(step.price().value()),
                Integer.toString(year),
                ShortestDecimal.of(less),
                ShortestDecimal.of(step.mean().tonnes()),
                ShortestDecimal.of(step.cost().value()),
                step.added().stream()
                        .map(added -> added.measure().id() + ":"
                                + ShortestDecimal.of(
                                        StrictMath.rint(added.mean().tonnes())))
                        .collect(Collectors.joining(";")));
    }

    private ResultTable peaks() {
        var rows = new ArrayList<List<String>>();
        study.flatMap(PathwayStudy::peaks)
                .ifPresent(found -> found.byYear()
                        .forEach((year, peaked) -> rows.add(List.of(
                                "pathway/peak/" + year + "/cost",
                                Integer.toString(year),
                                ShortestDecimal.of(peaked.level().tonnes()),
                                ShortestDecimal.of(peaked.cost().value()),
                                peaked.missed().entrySet().stream()
                                        .map(one -> one.getKey() + ":"
                                                + ShortestDecimal.of(
                                                        one.getValue().tonnes()))
                                        .collect(Collectors.joining(";"))))));
        return new ResultTable(
                "pathway_peaks",
                Text.of("各达峰年的排放和社会成本", "emissions and cost by year of the peak"),
                List.of(
                        KEY,
                        YEAR,
                        column("level", "当年排放，tCO2e", "emissions of the year in tCO2e"),
                        column("cost", "社会成本现值，元", "present value of the social cost in yuan"),
                        column("missed", "未实现的目标/年份:差额tCO2e", "aims that are missed, with year and tonnes")),
                rows);
    }

    private ResultTable shares() {
        var rows = new ArrayList<List<String>>();
        study.ifPresent(found -> found.attribution()
                .credits()
                .forEach((measure, credit) ->
                        credit.share().byYear().keySet().forEach(year -> rows.add(share(measure, credit, year)))));
        return new ResultTable(
                "pathway_shares",
                Text.of("各举措减排量的归因（沙普利值），分年", "shares of actions in the abatement (Shapley), by year"),
                List.of(
                        KEY,
                        MEASURE,
                        YEAR,
                        column("share", "归因，tCO2e", "share in tCO2e"),
                        column("first", "单独实施，tCO2e", "alone, before all others"),
                        column("last", "最后实施，tCO2e", "after all others"),
                        column("error", "归因的标准误差，tCO2e", "standard error of the share")),
                rows);
    }

    private static List<String> share(Measure measure, Attribution.Credit credit, int year) {
        return List.of(
                "pathway/" + measure.id() + "/share/" + year,
                measure.id(),
                Integer.toString(year),
                ShortestDecimal.of(credit.share().find(year).orElseThrow().tonnes()),
                ShortestDecimal.of(credit.first().find(year).orElseThrow().tonnes()),
                ShortestDecimal.of(credit.last().find(year).orElseThrow().tonnes()),
                ShortestDecimal.of(credit.error().find(year).orElseThrow().tonnes()));
    }

    private ResultTable overlaps() {
        var rows = new ArrayList<List<String>>();
        study.ifPresent(found -> found.attribution()
                .overlaps()
                .forEach(pair -> pair.loss()
                        .byYear()
                        .forEach((year, loss) -> rows.add(List.of(
                                pair.one().id(),
                                pair.other().id(),
                                Integer.toString(year),
                                ShortestDecimal.of(loss.tonnes()))))));
        return new ResultTable(
                "pathway_overlaps",
                Text.of(
                        "减排量最大的举措两两重叠的减排量（Δ²E），分年",
                        "what pairs of the largest actions lose together (second difference), by year"),
                List.of(
                        column("measure", "措施编号", "measure"),
                        column("other", "另一项措施编号", "the other measure"),
                        YEAR,
                        column(
                                "loss",
                                "单独实施之和减去一起实施，tCO2e；负值为相互促成",
                                "what each does alone less what both do, in tCO2e; negative where they need each other")),
                rows);
    }

    private ResultTable alternatives() {
        var rows = new ArrayList<List<String>>();
        study.flatMap(PathwayStudy::alternatives)
                .ifPresent(found -> found.standing()
                        .forEach((measure, standing) -> rows.add(List.of(
                                measure.id(),
                                standing.firmness().name().toLowerCase(Locale.ROOT),
                                Integer.toString(standing.there()),
                                year(standing.latest()),
                                year(standing.spare())))));
        return new ResultTable(
                "pathway_alternatives",
                Text.of("近优方案：稳健性和机动时间", "plans of nearly the same cost: firmness and floats"),
                List.of(
                        MEASURE,
                        column("firmness", "always 均采用、depends 视方案、never 均不采用", "always, depends or never"),
                        column("plans", "采用它的方案数", "in how many plans it is"),
                        column("latest", "最迟启动年份", "latest start"),
                        column("float", "机动年数", "years of float")),
                rows);
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
    }
}
