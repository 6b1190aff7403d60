package org.tanlu.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.pathway.Pathway;
import org.tanlu.pathway.PlanPeriod;
import org.tanlu.pathway.RoadmapSupport;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Department;
import org.tanlu.reference.Dimension;
import org.tanlu.reference.Measure;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** The tables of the chapter of the pathway (chapter 10). */
@Clause("10")
final class PathwayTables {
    static final String NONE = "－";
    private static final int FIVE = 5;
    private static final int MOST_NAMES = 6;
    private static final double HUNDRED_MILLION = 1e8;

    private final Route route;
    private final Guidance guidance;
    private final int base;
    private final int last;

    PathwayTables(Route route) {
        this.route = route;
        this.guidance = new Guidance(route.terms().from());
        this.base = route.base().system().baseYear();
        this.last = route.base().horizon();
    }

    TableBlock conditions() {
        return new TableBlock(
                "路径求解条件",
                "",
                List.of(
                        new Column("条件", Align.LEFT, 5),
                        new Column("取值", Align.LEFT, 6),
                        new Column("依据", Align.LEFT, 10)),
                route.conditions().stream()
                        .map(condition -> List.of(
                                Entry.words(condition.name().chinese()),
                                Entry.words(condition.value().chinese()),
                                Entry.words(condition.origin().chinese())))
                        .toList(),
                List.of(),
                false);
    }

    /** How the search went and what changes it: for those who check or repeat it, in an annex and not in the text. */
    TableBlock record() {
        return new TableBlock(
                "优化计算的记录",
                "",
                List.of(new Column("项目", Align.LEFT, 4), new Column("取值", Align.LEFT, 17)),
                Stream.of(
                                List.of(Entry.words("求解"), Entry.words(search())),
                                List.of(Entry.words("改变条件"), Entry.words(settings())))
                        .limit(route.conditions().isEmpty() ? 1 : 2)
                        .toList(),
                List.of(),
                false);
    }

    /** What the city fills in to change a condition. */
    private String settings() {
        return "“城市信息”表中与路径有关的："
                + route.conditions().stream()
                        .filter(condition -> !condition.setting().isEmpty())
                        .map(condition -> condition.name().chinese())
                        .collect(Collectors.joining("、"))
                + "；参数名见结果表“求解条件”。";
    }

    /** Who searched and how much work it was: for those who check, not for the text. */
    private String search() {
        Pathway.Proof proof = route.pathway().proof();
        return "求解器为" + proof.run().solver() + " " + proof.run().version() + "，状态为"
                + proof.status().chinese() + "，" + proof.run().iterations() + "步迭代、"
                + proof.run().nodes() + "个节点。";
    }

    /** The years of which tables print numbers: every fifth after the base year, and the last. */
    List<Integer> milestones() {
        return Stream.iterate(base + 1, year -> year <= last, year -> year + 1)
                .filter(year -> year % FIVE == 0 || year == last)
                .toList();
    }

    TableBlock emissions() {
        var rows = new ArrayList<List<Entry>>();
        for (int year : milestones()) {
            Emissions without = route.base().total().find(year).orElseThrow();
            rows.add(List.of(
                    Entry.words(Integer.toString(year)),
                    Entry.figure(Numbers.wan(without), "pathway/without/" + year),
                    Entry.figure(Numbers.wan(route.avoided(year)), "pathway/abatement/" + year),
                    Entry.figure(
                            Numbers.wan(route.pathway().emission().find(year).orElseThrow()),
                            "pathway/emissions/" + year)));
        }
        return new TableBlock(
                "优化路径的排放和减排量",
                "万吨二氧化碳当量",
                List.of(
                        new Column("年份", Align.CENTER, 2),
                        new Column("不采取新增措施", Align.RIGHT, 4),
                        new Column("减排量", Align.RIGHT, 3),
                        new Column("优化路径", Align.RIGHT, 3)),
                rows,
                List.of("“不采取新增措施”为" + route.kind().text().chinese() + "的活动水平和能源供应下，措施只保持基准情景采用量时的排放。"),
                false);
    }

    @Clause({"C10.1-5", "C10.1-6", "C10.1-7", "C10.1-8", "C10.1-9", "C10.1-10", "C10.1-11", "C10.1-12", "C10.1-13"})
    TableBlock dimensions() {
        return new TableBlock(
                "九个维度的举措概览",
                "亿元、万吨二氧化碳当量",
                List.of(
                        new Column("维度", Align.LEFT, 3),
                        new Column("举措数", Align.RIGHT, 2),
                        new Column("主要举措", Align.LEFT, 12),
                        new Column("启动年份", Align.CENTER, 3),
                        new Column("投资", Align.RIGHT, 3),
                        new Column("2030年减排", Align.RIGHT, 3),
                        new Column(last + "年减排", Align.RIGHT, 3)),
                Arrays.stream(Dimension.values()).map(this::dimension).toList(),
                List.of("投资为相对基准情景的新增投资，含到期更新，至" + last + "年合计，不折现；－表示没有举措。"),
                false);
    }

    private List<Entry> dimension(Dimension dimension) {
        List<Scheduled> actions = route.of(dimension);
        String names = actions.stream()
                .limit(MOST_NAMES)
                .map(action -> action.measure().name().chinese())
                .collect(Collectors.joining("、"));
        String key = "pathway/dimension/" + dimension.name().toLowerCase(Locale.ROOT) + "/";
        return List.of(
                Entry.words(dimension.text().chinese()),
                Entry.words(Integer.toString(actions.size())),
                Entry.words(actions.isEmpty() ? NONE : names + (actions.size() > MOST_NAMES ? "等" : "")),
                Entry.words(
                        actions.isEmpty()
                                ? NONE
                                : years(
                                        actions.get(0).start(),
                                        actions.get(actions.size() - 1).start())),
                money(route.invested(dimension), key + "investment"),
                avoided(dimension, StrictMath.min(last, 2030), key),
                avoided(dimension, last, key));
    }

    private static String years(int first, int last) {
        return first == last ? Integer.toString(first) : first + "—" + last;
    }

    private Entry avoided(Dimension dimension, int year, String key) {
        return Entry.figure(Numbers.wan(route.avoided(dimension, year)), key + "abatement/" + year);
    }

    private static Entry money(Quantity yuan, String key) {
        return Entry.figure(Numbers.fixed(yuan.value() / HUNDRED_MILLION, 1), key);
    }

    static double investment(Scheduled action) {
        return action.action().invested().value();
    }

    @Clause("C10.1-14")
    TableBlock roadmap(String name, List<Scheduled> actions, List<RoadmapSupport> supports) {
        var rows = new ArrayList<>(actions.stream().map(this::roadmap).toList());
        supports.forEach(support -> rows.add(support(support)));
        var notes = new ArrayList<>(
                List.of(
                        "新增规模为基年以后按措施库计量单位累计增加的量，不含基年已有部分，含基准情景部分；启动为提前期开始的年份；基本完成为新增部分达到95%的年份，其后的余量随设备更新陆续完成。标（支撑类）的为其他举措创造条件，自身没有或少有减排量。"));
        if (!supports.isEmpty()) {
            notes.add("年份为－的没有参与求解：支撑类举措和已实施、继续推进的措施。");
        }
        return new TableBlock(
                name + "碳减排路线图",
                "",
                List.of(
                        new Column("举措", Align.LEFT, 8),
                        new Column("启动", Align.CENTER, 3),
                        new Column("完成一半", Align.CENTER, 3),
                        new Column("完成九成", Align.CENTER, 3),
                        new Column("基本完成", Align.CENTER, 3),
                        new Column("2030年新增规模", Align.RIGHT, 5),
                        new Column(last + "年新增规模", Align.RIGHT, 5),
                        new Column("牵头单位（层级）", Align.LEFT, 6),
                        new Column("重点项目和选址", Align.LEFT, 6)),
                rows,
                notes,
                false);
    }

    /** A measure that the pathway did not choose: it has no years, and its amount is what was done or what there can be. */
    private static List<Entry> support(RoadmapSupport support) {
        String amount = support.amount()
                .map(units -> (support.kind() == RoadmapSupport.Kind.CARRIED_OUT ? "已实施" : "潜力") + amount(units))
                .orElse(NONE);
        return Stream.of(
                        support.measure().name().chinese() + "（"
                                + support.kind().text().chinese() + "）",
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        amount,
                        lead(support.lead()),
                        NONE)
                .map(Entry::words)
                .toList();
    }

    private static String lead(Department lead) {
        return lead.name().chinese().replaceFirst("（.*）$", "") + "（"
                + lead.level().text().chinese() + "）";
    }

    private List<Entry> roadmap(Scheduled action) {
        String key = "pathway/" + action.measure().id() + "/units/";
        int early = StrictMath.min(last, 2030);
        return List.of(
                Entry.words(action.measure().name().chinese() + (isEnabling(action) ? "（支撑类）" : "")),
                Entry.words(Integer.toString(guidance.start(action))),
                year(action.action().half()),
                year(action.action().ninety()),
                year(action.action().end()),
                whole(action.action().units().find(early).orElseThrow(), key + early),
                whole(action.action().units().find(last).orElseThrow(), key + last),
                Entry.words(lead(action.lead())),
                Entry.words(PathwayTaskTable.projects(action)));
    }

    /** An amount of a milestone; of what exists in whole pieces a part of one is none. */
    private static Entry whole(Quantity amount, String key) {
        return Amounts.isPart(amount) ? Entry.words(NONE) : Entry.figure(amount(amount), key);
    }

    private static Entry year(OptionalInt year) {
        return Entry.words(Integer.toString(year.orElseThrow()));
    }

    private static boolean isEnabling(Scheduled action) {
        return action.measure().kind() == Measure.Kind.ENABLING;
    }

    static String amount(Quantity quantity) {
        return Amounts.text(quantity);
    }

    /** The timetable: a bar of five-year plans for each action, with the numbers of the actions that it waits for. */
    @Clause({"C10.1-15", "C10.1-16"})
    TableBlock timetable() {
        var columns = new ArrayList<>(List.of(
                new Column("序号", Align.CENTER, 2),
                new Column("举措", Align.LEFT, 8),
                new Column("前置举措", Align.CENTER, 3),
                new Column("机动（年）", Align.CENTER, 2)));
        route.schedule()
                .periods()
                .forEach(period -> columns.add(new Column(period.text().chinese(), Align.CENTER, 4)));
        List<String> order = route.schedule().actions().stream()
                .map(action -> action.measure().id())
                .toList();
        var rows = new ArrayList<List<Entry>>();
        route.schedule().actions().forEach(action -> rows.add(timetable(rows.size() + 1, action, order)));
        return new TableBlock(
                "举措时间表",
                "",
                columns,
                rows,
                List.of("■ 推进，左起第一格写启动年份，最后一格写完成年份，在同一格的只写后两位；前置举措写序号，基准情景已有或未参与求解的不列；"
                        + "机动为不推迟后续举措可推迟启动的年数，－表示没有等待它的举措；*为前后衔接、没有机动时间的最长链条。"),
                true);
    }

    private List<Entry> timetable(int number, Scheduled action, List<String> order) {
        String before = action.before().stream()
                .filter(one -> one.standing() == Scheduled.Standing.PLANNED)
                .map(one -> order.indexOf(one.measure().id()) + 1)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        var row = new ArrayList<>(List.of(
                Integer.toString(number),
                action.measure().name().chinese() + (action.isCritical() ? "*" : ""),
                before.isEmpty() ? NONE : before,
                action.slack().isPresent() ? Integer.toString(action.slack().getAsInt()) : NONE));
        route.schedule().periods().forEach(period -> row.add(bar(action, period)));
        return row.stream().map(Entry::words).toList();
    }

    /** What stands in the cell of a period: when an action starts or is done, else that it goes on. */
    private static String bar(Scheduled action, PlanPeriod period) {
        int end = action.action().end().orElseThrow();
        boolean isStart = PlanPeriod.of(action.start()).equals(period);
        boolean isEnd = PlanPeriod.of(end).equals(period);
        if (isStart && isEnd) {
            return action.start() + "■" + Integer.toString(end).substring(2);
        }
        if (isStart) {
            return action.start() + "■";
        }
        return isEnd ? "■" + end : period.first() > action.start() && period.last() < end ? "■■" : "";
    }

    @Clause("C10.1-15")
    TableBlock periods() {
        double share = route.terms().publicShare().value();
        var rows = new ArrayList<List<Entry>>();
        for (PlanPeriod period : route.schedule().periods()) {
            Quantity invested = route.invested(period);
            int end = StrictMath.min(last, period.last());
            String span = period.first() + "-" + period.last();
            rows.add(List.of(
                    Entry.words(period.text().chinese() + "（" + period.first() + "—" + end + "）"),
                    Entry.figure(Integer.toString(route.starting(period).size()), "pathway/starts/" + span),
                    money(invested, "pathway/investment/" + span),
                    money(invested.times(share), "pathway/public/" + span),
                    money(invested.times(1 - share), "pathway/private/" + span),
                    Entry.figure(Numbers.wan(route.avoided(period)), "pathway/abatement/" + span),
                    Entry.figure(Numbers.wan(route.avoided(end)), "pathway/abatement/" + end)));
        }
        return new TableBlock(
                "分五年规划期的启动举措、投资和减排量",
                "亿元、万吨二氧化碳当量",
                List.of(
                        new Column("规划期", Align.LEFT, 5),
                        new Column("启动举措数", Align.RIGHT, 3),
                        new Column("投资", Align.RIGHT, 3),
                        new Column("其中公共资金", Align.RIGHT, 3),
                        new Column("其中社会资金", Align.RIGHT, 3),
                        new Column("期内累计减排", Align.RIGHT, 3),
                        new Column("期末年减排", Align.RIGHT, 3)),
                rows,
                List.of("公共资金按求解条件中的承担比例划分；投资含到期更新，不折现。"),
                false);
    }
}
