package org.tanlu.scenario;

import java.util.List;
import java.util.Optional;
import org.tanlu.energy.Course;
import org.tanlu.energy.DrawnGoal;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.survey.Register;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * What scenarios have in the year of a target. A fall since a year before the base year is the past change up to the base year,
 * by the indicators, times the change in the scenario; energy is that of the model, without double counting of power and heat
 * and without local generation that burns nothing, by calorific value.
 */
final class TargetAnswers {
    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final Unit YEAR = new Unit("年", "year", 1);
    private static final double PER_CENT = 100;
    private static final double TEN_THOUSAND = 10_000;

    private final Scenarios scenarios;
    private final PastFalls past;
    private final int base;

    TargetAnswers(Scenarios scenarios, PastFalls past) {
        this.scenarios = scenarios;
        this.past = past;
        this.base = scenarios.system().baseYear();
    }

    /** Why the scenarios cannot answer a target; empty where they can. */
    Optional<Text> reason(TargetKind kind, Register.Row row, int year) {
        int last = scenarios.of(ScenarioKind.BASELINE).course().horizon();
        if (kind == TargetKind.OTHER) {
            return Optional.of(Text.of("情景结果不含该指标", "the scenarios do not tell this indicator"));
        }
        if (year <= base || year > last) {
            return Optional.of(Text.of(
                    "目标年份不在" + (base + 1) + "—" + last + "年之内",
                    "the year is not within " + (base + 1) + " to " + last));
        }
        boolean needsProduct = kind.isFall() || kind == TargetKind.INTENSITY;
        if ((needsProduct && !knows("gdp")) || (kind == TargetKind.PER_CAPITA && !knows("population"))) {
            return Optional.of(Text.of("没有地区生产总值或人口的预测", "product or population is not projected"));
        }
        if (kind.isFall() && since(row, kind).isEmpty()) {
            return Optional.of(
                    Text.of("没有从基准年份到" + base + "年口径一致的强度变化", "no change of intensity from its base year to " + base));
        }
        return Optional.empty();
    }

    private boolean knows(String driver) {
        return scenarios.system().drivers().containsKey(driver);
    }

    /** The change of intensity from the base year of a target to that of the scenarios. */
    private Optional<Derivation> since(Register.Row row, TargetKind kind) {
        return row.findYear("base_year").filter(start -> start <= base).flatMap(start -> past.ratio(kind, start, base));
    }

    /** What a scenario has; only of a target that it can answer. */
    Derivation value(TargetKind kind, Scenario scenario, Register.Row row, int year) {
        return switch (kind) {
            case EMISSION_FALL, ENERGY_FALL ->
                fall(kind, scenario, since(row, kind).orElseThrow(), year);
            case ELECTRIFICATION ->
                told(scenario, "electrification", year, Quantity.of(electrification(scenario, year), Unit.PERCENT));
            case INTENSITY ->
                told(scenario, "intensity", year, Quantity.of(intensity(kind, scenario, year), tonnesBy("万元")));
            case PER_CAPITA ->
                told(scenario, "per_capita", year, Quantity.of(by("population", scenario, year), tonnesBy("人")));
            case PEAK_YEAR -> told(scenario, "peak_year", year, peak(scenario));
            case OTHER -> throw new IllegalArgumentException("no answer to " + row.place());
        };
    }

    /** The target as draws are held against it; only of a target that the scenarios can answer. */
    DrawnGoal drawn(TargetKind kind, Register.Row row, int year, Quantity goal) {
        Unit own = value(kind, scenarios.of(ScenarioKind.BASELINE), row, year)
                .value()
                .unit();
        double part = own.equals(Unit.PERCENT) ? PER_CENT : 1;
        Quantity before = kind.isFall() ? since(row, kind).orElseThrow().value() : Quantity.of(1, Unit.ONE);
        Quantity rounding = Quantity.of(PlanTarget.ROUNDING, goal.unit());
        return new DrawnGoal(
                DrawnGoal.Kind.valueOf(kind.name()),
                year,
                Quantity.of(goal.in(own).value() / part, Unit.ONE),
                before,
                Quantity.of(rounding.in(own).value() / part, Unit.ONE),
                kind.isFloor());
    }

    private static Unit tonnesBy(String what) {
        return new Unit("tCO2e/" + what, "indicator", 1);
    }

    private static Quantity peak(Scenario scenario) {
        return Quantity.of(PeakStatement.of(scenario.course().total()).year(), YEAR);
    }

    private Derivation fall(TargetKind kind, Scenario scenario, Derivation before, int year) {
        double now = intensity(kind, scenario, base);
        double then = intensity(kind, scenario, year);
        Quantity change = Quantity.of(then / now, Unit.ONE);
        String name = scenario.kind().text().chinese();
        return new Derivation(
                Text.of(
                        name + year + "年强度累计下降",
                        "fall of intensity until " + year + ", "
                                + scenario.kind().text().english()),
                Quantity.of((1 - before.value().value() * change.value()) * PER_CENT, Unit.PERCENT),
                Text.of("1 － 历史变化 × 情景变化", "1 − past change × change in the scenario"),
                "9.2",
                List.of(
                        before,
                        Derivation.leaf(
                                Text.of(year + "年强度÷" + base + "年强度", "intensity " + year + " ÷ " + base),
                                change,
                                kind == TargetKind.ENERGY_FALL
                                        ? Text.of(
                                                "能耗＝终端用能＋发电供热投入－本地发电供热，当量值，÷2015年价地区生产总值",
                                                "final use + input of plants − their output, calorific, by product at 2015"
                                                        + " prices")
                                        : Text.of("碳排放总量÷2015年价地区生产总值", "total emissions by product at 2015 prices"))));
    }

    private static Derivation told(Scenario scenario, String id, int year, Quantity value) {
        String key = ScenarioFigures.key(scenario.kind()) + "/" + id + (id.equals("peak_year") ? "" : "/" + year);
        return new Derivation(
                Text.of(
                        scenario.kind().text().chinese() + year + "年",
                        scenario.kind().text().english() + " " + year),
                value,
                Text.of("见情景结果", "as the scenario tells it"),
                "9.2",
                List.of(),
                key);
    }

    private static double intensity(TargetKind kind, Scenario scenario, int year) {
        return kind == TargetKind.ENERGY_FALL
                ? energy(scenario.course(), year)
                        / scenario.course()
                                .driver("gdp")
                                .find(year)
                                .orElseThrow()
                                .value()
                : by("gdp", scenario, year);
    }

    private static double by(String driver, Scenario scenario, int year) {
        Course course = scenario.course();
        double amount = course.driver(driver).find(year).orElseThrow().value();
        return course.total().find(year).orElseThrow().tonnes() / amount / TEN_THOUSAND;
    }

    private static double energy(Course course, int year) {
        var total = new Sum();
        for (CarrierKind kind : CarrierKind.values()) {
            total.add(used(course, kind, year));
            total.add(course.plants(kind).find(year).orElseThrow().value());
        }
        for (SupplyPart own : List.of(SupplyPart.POWER_PLANTS, SupplyPart.POWER_WITHOUT_FUEL, SupplyPart.HEAT_PLANTS)) {
            total.add(-course.supply(own).find(year).orElseThrow().in(COAL).value());
        }
        return total.value();
    }

    private static double used(Course course, CarrierKind kind, int year) {
        var total = new Sum();
        for (Functional functional : Functional.values()) {
            total.add(course.use(functional, kind).find(year).orElseThrow().value());
        }
        return total.value();
    }

    private static double electrification(Scenario scenario, int year) {
        var all = new Sum();
        for (CarrierKind kind : CarrierKind.values()) {
            all.add(used(scenario.course(), kind, year));
        }
        return used(scenario.course(), CarrierKind.ELECTRICITY, year) / all.value() * PER_CENT;
    }
}
