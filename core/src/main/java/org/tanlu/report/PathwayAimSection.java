package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.pathway.Aim;
import org.tanlu.pathway.PathwayStudy;
import org.tanlu.pathway.PathwayTerms;
import org.tanlu.pathway.PlanPeriod;
import org.tanlu.pathway.RateCosts;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;

/** What a pathway was to reach and what that costs, the optimised scenarios side by side, other discount rates (clauses 9 and 10.1). */
@Clause({"9.1", "9.3", "10"})
final class PathwayAimSection {
    private static final double HUNDRED_MILLION = 1e8;
    private static final double WAN = 1e4;
    /** Emissions of two scenarios that differ by less than this share are the same but for the solver's last digits. */
    private static final double SAME = 1e-6;

    private final Routes routes;
    private final Route route;
    private final Wording wording;
    private final List<Integer> years;

    PathwayAimSection(Routes routes, Route route, Wording wording, List<Integer> years) {
        this.routes = routes;
        this.route = route;
        this.wording = wording;
        this.years = years;
    }

    @Clause({"C9.3-1", "C10.1-3"})
    List<Block> aims() {
        int from = route.terms().from();
        List<Aim> all = route.pathway().aims();
        List<Aim> shown = all.stream().filter(aim -> aim.year() >= from).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var notes = new ArrayList<>(List.of("差额为指标分子缺少（或超出）的能源，或超出的排放；－表示已经达到。"));
        if (shown.size() < all.size()) {
            notes.add("路径自" + from + "年起实施，目标年份在此之前的不受路径影响，不列入本表。");
        }
        var blocks = new ArrayList<Block>(List.of(wording.paragraph("pathway-aims-costs", Map.of())));
        blocks.add(new TableBlock(
                "路径的目标及其代价",
                "",
                List.of(
                        new Column("目标", Align.LEFT, 6),
                        new Column("年份", Align.CENTER, 2),
                        new Column("目标值", Align.RIGHT, 4),
                        new Column("路径达到", Align.RIGHT, 4),
                        new Column("差额", Align.RIGHT, 4),
                        new Column("边际成本", Align.RIGHT, 4),
                        new Column("目标的代价（亿元）", Align.RIGHT, 3)),
                shown.stream().map(this::aim).toList(),
                notes,
                false));
        shown.stream()
                .filter(aim -> !aim.isReached())
                .forEach(aim -> shortfall(aim).ifPresent(blocks::add));
        return blocks;
    }

    /** Whether the enhanced pathway reaches what the plan's own does not: then adoption and not the city's potential is the limit. */
    private Optional<Block> shortfall(Aim missed) {
        return routes.routes().stream()
                .filter(other -> other.kind() == ScenarioKind.ENHANCED)
                .flatMap(other -> other.pathway().aims().stream())
                .filter(aim -> aim.id().equals(missed.id()))
                .findFirst()
                .map(aim -> wording.paragraph(
                        aim.isReached() ? "pathway-aim-enhanced-reaches" : "pathway-aim-enhanced-misses",
                        Map.of(
                                "aim", words(missed.year() + "年" + name(missed)),
                                "goal", printed(goal(missed), "pathway/aim/" + missed.id() + "/goal"))));
    }

    private List<Entry> aim(Aim aim) {
        String key = "pathway/aim/" + aim.id() + "/";
        Optional<Quantity> cost = route.study().map(PathwayStudy::aims).map(costs -> costs.get(aim.id()));
        return List.of(
                Entry.words(name(aim)),
                Entry.words(aim.id().equals("below") ? "各年" : Integer.toString(aim.year())),
                Entry.figure(goal(aim), key + "goal"),
                reached(aim, key + "reached"),
                aim.isReached() ? Entry.words(PathwayTables.NONE) : Entry.figure(missed(aim.missed()), key + "missed"),
                aim.price()
                        .map(price -> Entry.figure(price(price), key + "price"))
                        .orElse(Entry.words(PathwayTables.NONE)),
                cost.map(yuan -> Entry.figure(Numbers.fixed(yuan.value() / HUNDRED_MILLION, 1), key + "cost"))
                        .orElse(Entry.words(PathwayTables.NONE)));
    }

    /** A fall of emissions by output is called as it was assigned. */
    private String name(Aim aim) {
        return fall(aim).map(fall -> fall.told().chinese()).orElse(aim.name().chinese());
    }

    private Optional<PathwayTerms.Fall> fall(Aim aim) {
        return route.terms().falls().stream()
                .filter(fall -> aim.id().equals("fall/" + fall.indicator() + "/" + fall.year()))
                .findFirst();
    }

    /** What is wanted, in words: what of a fall is left from the base year on, no baseline as if it were an amount to reach. */
    private String goal(Aim aim) {
        int base = route.base().system().baseYear();
        if (aim.id().equals("peak")) {
            return "不晚于" + aim.year() + "年";
        }
        if (aim.id().equals("below")) {
            return "不高于" + ScenarioKind.BASELINE.text().chinese();
        }
        if (fall(aim).isEmpty()) {
            return told(aim.goal());
        }
        return aim.goal().value() > 0 ? "比" + base + "年（基年）再下降" + told(aim.goal()) : base + "年（基年）已达到，须保持";
    }

    private Entry reached(Aim aim, String key) {
        if (aim.id().equals("below")) {
            return Entry.words(aim.isReached() ? "各年均满足" : "部分年份未满足");
        }
        if (aim.id().equals("peak") && aim.reached().value() < route.terms().from()) {
            return Entry.figure(told(aim.reached()) + "（基年），此后不再高于该水平", key);
        }
        if (fall(aim).isEmpty()) {
            return Entry.figure(told(aim.reached()), key);
        }
        return Entry.figure(change(aim.reached(), route.base().system().baseYear()), key);
    }

    private static String change(Quantity fallen, int base) {
        boolean isFall = fallen.value() >= 0;
        return "比" + base + "年" + (isFall ? "下降" : "上升") + told(isFall ? fallen : fallen.negated());
    }

    /** Shares in per cent, emissions in 万吨, years and energy as they are. */
    private static String told(Quantity value) {
        if (value.unit().equals(Unit.ONE)) {
            return Numbers.percent(value.value());
        }
        if (value.unit().equals(Unit.TONNE_CO2E)) {
            return Numbers.wanTonnes(Emissions.tonnes(value.value()));
        }
        boolean isYear = value.unit().symbol().equals("年");
        return Numbers.fixed(value.value(), isYear ? 0 : 1) + value.unit().symbol();
    }

    private static String missed(Quantity amount) {
        return amount.unit().equals(Unit.TONNE_CO2E)
                ? Numbers.wanTonnes(Emissions.tonnes(amount.value()))
                : Numbers.fixed(amount.value() / WAN, 1) + "万吨标准煤";
    }

    private static String price(Quantity price) {
        boolean isMany = price.value() >= HUNDRED_MILLION;
        return Numbers.fixed(isMany ? price.value() / HUNDRED_MILLION : price.value(), isMany ? 1 : 0)
                + (isMany ? "亿" : "")
                + price.unit().symbol();
    }

    /** The optimised scenarios side by side; nothing where there is one alone. */
    @Clause("9.1")
    List<Block> scenarios() {
        Optional<Route> found = routes.find(ScenarioKind.ENHANCED);
        if (found.isEmpty()) {
            return List.of();
        }
        Route enhanced = found.get();
        return List.of(
                new Heading(3, "", "优化情景对照"),
                wording.paragraph(
                        "pathway-scenarios",
                        Map.of("order", words(isNested(enhanced) ? "逐年递进关系成立" : "逐年递进关系不成立，详见附件3“数据和方法问题”"))),
                emissions(enhanced),
                summary(enhanced));
    }

    private boolean isNested(Route enhanced) {
        return below(route.pathway().emission().byYear(), route.terms().below().byYear())
                && below(
                        enhanced.pathway().emission().byYear(),
                        route.pathway().emission().byYear());
    }

    private static boolean below(Map<Integer, Emissions> one, Map<Integer, Emissions> other) {
        return one.entrySet().stream().allMatch(year -> {
            double most = Optional.ofNullable(other.get(year.getKey()))
                    .map(Emissions::tonnes)
                    .orElse(Double.POSITIVE_INFINITY);
            return year.getValue().tonnes() <= most + SAME * StrictMath.abs(most);
        });
    }

    private TableBlock emissions(Route enhanced) {
        var rows = new ArrayList<List<Entry>>();
        for (int year : years) {
            rows.add(List.of(
                    Entry.words(Integer.toString(year)),
                    Entry.figure(
                            Numbers.wan(route.terms().below().find(year).orElse(Emissions.ZERO)),
                            "scenario/baseline/total/" + year),
                    Entry.figure(
                            Numbers.wan(route.pathway().emission().find(year).orElseThrow()),
                            "pathway/emissions/" + year),
                    Entry.figure(
                            Numbers.wan(enhanced.pathway().emission().find(year).orElseThrow()),
                            "pathway/enhanced/emissions/" + year)));
        }
        return new TableBlock(
                "基准情景和优化情景的排放",
                "万吨二氧化碳当量",
                List.of(
                        new Column("年份", Align.CENTER, 2),
                        new Column("基准情景", Align.RIGHT, 3),
                        new Column("优化的低碳情景", Align.RIGHT, 3),
                        new Column("优化的强化情景", Align.RIGHT, 3)),
                rows,
                List.of(),
                false);
    }

    private TableBlock summary(Route enhanced) {
        var rows = new ArrayList<List<Entry>>();
        rows.add(row("排放最高的年份", "peak_year", peak(route), peak(enhanced)));
        rows.add(List.of(
                Entry.words("社会成本现值（亿元）"),
                Entry.figure(cost(route), "pathway/cost"),
                Entry.figure(cost(enhanced), "pathway/enhanced/cost")));
        rows.add(row(
                "举措数",
                "actions",
                Integer.toString(route.schedule().actions().size()),
                Integer.toString(enhanced.schedule().actions().size())));
        for (PlanPeriod period : route.schedule().periods()) {
            rows.add(row(
                    period.text().chinese() + "启动的举措数",
                    "starts/" + period.first() + "-" + period.last(),
                    Integer.toString(route.starting(period).size()),
                    Integer.toString(enhanced.starting(period).size())));
        }
        return new TableBlock(
                "优化情景的达峰、费用和启动",
                "",
                List.of(
                        new Column("项目", Align.LEFT, 5),
                        new Column("优化的低碳情景", Align.RIGHT, 3),
                        new Column("优化的强化情景", Align.RIGHT, 3)),
                rows,
                List.of("社会成本相对各自“不采取新增措施”的情形；两个情景的活动水平不同，费用之差不是减排的价格。"),
                false);
    }

    private static List<Entry> row(String name, String key, String low, String enhanced) {
        return List.of(
                Entry.words(name),
                Entry.figure(low, "pathway/" + key),
                Entry.figure(enhanced, "pathway/enhanced/" + key));
    }

    private static String peak(Route of) {
        return PeakStatement.of(of.pathway().course().total()).year() + "年";
    }

    private static String cost(Route of) {
        return Numbers.fixed(of.pathway().cost().value() / HUNDRED_MILLION, 1);
    }

    List<Block> rates(RateCosts costs) {
        return List.of(
                new Heading(3, "", "折现率敏感性"),
                wording.paragraph("pathway-rates", Map.of()),
                new TableBlock(
                        "不同折现率下的社会成本",
                        "亿元",
                        List.of(
                                new Column("社会折现率", Align.CENTER, 3),
                                new Column("路径的社会成本", Align.RIGHT, 3),
                                new Column("重新求解的最低费用", Align.RIGHT, 3),
                                new Column("重新求解的累计减排（万吨）", Align.RIGHT, 4)),
                        costs.rates().stream().map(PathwayAimSection::rate).toList(),
                        List.of("第一行为本市采用的折现率；折现率的来源和核验状态见求解条件。"),
                        false));
    }

    private static List<Entry> rate(RateCosts.Rate rate) {
        String percent = Long.toString(StrictMath.round(rate.rate().value() * 100));
        String key = "pathway/rate/" + percent + "/";
        return List.of(
                Entry.figure(percent + "%", key + "rate"),
                Entry.figure(Numbers.fixed(rate.cost().value() / HUNDRED_MILLION, 1), key + "cost"),
                Entry.figure(Numbers.fixed(rate.least().value() / HUNDRED_MILLION, 1), key + "least"),
                Entry.figure(Numbers.wan(rate.avoided()), key + "abatement"));
    }
}
