package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.history.Comparison;
import org.tanlu.history.DecouplingSpan;
import org.tanlu.history.Drivers;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.MannKendall;
import org.tanlu.history.PeakVerdict;
import org.tanlu.history.Ranked;
import org.tanlu.history.Series;
import org.tanlu.history.StructureShare;
import org.tanlu.history.Trend;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.survey.Conflict;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The result tables of the history's features (clause 7.2). */
@Clause("7.2")
final class HistoryResults {
    private final Plan plan;
    private final EmissionHistory history;

    HistoryResults(Plan plan) {
        this.plan = plan;
        this.history = plan.emissionHistory();
    }

    List<ResultTable> tables() {
        return List.of(series(), structure(), decomposition(), decoupling(), trend(), key(), revisions());
    }

    private static ResultTable.Column key(String chinese) {
        return ResultTable.column("key", chinese + "，可用于 tanlu explain", "the number's key, for tanlu explain");
    }

    private static String number(Quantity value) {
        return ShortestDecimal.of(value.value());
    }

    private static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String remarks(List<Text> remarks) {
        return String.join("；", HistorySection.chinese(remarks));
    }

    private ResultTable series() {
        var rows = new ArrayList<List<String>>();
        for (Series each : history.series()) {
            each.values()
                    .byYear()
                    .forEach((year, value) -> rows.add(List.of(
                            each.key(year),
                            each.id(),
                            each.name().chinese(),
                            each.name().english(),
                            Integer.toString(year),
                            number(value.value()),
                            value.value().unit().symbol(),
                            yes(isIn(year, history.comparison().map(Comparison::years))),
                            yes(isIn(year, history.comparison().map(Comparison::tested))))));
        }
        return new ResultTable(
                "history",
                Text.of("总量、强度和相关指标的年度序列", "totals, intensities and what they are measured against, by year"),
                List.of(
                        key("数字的键"),
                        ResultTable.column("measure", "指标", "measure"),
                        ResultTable.column("name_zh", "名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column("value", "数值", "value"),
                        ResultTable.column("unit", "单位", "unit"),
                        ResultTable.column("compares", "是否与最近年份可比", "whether the year compares with the latest"),
                        ResultTable.column("tested", "是否参加趋势检验", "whether trend tests use the year")),
                rows);
    }

    private static boolean isIn(int year, Optional<List<Integer>> years) {
        return years.filter(all -> all.contains(year)).isPresent();
    }

    private ResultTable structure() {
        List<List<String>> rows =
                history.structure().stream().map(HistoryResults::share).toList();
        return new ResultTable(
                "structure",
                Text.of("各年排放源构成", "the parts of every year's emissions and their shares"),
                List.of(
                        key("占比的键"),
                        ResultTable.column("view", "划分 category、gas、energy、user", "view"),
                        ResultTable.column("part", "组成部分", "part"),
                        ResultTable.column("name_zh", "名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column("emissions_tco2e", "排放，吨二氧化碳当量", "emissions, t CO2e"),
                        ResultTable.column("share", "占比，各划分之和为1", "share; those of a view sum to 1")),
                rows);
    }

    private static List<String> share(StructureShare share) {
        return List.of(
                share.key(),
                share.view().id(),
                share.part(),
                share.name().chinese(),
                share.name().english(),
                Integer.toString(share.year()),
                ShortestDecimal.of(share.emissions().tonnes()),
                number(share.share()));
    }

    private ResultTable decomposition() {
        var rows = new ArrayList<List<String>>();
        for (Drivers each : history.drivers()) {
            for (int k = 0; k < each.model().factors().size(); k++) {
                String factor = each.model().factors().get(k);
                String ratio = each.decomposition().ratios().isEmpty()
                        ? ""
                        : number(each.decomposition().ratios().get(k));
                rows.add(effect(each, factor, each.decomposition().factors().get(k), each.effect(factor), ratio));
            }
            each.rest()
                    .ifPresent(
                            rest -> rows.add(effect(each, "rest", each.model().rest(), rest.value(), "")));
        }
        return new ResultTable(
                "decomposition",
                Text.of("排放变化的因素分解（LMDI-I）", "what drove the change of emissions (LMDI-I)"),
                List.of(
                        key("效应的键"),
                        ResultTable.column("model", "模型 kaya、sectors", "model"),
                        ResultTable.column("span", "时段种类 whole、plan、year", "kind of span"),
                        ResultTable.column("from", "起始年", "earlier year"),
                        ResultTable.column("to", "终止年", "later year"),
                        ResultTable.column("factor", "因素", "factor"),
                        ResultTable.column("name_zh", "名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column("effect_tco2e", "加法效应，吨二氧化碳当量", "additive effect, t CO2e"),
                        ResultTable.column(
                                "ratio", "乘法效应；未分解部分为空", "multiplicative effect; empty for what is not divided"),
                        ResultTable.column(
                                "remarks_zh",
                                "时段内的口径变化和标记年份",
                                "breaks of calibre and marked years inside, in Chinese")),
                rows);
    }

    private static List<String> effect(Drivers drivers, String factor, Text name, Quantity effect, String ratio) {
        return List.of(
                drivers.key(factor),
                drivers.model().id(),
                drivers.span().kind().name().toLowerCase(Locale.ROOT),
                Integer.toString(drivers.span().from()),
                Integer.toString(drivers.span().to()),
                factor,
                name.chinese(),
                name.english(),
                number(effect),
                ratio,
                remarks(drivers.remarks()));
    }

    private ResultTable decoupling() {
        List<List<String>> rows =
                history.decoupling().stream().map(HistoryResults::decoupling).toList();
        return new ResultTable(
                "decoupling",
                Text.of("Tapio脱钩状态", "decoupling after Tapio"),
                List.of(
                        key("弹性的键"),
                        ResultTable.column("subject", "排放 total、direct", "emissions: total or direct"),
                        ResultTable.column("span", "时段种类 whole、plan、year", "kind of span"),
                        ResultTable.column("from", "起始年", "earlier year"),
                        ResultTable.column("to", "终止年", "later year"),
                        ResultTable.column("emission_change", "排放变化率", "change of emissions, as a share"),
                        ResultTable.column("product_change", "地区生产总值变化率（不变价）", "change of constant-price product"),
                        ResultTable.column("elasticity", "弹性，不能判定时为空", "elasticity; empty where undefined"),
                        ResultTable.column("state", "状态", "class"),
                        ResultTable.column("state_zh", "状态名称", "its name in Chinese"),
                        ResultTable.column(
                                "remarks_zh",
                                "时段内的口径变化和标记年份",
                                "breaks of calibre and marked years inside, in Chinese")),
                rows);
    }

    private static List<String> decoupling(DecouplingSpan span) {
        return List.of(
                span.key(),
                span.subject().id(),
                span.span().kind().name().toLowerCase(Locale.ROOT),
                Integer.toString(span.span().from()),
                Integer.toString(span.span().to()),
                number(span.emissionChange()),
                number(span.productChange()),
                span.decoupling().elasticity().map(HistoryResults::number).orElse(""),
                span.decoupling().state().name().toLowerCase(Locale.ROOT),
                span.decoupling().state().text().chinese(),
                remarks(span.remarks()));
    }

    private ResultTable trend() {
        List<List<String>> rows =
                history.trends().stream().map(HistoryResults::trend).toList();
        return new ResultTable(
                "trend",
                Text.of("趋势检验和达峰判定", "trend tests and verdicts on a peak"),
                List.of(
                        key("统计量S的键"),
                        ResultTable.column("measure", "指标", "measure"),
                        ResultTable.column("years", "参加检验的年份", "years tested"),
                        ResultTable.column("s", "曼–肯德尔统计量S", "Mann-Kendall statistic S"),
                        ResultTable.column("variance", "S的方差", "variance of S"),
                        ResultTable.column("z", "Z", "Z"),
                        ResultTable.column("p_normal", "双侧概率，正态近似", "two-sided probability, normal approximation"),
                        ResultTable.column(
                                "p_exact", "双侧概率，按全部排列计数；超过10年为空", "two-sided, counted; empty beyond ten years"),
                        ResultTable.column("tau", "肯德尔τ", "Kendall's tau"),
                        ResultTable.column("slope", "Sen斜率，每年", "Sen's slope a year"),
                        ResultTable.column("slope_unit", "斜率单位", "its unit"),
                        ResultTable.column(
                                "peak_year",
                                "最大值的年份，为首个检验年份时峰值可能更早；强度为空",
                                "year of the largest value, of which the first tested year may not be the peak; empty for"
                                        + " intensities"),
                        ResultTable.column(
                                "verdict",
                                "判定 peaked、plateau、rising、undetermined；强度不作判定，为空",
                                "verdict; none is made of intensities"),
                        ResultTable.column(
                                "verdict_settled",
                                "不含初步数年份的判定；年份不足为空",
                                "verdict without provisional years; empty where too few are left"),
                        ResultTable.column(
                                "remarks_zh", "年份内的口径变化和标记年份", "breaks of calibre and marked years, in Chinese")),
                rows);
    }

    private static List<String> trend(Trend trend) {
        PeakVerdict verdict = trend.verdict();
        MannKendall test = verdict.whole();
        return List.of(
                trend.key("statistic"),
                trend.series().id(),
                String.join(
                        " ",
                        trend.years().stream()
                                .map(year -> Integer.toString(year))
                                .toList()),
                Integer.toString(test.statistic()),
                number(test.variance()),
                number(test.score()),
                number(test.normal()),
                test.exact().map(HistoryResults::number).orElse(""),
                number(test.correlation()),
                number(test.slope()),
                test.slope().unit().symbol(),
                trend.isPeaking() ? Integer.toString(verdict.peakYear()) : "",
                trend.isPeaking() ? verdict.shape().name().toLowerCase(Locale.ROOT) : "",
                trend.confirmed()
                        .filter(settled -> trend.isPeaking())
                        .map(settled -> settled.shape().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                remarks(trend.remarks()));
    }

    private ResultTable key() {
        var rows = new ArrayList<List<String>>();
        history.sources().forEach(each -> rows.add(ranked("sources", each)));
        history.land().forEach(each -> rows.add(ranked("sources_with_land", each)));
        history.fields().forEach(each -> rows.add(ranked("fields", each)));
        return new ResultTable(
                "key_categories",
                Text.of("关键排放源和重点领域", "key sources and key fields"),
                List.of(
                        key("占比的键"),
                        ResultTable.column("list", "排序 sources 排放源、sources_with_land 含土地利用和林业、fields 领域和行业", "ranking"),
                        ResultTable.column("id", "排放源或领域", "source or field"),
                        ResultTable.column("name_zh", "名称", "name in Chinese"),
                        ResultTable.column("name_en", "英文名称", "name in English"),
                        ResultTable.column("base_tco2e", "基期排放，吨二氧化碳当量", "emissions of the base, t CO2e"),
                        ResultTable.column("latest_tco2e", "最近年份排放，吨二氧化碳当量", "emissions of the latest year, t CO2e"),
                        ResultTable.column("level", "水平占比", "share by level"),
                        ResultTable.column("cumulative", "累计占比", "cumulative share"),
                        ResultTable.column("trend", "趋势占比；没有基期时为空", "share in the trend; empty without a base"),
                        ResultTable.column("key_by_level", "按水平是否关键", "whether key by level"),
                        ResultTable.column("key_by_trend", "按趋势是否关键", "whether key by trend")),
                rows);
    }

    private static List<String> ranked(String list, Ranked ranked) {
        return List.of(
                ranked.key(list),
                list,
                ranked.id(),
                ranked.name().chinese(),
                ranked.name().english(),
                ShortestDecimal.of(ranked.base().tonnes()),
                ShortestDecimal.of(ranked.latest().tonnes()),
                number(ranked.level()),
                number(ranked.cumulative()),
                ranked.trend().map(HistoryResults::number).orElse(""),
                yes(ranked.byLevel()),
                yes(ranked.byTrend()));
    }

    private ResultTable revisions() {
        List<List<String>> rows = plan.dossier().conflicts().stream()
                .filter(Conflict::isRevision)
                .map(each -> List.of(
                        each.used().item(),
                        Integer.toString(each.used().year()),
                        each.used().told(),
                        each.used().version(),
                        each.other().told(),
                        each.other().version(),
                        each.difference().map(apart -> number(apart)).orElse("")))
                .toList();
        return new ResultTable(
                "revisions",
                Text.of("统计数据的修订：采用的版本和较早的版本", "revised data: the version used and the earlier one"),
                List.of(
                        ResultTable.column("item", "指标", "item"),
                        ResultTable.column("year", "年份", "year"),
                        ResultTable.column("used", "采用的数", "the value used"),
                        ResultTable.column("version", "其版本", "its version"),
                        ResultTable.column("earlier", "较早的数", "the earlier value"),
                        ResultTable.column("earlier_version", "其版本，空为未注明", "its version; empty where not told"),
                        ResultTable.column(
                                "revised_by", "修订额，单位同采用的数", "used less earlier, in the unit of the value used")),
                rows);
    }
}
