package org.tanlu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.potential.Cost;
import org.tanlu.potential.EfficiencyGap;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potentials;
import org.tanlu.potential.RenewableUse;
import org.tanlu.potential.SectorPotential;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.CoBenefits;
import org.tanlu.reference.MeasurePotential;
import org.tanlu.reference.Range;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** The tables of the section of the potentials (chapter 8). */
@Clause("8")
final class PotentialTables {
    private static final String NONE = "－";
    private static final int MOST = 20;
    private static final double WAN = 10_000;

    private final Potentials potentials;
    private final int year;
    private final int last;

    PotentialTables(Potentials potentials) {
        this.potentials = potentials;
        this.year = potentials.terms().year();
        this.last = potentials.course().horizon();
    }

    TableBlock profile() {
        return new TableBlock(
                "选择措施须考虑的城市特征",
                "",
                List.of(
                        new Column("特征", Align.LEFT, 4),
                        new Column("本市情况", Align.LEFT, 10),
                        new Column("依据", Align.LEFT, 8)),
                potentials.profile().factors().stream()
                        .map(factor -> Stream.of(
                                        factor.name().chinese(),
                                        factor.isKnown() ? factor.value().chinese() : NONE,
                                        factor.basis().chinese())
                                .map(Entry::words)
                                .toList())
                        .toList(),
                List.of("－表示未填报。"),
                false);
    }

    TableBlock sectors() {
        return new TableBlock(
                "分领域减排潜力",
                "万吨二氧化碳当量",
                List.of(
                        new Column("领域", Align.LEFT, 4),
                        new Column("措施数", Align.RIGHT, 2),
                        new Column(year + "年", Align.RIGHT, 3),
                        new Column("占比", Align.RIGHT, 3),
                        new Column(last + "年", Align.RIGHT, 3),
                        new Column("重点领域", Align.CENTER, 3),
                        new Column("理由", Align.LEFT, 12)),
                potentials.sectors().stream().map(this::sector).toList(),
                List.of("作用于同一对象的措施只计最大的一项；用电和用热按低碳情景的供应因子计，其他措施也会降低该因子，合计是上限。"),
                false);
    }

    private List<Entry> sector(SectorPotential sector) {
        String key = "potential/sector/" + sector.sector().name().toLowerCase(Locale.ROOT) + "/";
        return List.of(
                Entry.words(sector.sector().text().chinese()),
                Entry.words(Integer.toString(sector.counted().size())),
                Entry.figure(Numbers.wan(sector.avoided().find(year).orElseThrow()), key + year),
                Entry.figure(Numbers.percent(sector.share().value()), key + "share"),
                Entry.figure(Numbers.wan(sector.avoided().find(last).orElseThrow()), key + last),
                Entry.words(sector.isKey() ? "是" : "否"),
                Entry.words(sector.reason().chinese()));
    }

    TableBlock measures(String title, List<Potential> measures) {
        return new TableBlock(
                title + "措施的减排潜力",
                "",
                List.of(
                        new Column("措施", Align.LEFT, 9),
                        new Column("剩余潜力", Align.RIGHT, 5),
                        new Column("见效年份", Align.CENTER, 3),
                        new Column("单位减排量（吨）", Align.RIGHT, 4),
                        new Column(year + "年（万吨）", Align.RIGHT, 4),
                        new Column(last + "年（万吨）", Align.RIGHT, 4),
                        new Column("单位成本（元/吨）", Align.RIGHT, 4),
                        new Column("与其重叠", Align.LEFT, 6)),
                measures.stream().map(this::measure).toList(),
                List.of("负的减排量是增加排放；成本栏“净收益”指节省大于投入，按净现值比较；重叠的措施潜力不可相加。"),
                false);
    }

    private List<Entry> measure(Potential potential) {
        String key = "potential/" + potential.measure().id() + "/";
        boolean isYearly = potential.measure().potential().kind() == MeasurePotential.Kind.YEARLY;
        return List.of(
                Entry.words(potential.measure().name().chinese()),
                Entry.figure(Amounts.text(potential.left()) + (isYearly ? "/年" : ""), key + "left"),
                Entry.words(Integer.toString(potential.diffusion().start() + 1)),
                Entry.figure(small(potential.perUnit().find(year).orElseThrow()), key + "per_unit/" + year),
                Entry.figure(
                        Numbers.wanSmall(potential.abatement().find(year).orElseThrow()), key + "abatement/" + year),
                Entry.figure(
                        Numbers.wanSmall(potential.abatement().find(last).orElseThrow()), key + "abatement/" + last),
                cost(potential, key),
                Entry.words(overlaps(potential)));
    }

    private Entry cost(Potential potential, String key) {
        Optional<Cost> cost = potential.costing().usual();
        if (cost.isEmpty()) {
            return Entry.words(NONE);
        }
        Optional<Quantity> price = cost.get().perTonne().map(Range::usual);
        if (price.isPresent()) {
            return Entry.figure(Numbers.fixed(price.get().value(), 0), key + "cost_per_tonne/" + year);
        }
        return Entry.words(cost.get().presentValue().isPresent() ? "净收益" : NONE);
    }

    /** The measures on the same units, without what their names say in brackets. */
    private static String overlaps(Potential potential) {
        return potential.overlaps().isEmpty()
                ? NONE
                : potential.overlaps().stream()
                        .map(measure -> measure.name().chinese().replaceAll("（.*?）", ""))
                        .collect(Collectors.joining("、"));
    }

    private static String small(Emissions emissions) {
        double value = Math.abs(emissions.tonnes());
        return Numbers.fixed(emissions.tonnes(), value >= 10 ? 1 : value >= 0.1 ? 2 : 4);
    }

    TableBlock renewables() {
        return new TableBlock(
                "可再生能源利用占技术潜力的比例",
                "",
                List.of(
                        new Column("品种", Align.LEFT, 4),
                        new Column("基年已有", Align.RIGHT, 4),
                        new Column("剩余潜力", Align.RIGHT, 4),
                        new Column(base() + "年", Align.RIGHT, 3),
                        new Column(year + "年", Align.RIGHT, 3),
                        new Column(last + "年", Align.RIGHT, 3),
                        new Column("其余不用的理由", Align.LEFT, 8)),
                potentials.renewables().stream().map(this::renewable).toList(),
                List.of("未填报基年已有量的，为占剩余潜力的比例；比例按低碳情景的采用量计。"),
                false);
    }

    private int base() {
        return potentials.course().system().baseYear();
    }

    private List<Entry> renewable(RenewableUse use) {
        Function<Integer, Entry> share = at -> Entry.figure(
                Numbers.percent(use.used().find(at).orElseThrow().value()),
                "potential/renewable/" + use.id() + "/" + at);
        return List.of(
                Entry.words(use.name().chinese()),
                use.installed()
                        .map(there ->
                                Entry.figure(Amounts.text(there), "potential/renewable/" + use.id() + "/installed"))
                        .orElse(Entry.words(NONE)),
                Entry.figure(Amounts.text(use.left()), "potential/renewable/" + use.id() + "/left"),
                share.apply(base()),
                share.apply(year),
                share.apply(last),
                Entry.words(use.reason().isEmpty() ? "未说明" : use.reason()));
    }

    TableBlock efficiency() {
        var rows = new ArrayList<List<Entry>>();
        potentials.gaps().forEach(gap -> rows.add(efficiency(rows.size() + 1, gap)));
        return new TableBlock(
                "重点企业能效与标杆、基准水平的差距",
                "",
                List.of(
                        new Column("企业", Align.LEFT, 8),
                        new Column("产品", Align.LEFT, 5),
                        new Column("单位能耗", Align.RIGHT, 4),
                        new Column("标杆", Align.RIGHT, 3),
                        new Column("基准", Align.RIGHT, 3),
                        new Column("可节能（万吨标准煤）", Align.RIGHT, 4),
                        new Column("可减排（万吨）", Align.RIGHT, 4),
                        new Column("水平来源", Align.LEFT, 5)),
                rows,
                List.of("单位能耗高于基准水平的加“*”；可减排按企业自身用能排放与综合能源消费量之比计。"),
                false);
    }

    private static List<Entry> efficiency(int place, EfficiencyGap gap) {
        String key = "potential/efficiency/" + place + "/";
        return List.of(
                Entry.words(gap.row().text("name")),
                Entry.words(gap.row().text("products")),
                Entry.words(Numbers.text(gap.consumption(), 1) + (gap.isBelowBaseline() ? "*" : "")),
                Entry.words(gap.benchmark()
                        .map(level -> Numbers.fixed(level.value(), 1))
                        .orElse(NONE)),
                Entry.words(gap.baseline()
                        .map(level -> Numbers.fixed(level.value(), 1))
                        .orElse(NONE)),
                gap.energy()
                        .map(saved -> Entry.figure(Numbers.fixed(saved.value() / WAN, 2), key + "energy"))
                        .orElse(Entry.words(NONE)),
                gap.emissions()
                        .map(avoided -> Entry.figure(Numbers.wanSmall(avoided), key + "emissions"))
                        .orElse(Entry.words(NONE)),
                Entry.words(gap.origin().chinese()));
    }

    /** The measures that save more than they cost, the largest present value of all units first. */
    Optional<TableBlock> saving() {
        List<Potential> saving = costed(cost -> cost.presentValue())
                .sorted(Comparator.comparingDouble(potential -> -whole(potential)))
                .limit(MOST)
                .toList();
        return saving.isEmpty()
                ? Optional.empty()
                : Optional.of(table(
                        "净收益的措施（按全部剩余潜力的净现值排序）",
                        "净现值（亿元）",
                        saving,
                        potential -> Entry.figure(
                                Numbers.fixed(whole(potential) / WAN / WAN, 2),
                                "potential/" + potential.measure().id() + "/present_value_left/" + year)));
    }

    private static double whole(Potential potential) {
        double unit = potential
                .costing()
                .usual()
                .flatMap(Cost::presentValue)
                .map(value -> value.usual().value())
                .orElse(0.0);
        return unit * potential.left().value();
    }

    /** The measures with a cost of a tonne, the cheapest first: the cost curve. */
    Optional<TableBlock> dear() {
        List<Potential> dear = costed(cost -> cost.perTonne())
                .sorted(Comparator.comparingDouble(PotentialTables::price))
                .limit(MOST)
                .toList();
        return dear.isEmpty()
                ? Optional.empty()
                : Optional.of(table(
                        "有成本的措施（按单位减排成本由低到高）",
                        "单位成本（元/吨）",
                        dear,
                        potential -> Entry.figure(
                                range(potential),
                                "potential/" + potential.measure().id() + "/cost_per_tonne/" + year)));
    }

    private Stream<Potential> costed(Function<Cost, Optional<Range>> of) {
        return potentials.measures().stream()
                .filter(Potential::isOpen)
                .filter(potential -> potential.avoided(year).tonnes() > 0)
                .filter(potential -> potential.costing().usual().flatMap(of).isPresent());
    }

    private static double price(Potential potential) {
        return potential
                .costing()
                .usual()
                .flatMap(Cost::perTonne)
                .map(value -> value.usual().value())
                .orElse(0.0);
    }

    private static String range(Potential potential) {
        Range range = potential.costing().usual().flatMap(Cost::perTonne).orElseThrow();
        return Numbers.fixed(range.usual().value(), 0) + "（"
                + Numbers.fixed(range.low().value(), 0) + "至"
                + Numbers.fixed(range.high().value(), 0) + "）";
    }

    private TableBlock table(String caption, String head, List<Potential> rows, Function<Potential, Entry> cost) {
        return new TableBlock(
                caption,
                "",
                List.of(
                        new Column("措施", Align.LEFT, 9),
                        new Column(head, Align.RIGHT, 6),
                        new Column(year + "年减排（万吨）", Align.RIGHT, 4),
                        new Column("增长", Align.CENTER, 2),
                        new Column("就业", Align.CENTER, 2),
                        new Column("环境", Align.CENTER, 2),
                        new Column("社会", Align.CENTER, 2),
                        new Column("协同效应理由", Align.LEFT, 9)),
                rows.stream().map(potential -> row(potential, cost)).toList(),
                List.of("协同效应得分－2至3，为判断值；只列前" + MOST + "项，全部见数据附表“减排措施潜力”。"),
                false);
    }

    private List<Entry> row(Potential potential, Function<Potential, Entry> cost) {
        CoBenefits benefits = potential.measure().coBenefits();
        return List.of(
                Entry.words(potential.measure().name().chinese()),
                cost.apply(potential),
                Entry.figure(
                        Numbers.wanSmall(potential.abatement().find(year).orElseThrow()),
                        "potential/" + potential.measure().id() + "/abatement/" + year),
                Entry.words(Numbers.fixed(benefits.growth(), 0)),
                Entry.words(Numbers.fixed(benefits.jobs(), 0)),
                Entry.words(Numbers.fixed(benefits.environment(), 0)),
                Entry.words(Numbers.fixed(benefits.social(), 0)),
                Entry.words(benefits.reason().chinese()));
    }
}
