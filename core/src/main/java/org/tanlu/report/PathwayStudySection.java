package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.pathway.Alternatives;
import org.tanlu.pathway.Attribution;
import org.tanlu.pathway.CostCurve;
import org.tanlu.pathway.PathwayStudy;
import org.tanlu.pathway.PeakCosts;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.StepCurve;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** What stands around the pathway: curve of costs, cost of each peak year, who abates what, how firm the choice is (clause 10.1). */
@Clause("10")
final class PathwayStudySection {
    private static final Unit WAN = new Unit("万吨二氧化碳当量", "emissions", 10_000);
    private static final double HUNDRED_MILLION = 1e8;
    private static final double NEARLY_ALL = 0.95;
    private static final int MOST_NAMES = 3;
    private static final int MOST_WEDGES = 7;

    private final PathwayStudy study;
    private final Route route;
    private final Wording wording;
    private final List<Integer> years;

    PathwayStudySection(PathwayStudy study, Route route, Wording wording) {
        this.study = study;
        this.route = route;
        this.wording = wording;
        this.years = new PathwayTables(route).milestones();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(3, "", "边际减排成本"));
        blocks.addAll(curveBlocks());
        study.peaks().ifPresent(peaks -> {
            blocks.add(new Heading(3, "", "各达峰年的成本"));
            blocks.addAll(peakBlocks(peaks));
        });
        blocks.add(new Heading(3, "", "减排量的归因"));
        blocks.add(wording.paragraph("pathway-shares", Map.of("orders", new Block.Words(orders(study.attribution())))));
        blocks.add(wedges());
        blocks.addAll(new PathwayShareTable(study.attribution(), shown(), ranked(), wording).blocks());
        enabling(blocks);
        overlaps(blocks);
        study.alternatives().ifPresent(found -> {
            blocks.add(new Heading(3, "", "举措的稳健性和机动时间"));
            blocks.add(wording.paragraph(
                    "pathway-firmness",
                    Map.of(
                            "plans", printed(Integer.toString(found.plans()), "pathway/alternatives/plans"),
                            "slack", printed(hundredMillion(found.slack()) + "亿元", "pathway/alternatives/slack"))));
            blocks.add(firmness(found));
        });
        if (study.alternatives().isEmpty()) {
            blocks.add(wording.paragraph("pathway-firmness-none", Map.of()));
        }
        return blocks;
    }

    /** Actions that abate nothing alone and have a share: what could not start without them, by the order of measures. */
    private void enabling(List<Block> blocks) {
        int last = years.get(years.size() - 1);
        String told = route.schedule().actions().stream()
                .filter(action -> isShared(action.measure(), last))
                .map(action -> enabled(action.measure()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("；"));
        if (!told.isEmpty()) {
            blocks.add(wording.paragraph("pathway-shares-enabling", Map.of("list", words(told))));
        }
    }

    private boolean isShared(Measure measure, int year) {
        return Optional.ofNullable(study.attribution().credits().get(measure))
                .filter(credit -> PathwayShareTable.isPrinted(credit.share(), year)
                        && !PathwayShareTable.isPrinted(credit.first(), year))
                .isPresent();
    }

    /** The actions of the pathway that wait for a measure or go along with it, for example 甲（乙、丙）; empty where none does. */
    private String enabled(Measure measure) {
        String waiting = route
                .schedule()
                .where(action -> action.before().stream()
                        .anyMatch(first -> first.standing() == Scheduled.Standing.PLANNED
                                && first.measure().id().equals(measure.id())))
                .stream()
                .map(action -> action.measure().name().chinese())
                .collect(Collectors.joining("、"));
        return waiting.isEmpty() ? "" : measure.name().chinese() + "（" + waiting + "）";
    }

    private void overlaps(List<Block> blocks) {
        if (!study.attribution().overlaps().isEmpty()) {
            blocks.addAll(new PathwayOverlapTable(study.attribution(), years.get(years.size() - 1), wording).blocks());
        }
    }

    private static String orders(Attribution attribution) {
        return attribution.orders() == 0 ? "全部加入次序" : attribution.orders() + "种加入次序";
    }

    private List<Integer> shown() {
        int last = years.get(years.size() - 1);
        return years.stream()
                .filter(year -> year == 2030 || year == 2035 || year == last)
                .toList();
    }

    /** The curve of marginal costs as steps; a step goes as far as the city abates when a tonne is worth its height. */
    private StepCurve curve() {
        List<CostCurve.Step> all = study.curve().steps();
        List<CostCurve.Step> steps = drawn(all);
        String more = steps.size() == all.size() ? "" : "高于" + price(steps.get(steps.size() - 1)) + "元/吨的各档增加很少，见下表。";
        return new StepCurve(
                "边际减排成本阶梯曲线",
                "减排量（万吨二氧化碳当量）",
                "边际成本（元/吨）",
                shown().stream()
                        .map(year -> new Block.Stairs(
                                year + "年",
                                steps.stream()
                                        .map(step -> new Block.Step(
                                                wan(step.abatement().find(year).orElse(Emissions.ZERO)), step.price()))
                                        .toList()))
                        .toList(),
                "每一级的右端为每吨减排的价值不超过该级高度时的减排量（相对不采取新增措施）；最低一级无须净投入或能够节约费用。" + more);
    }

    /** The steps up to the one that does nearly all that the dearest does, so that the cheap ones can be told apart. */
    private static List<CostCurve.Step> drawn(List<CostCurve.Step> steps) {
        double most = steps.get(steps.size() - 1).mean().tonnes();
        int count = 1;
        while (count < steps.size() && steps.get(count - 1).mean().tonnes() < NEARLY_ALL * most) {
            count++;
        }
        return steps.subList(0, count);
    }

    /** Whether all steps print the same, so that there is no curve. */
    private boolean isFlat() {
        return study.curve().steps().stream()
                        .map(this::curveRow)
                        .map(row -> row.subList(1, row.size() - 1).stream()
                                .map(Entry::text)
                                .toList())
                        .distinct()
                        .count()
                == 1;
    }

    private static String price(CostCurve.Step step) {
        return Numbers.fixed(step.price().value(), 0);
    }

    private List<Block> curveBlocks() {
        if (!isFlat()) {
            return List.of(wording.paragraph("pathway-curve", Map.of()), curve(), curveTable());
        }
        List<CostCurve.Step> steps = study.curve().steps();
        CostCurve.Step low = steps.get(0);
        String key = "pathway/curve/" + price(low) + "/";
        String cost = Numbers.fixed(low.cost().value() / HUNDRED_MILLION, 1) + "亿元";
        return List.of(wording.paragraph(
                "pathway-curve-flat",
                Map.of(
                        "low", printed(price(low), key + "price"),
                        "high", dearest(steps.get(steps.size() - 1)),
                        "mean", printed(Numbers.wanTonnes(low.mean()), key + "mean"),
                        "cost", printed(cost, key + "cost"))));
    }

    private static Block.Inline dearest(CostCurve.Step step) {
        return printed(price(step), "pathway/curve/" + price(step) + "/price");
    }

    private TableBlock curveTable() {
        var columns = new ArrayList<>(List.of(new Column("边际成本（元/吨）", Align.RIGHT, 3)));
        shown().forEach(year -> columns.add(new Column(year + "年减排", Align.RIGHT, 3)));
        columns.add(new Column("年均减排", Align.RIGHT, 3));
        columns.add(new Column("社会成本（亿元）", Align.RIGHT, 3));
        columns.add(new Column("本档新增的主要举措", Align.LEFT, 9));
        return new TableBlock(
                "边际减排成本曲线",
                WAN.symbol(),
                columns,
                study.curve().steps().stream().map(this::curveRow).toList(),
                List.of("边际成本为0的一档为没有减排要求时也具有经济性的措施；社会成本为至规划终年相对不采取新增措施的现值，负值表示节省大于投入；年均减排按折现率加权。"),
                false);
    }

    private List<Entry> curveRow(CostCurve.Step step) {
        String key = "pathway/curve/" + price(step) + "/";
        var row = new ArrayList<>(List.of(Entry.figure(price(step), key + "price")));
        shown().forEach(year -> row.add(Entry.figure(
                Numbers.wan(step.abatement().find(year).orElse(Emissions.ZERO)), key + "abatement/" + year)));
        row.add(Entry.figure(Numbers.wan(step.mean()), key + "mean"));
        row.add(Entry.figure(Numbers.fixed(step.cost().value() / HUNDRED_MILLION, 1), key + "cost"));
        row.add(Entry.words(
                step.added().isEmpty()
                        ? PathwayTables.NONE
                        : step.added().stream()
                                .limit(MOST_NAMES)
                                .map(added -> added.measure().name().chinese())
                                .collect(Collectors.joining("、"))));
        return row;
    }

    /** Where cost and missed aims are the same whatever the year, a sentence says so. */
    private List<Block> peakBlocks(PeakCosts peaks) {
        long kinds = peaks.byYear().values().stream()
                .map(peaked -> hundredMillion(peaked.cost()) + missed(peaked))
                .distinct()
                .count();
        if (kinds > 1 || peaks.byYear().size() < 2) {
            return List.of(wording.paragraph("pathway-peaks", Map.of()), peaks(peaks));
        }
        int first = peaks.byYear().firstKey();
        PeakCosts.Peaked any = peaks.byYear().values().iterator().next();
        List<Integer> ranked = peaks.byYear().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().level().tonnes()))
                .map(Map.Entry::getKey)
                .toList();
        var facts = new LinkedHashMap<String, Block.Inline>();
        facts.put("first", words(first));
        facts.put("last", words(peaks.byYear().lastKey()));
        facts.put("cost", printed(hundredMillion(any.cost()) + "亿元", "pathway/peak/" + first + "/cost"));
        facts.put("missed", words(missed(any)));
        facts.put("least", level(peaks, ranked.get(0)));
        facts.put("most", level(peaks, ranked.get(ranked.size() - 1)));
        return List.of(wording.paragraph("pathway-peaks-flat", facts));
    }

    private static Block.Inline level(PeakCosts peaks, int year) {
        Emissions level =
                Optional.ofNullable(peaks.byYear().get(year)).orElseThrow().level();
        return printed(Numbers.wanTonnes(level), "pathway/peak/" + year + "/level");
    }

    private static String missed(PeakCosts.Peaked peaked) {
        return peaked.missed().isEmpty() ? "全部实现" : peaked.missed().size() + "项年度目标未实现";
    }

    private static String hundredMillion(Quantity yuan) {
        return Numbers.fixed(yuan.value() / HUNDRED_MILLION, 1);
    }

    private TableBlock peaks(PeakCosts peaks) {
        var rows = new ArrayList<List<Entry>>();
        peaks.byYear()
                .forEach((year, peaked) -> rows.add(List.of(
                        Entry.words(year.toString()),
                        Entry.figure(Numbers.wan(peaked.level()), "pathway/peak/" + year + "/level"),
                        Entry.figure(
                                Numbers.fixed(peaked.cost().value() / HUNDRED_MILLION, 1),
                                "pathway/peak/" + year + "/cost"),
                        Entry.words(missed(peaked)))));
        return new TableBlock(
                "各达峰年的排放和社会成本",
                "万吨二氧化碳当量、亿元",
                List.of(
                        new Column("自该年起不再上升", Align.CENTER, 3),
                        new Column("当年排放", Align.RIGHT, 3),
                        new Column("社会成本", Align.RIGHT, 3),
                        new Column("其他目标", Align.LEFT, 4)),
                rows,
                List.of(),
                false);
    }

    private List<Map.Entry<Measure, Attribution.Credit>> ranked() {
        int year = shown().get(StrictMath.min(1, shown().size() - 1));
        return study.attribution().credits().entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()
                        .share()
                        .find(year)
                        .map(Emissions::tonnes)
                        .orElse(0.0)))
                .toList();
    }

    /** The shares of every year, so that no rise is hidden, as wedges between the pathway and what would be without it: the largest by name, the others together. */
    private Chart wedges() {
        List<Map.Entry<Measure, Attribution.Credit>> ranked = ranked();
        List<Integer> drawn = IntStream.rangeClosed(years.get(0), years.get(years.size() - 1))
                .boxed()
                .toList();
        var series = new ArrayList<Block.Series>();
        series.add(new Block.Series(
                "优化路径排放",
                drawn.stream()
                        .map(year -> route.pathway().emission().find(year).map(PathwayStudySection::wan))
                        .toList()));
        ranked.stream()
                .limit(MOST_WEDGES)
                .forEach(entry -> series.add(
                        new Block.Series(entry.getKey().name().chinese(), values(List.of(entry.getValue()), drawn))));
        List<Attribution.Credit> others =
                ranked.stream().skip(MOST_WEDGES).map(Map.Entry::getValue).toList();
        if (!others.isEmpty()) {
            series.add(new Block.Series("其他" + others.size() + "项", values(others, drawn)));
        }
        return new Chart(
                "不采取新增措施与优化路径之间的减排量归因",
                ChartKind.WEDGES,
                WAN.symbol(),
                drawn.stream().map(String::valueOf).toList(),
                series,
                "上缘为不采取新增措施的排放，灰色为优化路径排放，其间各色带为举措的归因；纵轴不一定从零开始。");
    }

    private static List<Optional<Quantity>> values(List<Attribution.Credit> credits, List<Integer> drawn) {
        return drawn.stream()
                .map(year -> Optional.of(wan(Emissions.tonnes(credits.stream()
                        .mapToDouble(credit ->
                                credit.share().find(year).orElseThrow().tonnes())
                        .sum()))))
                .toList();
    }

    private TableBlock firmness(Alternatives found) {
        var rows = new ArrayList<List<Entry>>();
        for (Scheduled action : route.schedule().actions()) {
            Optional.ofNullable(found.standing().get(action.measure()))
                    .ifPresent(standing -> rows.add(firmness(action, standing, found.plans())));
        }
        return new TableBlock(
                "举措的稳健性和机动时间",
                "年",
                List.of(
                        new Column("举措", Align.LEFT, 8),
                        new Column("费用相近的方案", Align.LEFT, 5),
                        new Column("启动", Align.CENTER, 2),
                        new Column("最迟启动", Align.CENTER, 2),
                        new Column("机动时间", Align.CENTER, 2)),
                rows,
                List.of(),
                false);
    }

    private static List<Entry> firmness(Scheduled action, Alternatives.Standing standing, int plans) {
        String key = "pathway/" + action.measure().id() + "/";
        return List.of(
                Entry.words(action.measure().name().chinese()),
                Entry.figure(
                        standing.firmness().text().chinese() + "（" + standing.there() + "/" + plans + "）",
                        key + "plans"),
                Entry.words(Integer.toString(action.start())),
                years(standing.latest(), key + "latest_start"),
                years(standing.spare(), key + "spare_years"));
    }

    private static Entry years(OptionalInt years, String key) {
        return years.isPresent()
                ? Entry.figure(Integer.toString(years.getAsInt()), key)
                : Entry.words(PathwayTables.NONE);
    }

    private static Quantity wan(Emissions emissions) {
        return Quantity.of(emissions.tonnes() / WAN.factor(), WAN);
    }
}
