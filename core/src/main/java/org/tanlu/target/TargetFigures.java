package org.tanlu.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Every number of the targets with its key and its derivation (clause 9.3); keys begin with {@code target/}. */
@Clause("9.3")
final class TargetFigures {
    private static final String ROOT = "target/";
    private static final String CLAUSE = "9.3";
    private static final Text KEYED = Text.of("另有推导", "derived under its own key");

    private final TargetSource source;
    private final SectorEmissions baseline;
    private final SectorEmissions target;
    private final AllocationTerms terms;
    private final int base;
    private final List<Figure> figures = new ArrayList<>();

    TargetFigures(TargetSource source, SectorEmissions baseline, SectorEmissions target, AllocationTerms terms) {
        this.source = source;
        this.baseline = baseline;
        this.target = target;
        this.terms = terms;
        this.base = Known.in(target.total(), TargetSector.INDUSTRY).years().get(0);
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    void peak(PeakStatement peak, Emissions level) {
        add(
                "peak_year",
                Quantity.of(peak.year(), new Unit("年", "year", 1)),
                Text.of("目标达峰年份", "year of the peak"),
                Text.of(
                        source.text().chinese() + "的达峰年份",
                        "that of the " + source.text().english()),
                List.of(source.told("peak_year", Quantity.of(peak.year(), new Unit("年", "year", 1)))));
        add(
                "peak",
                level.toQuantity(),
                Text.of("目标达峰峰值", "level of the peak"),
                Text.of(
                        source.text().chinese() + "的峰值，四舍五入到0.01万吨",
                        "that of the " + source.text().english() + ", rounded to 100 t"),
                List.of(source.told("peak", peak.emissions().toQuantity())));
    }

    /** The targets of indicators, and what the pathway that the plan commits to has of them and of the targets of plans. */
    void goals(List<Goal> goals, List<Integer> years, Optional<CommittedPath> path) {
        path.ifPresent(found -> figures.addAll(found.figures()));
        for (Goal goal : goals) {
            if (goal.indicator().id().startsWith("IND-S") && isOwn(goal.base())) {
                goal.base().figure().ifPresent(figures::add);
                goal.values()
                        .values()
                        .forEach(byYear ->
                                byYear.values().forEach(value -> value.figure().ifPresent(figures::add)));
                goal.committed().values().forEach(value -> value.figure().ifPresent(figures::add));
            }
            years.forEach(year -> goal.target(year).ifPresent(figures::add));
        }
    }

    private static boolean isOwn(IndicatorValue value) {
        return value.figure().filter(figure -> figure.key().startsWith(ROOT)).isPresent();
    }

    private void task(Task task) {
        int year = task.year();
        add(
                "baseline/" + year,
                task.baseline().toQuantity(),
                label(year, "基准情景排放", "baseline"),
                ofScenario(),
                List.of(scenario(
                        ScenarioKind.BASELINE,
                        "total/" + year,
                        sum(baseline.in(year)).toQuantity())));
        add(
                "total/" + year,
                task.target().toQuantity(),
                label(year, "目标排放", "target"),
                rounded(),
                List.of(source.total(year, sum(target.in(year)).toQuantity())));
        add(
                "task/" + year,
                task.reduction().toQuantity(),
                label(year, "减排任务", "reduction task"),
                Text.of("基准情景排放 － 目标排放", "baseline − target"),
                List.of(
                        see("baseline/" + year, label(year, "基准情景排放", "baseline"), task.baseline()),
                        see("total/" + year, label(year, "目标排放", "target"), task.target())));
        change(task);
        task.quotas().forEach(quota -> quota(task, quota));
        beyond(task);
    }

    /** What sectors are asked for beyond the course of the targets, together. */
    private void beyond(Task task) {
        add(
                "task_beyond/" + task.year(),
                task.beyond().toQuantity(),
                label(task.year(), "各部门任务多于目标情景减排的部分合计", "tasks of sectors beyond the course of the targets"),
                Text.of("多于“按目标情景”的各部门之和", "sum of the sectors that are asked for more"),
                task.quotas().stream()
                        .filter(quota -> task.beyond(quota).tonnes() > 0)
                        .map(quota -> see(
                                "task_beyond/" + task.year() + "/"
                                        + quota.sector().id(),
                                quota.sector().text(),
                                task.beyond(quota)))
                        .toList());
    }

    /** The change of the target since the base year, in per cent. */
    private void change(Task task) {
        double before = sum(target.in(base)).tonnes();
        Quantity change = Quantity.of((task.target().tonnes() / before - 1) * 100, Unit.PERCENT);
        add(
                "change/" + task.year(),
                change,
                label(task.year(), "目标排放比" + base + "年增减", "change of the target since " + base),
                Text.of("目标排放 ÷ 基年排放 － 1", "target ÷ base year − 1"),
                List.of(
                        see("total/" + task.year(), label(task.year(), "目标排放", "target"), task.target()),
                        source.total(base, sum(target.in(base)).toQuantity())));
    }

    private void quota(Task task, Quota quota) {
        String end = task.year() + "/" + quota.sector().id();
        Text name = quota.sector().text();
        Text before = of(task.year(), name, "基准情景排放", "baseline");
        Text reduced = of(task.year(), name, "减排任务", "reduction task");
        Text rule = Text.of(
                quota.reason().chinese() + "；不超过上限，最大余数法取整，各部门合计等于总任务",
                quota.reason().english()
                        + "; not above the ceiling; largest remainder, so that sectors sum to the task");
        add("task/" + end, quota.task().toQuantity(), reduced, rule, parts(task, quota, end));
        add(
                "baseline/" + end,
                quota.baseline().toQuantity(),
                before,
                ofScenario(),
                sector(ScenarioKind.BASELINE, baseline, quota.sector(), task.year()));
        add(
                "quota/" + end,
                quota.target().toQuantity(),
                of(task.year(), name, "排放目标", "emission target"),
                Text.of("基准情景排放 － 减排任务", "baseline − task"),
                List.of(see("baseline/" + end, before, quota.baseline()), see("task/" + end, reduced, quota.task())));
    }

    /** The parts of a sector by every method and its ceiling, each with its own key. */
    private List<Derivation> parts(Task task, Quota quota, String end) {
        Text name = quota.sector().text();
        var parents = new ArrayList<Derivation>();
        task.vectors().forEach((method, vector) -> {
            Emissions part = Known.in(vector, quota.sector());
            Text label = of(
                    task.year(),
                    name,
                    method.text().chinese() + "的减排任务",
                    "task " + method.text().english());
            vector(task, method, quota.sector(), label, part);
            parents.add(see("task/" + end + "/" + method.id(), label, part));
        });
        Text most = of(task.year(), name, "可减排上限", "ceiling");
        add(
                "ceiling/" + end,
                quota.ceiling().toQuantity(),
                most,
                Text.of(
                        "措施潜力与目标情景、强化情景比基准情景减少的排放中的最大者，向上取到0.01万吨",
                        "the largest of the potential of measures and what the scenarios have less than the baseline"),
                List.of());
        parents.add(see("ceiling/" + end, most, quota.ceiling()));
        if (quota.moved().tonnes() != 0) {
            add(
                    "task_moved/" + end,
                    Emissions.tonnes(StrictMath.abs(quota.moved().tonnes())).toQuantity(),
                    of(task.year(), name, "转出或承接的任务", "task moved"),
                    Text.of("超过可减排上限的部分，由其他部门承接", "what is beyond the ceiling, taken over by others"),
                    List.of());
        }
        add(
                "task_beyond/" + end,
                task.beyond(quota).toQuantity(),
                of(task.year(), name, "任务多于目标情景减排的部分", "task beyond the course of the targets"),
                Text.of("选用的任务－“按目标情景”的任务", "task chosen − task by the scenario of the targets"),
                List.of());
        range(quota, task.year(), end, List.copyOf(parents.subList(0, parents.size() - 1)));
        return parents;
    }

    /** The least and the largest task that the methods give a sector. */
    private void range(Quota quota, int year, String end, List<Derivation> methods) {
        Text name = quota.sector().text();
        add(
                "task_low/" + end,
                quota.low().toQuantity(),
                of(year, name, "各办法减排任务的最小值", "least task of the methods"),
                Text.of("各办法的最小值", "the least of the methods"),
                methods);
        add(
                "task_high/" + end,
                quota.high().toQuantity(),
                of(year, name, "各办法减排任务的最大值", "largest task of the methods"),
                Text.of("各办法的最大值", "the largest of the methods"),
                methods);
    }

    private void vector(Task task, AllocationMethod method, TargetSector sector, Text label, Emissions part) {
        Text rule = switch (method) {
            case PROPORTIONAL -> Text.of("减排任务 × 部门占基年排放比重", "task × share of base-year emissions");
            case INDEX ->
                Text.of(
                        "减排任务 × 指数占比；指数＝责任、能力、潜力三项占比的加权和；" + terms.origin().chinese(),
                        "task × share of the index: responsibility, capacity and potential, weighed; "
                                + terms.origin().english());
            case SCENARIO -> Text.of("部门在基准情景与目标情景的排放之差", "baseline − scenario of the targets");
            case LEAST_COST -> Text.of("减排任务 × 部门占成本最低路径减排量的比重", "task × share of what the least-cost pathway reduces");
        };
        List<Derivation> parents = method == AllocationMethod.SCENARIO
                ? List.of(
                        leaf(ScenarioKind.BASELINE.text(), sector, baseline.in(sector, task.year())),
                        leaf(source.text(), sector, target.in(sector, task.year())))
                : List.of(see("task/" + task.year(), label(task.year(), "减排任务", "reduction task"), task.reduction()));
        add("task/" + task.year() + "/" + sector.id() + "/" + method.id(), part.toQuantity(), label, rule, parents);
    }

    private static Derivation leaf(Text of, TargetSector sector, Emissions value) {
        return Derivation.leaf(
                Text.of(
                        of.chinese() + sector.text().chinese() + "排放（含所用电力热力）",
                        sector.text().english() + " with electricity and heat, " + of.english()),
                value.toQuantity(),
                Text.of("按用户分摊，见情景结果", "by users, of the scenario"));
    }

    /** Direct emissions of the departments of a sector, and the rest: electricity and heat. */
    private static List<Derivation> sector(
            ScenarioKind kind, SectorEmissions emissions, TargetSector sector, int year) {
        return List.of(
                Derivation.leaf(
                        Text.of("直接排放（不含发电供热燃料）", "direct emissions without fuel of plants"),
                        emissions
                                .in(sector, year)
                                .minus(emissions.taken(sector, year))
                                .toQuantity(),
                        Text.of(
                                "见" + kind.text().chinese() + "部门排放",
                                "departments of the " + kind.text().english())),
                Derivation.leaf(
                        Text.of("所用电力和热力的排放", "emissions of electricity and heat used"),
                        emissions.taken(sector, year).toQuantity(),
                        Text.of("按部门占终端用电、用热的比重分摊", "by the sector's share of final electricity and heat")));
    }

    void budget(CarbonBudget budget) {
        budget.yearly()
                .byYear()
                .forEach((year, value) -> add(
                        "budget/" + year,
                        value.toQuantity(),
                        label(year, "年度碳预算", "carbon budget"),
                        rounded(),
                        List.of(source.total(year, sum(target.in(year)).toQuantity()))));
        for (CarbonBudget.Period period : budget.periods()) {
            var parents = new ArrayList<Derivation>();
            for (int year = period.first(); year <= period.last(); year++) {
                parents.add(see(
                        "budget/" + year,
                        label(year, "年度碳预算", "carbon budget"),
                        budget.yearly().find(year).orElseThrow()));
            }
            String years = period.first() + "—" + period.last();
            add(
                    "budget/" + period.first() + "-" + period.last(),
                    period.emissions().toQuantity(),
                    Text.of(years + "年累计碳预算", "carbon budget " + period.first() + " to " + period.last()),
                    Text.of("各年之和", "sum of the years"),
                    parents);
        }
    }

    /** The tasks by sector, and by district. */
    void divided(List<Task> tasks, List<DistrictTask> districts) {
        var reductions = new LinkedHashMap<Integer, Emissions>();
        tasks.forEach(task -> {
            task(task);
            reductions.put(task.year(), task.reduction());
        });
        districts(districts, reductions);
    }

    private void districts(List<DistrictTask> districts, Map<Integer, Emissions> tasks) {
        for (DistrictTask district : districts) {
            String key = "district/" + district.year() + "/" + district.order();
            Derivation whole = see(
                    "task/" + district.year(),
                    label(district.year(), "减排任务", "reduction task"),
                    Known.in(tasks, district.year()));
            Text name = Text.of(district.name(), district.name());
            Text rule = Text.of(
                    "按资料表“区县”最近年份的占比分解，最大余数法取整（" + district.row().place() + "）",
                    "by shares of register districts, largest remainder ("
                            + district.row().place() + ")");
            add(
                    key,
                    district.task().toQuantity(),
                    of(district.year(), name, "减排任务", "reduction task"),
                    rule,
                    List.of(whole));
            district.byEmission()
                    .ifPresent(part -> add(
                            key + "/emission",
                            part.toQuantity(),
                            of(district.year(), name, "按排放占比的任务", "task by emissions"),
                            rule,
                            List.of(whole)));
            district.bySector()
                    .ifPresent(part -> add(
                            key + "/sector",
                            part.toQuantity(),
                            of(district.year(), name, "按部门的任务", "task by sectors"),
                            rule,
                            List.of(whole)));
        }
    }

    private void add(String id, Quantity value, Text label, Text rule, List<Derivation> parents) {
        figures.add(new Figure(ROOT + id, value, () -> new Derivation(label, value, rule, CLAUSE, parents)));
    }

    private static Derivation see(String id, Text label, Emissions value) {
        return new Derivation(label, value.toQuantity(), KEYED, CLAUSE, List.of(), ROOT + id);
    }

    private static Derivation scenario(ScenarioKind kind, String id, Quantity value) {
        return new Derivation(
                Text.of(kind.text().chinese() + "的结果", "of the " + kind.text().english()),
                value,
                KEYED,
                CLAUSE,
                List.of(),
                "scenario/" + kind.name().toLowerCase(Locale.ROOT) + "/" + id);
    }

    private static Text label(int year, String chinese, String english) {
        return Text.of(year + "年" + chinese, english + ", " + year);
    }

    private static Text of(int year, Text who, String chinese, String english) {
        return Text.of(year + "年" + who.chinese() + chinese, english + " of " + who.english() + ", " + year);
    }

    private static Text ofScenario() {
        return Text.of(
                "情景结果四舍五入到0.01万吨，各部门按最大余数法取整", "of the scenario, rounded to 100 t; sectors by largest remainder");
    }

    private Text rounded() {
        return source.isPath()
                ? Text.of("路径结果四舍五入到0.01万吨", "of the pathway, rounded to 100 t")
                : Text.of("情景结果四舍五入到0.01万吨", "of the scenario, rounded to 100 t");
    }

    private static Emissions sum(Map<TargetSector, Emissions> parts) {
        return Emissions.sum(parts.values());
    }
}
