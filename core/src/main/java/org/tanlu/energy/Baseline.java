package org.tanlu.energy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tanlu.history.YearMark;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ActivityDriver;
import org.tanlu.survey.City;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 基准情景参数 the parameters of the baseline: what the history of drivers, of energy per activity and of shares of carriers
 * says, carried forward with trends that fade; supply at the level of the base year (clause 9.1). One use only.
 */
@Clause("9.1")
public final class Baseline {
    private final EnergySystem system;
    private final List<Integer> window;
    private final int horizon;
    private final double intensityDamping;
    private final double shareDamping;
    private final Map<String, Assumption> assumptions = new LinkedHashMap<>();

    /**
     * What the trends rest on.
     *
     * @param window           the years of the history
     * @param intensityDamping the damping of energy per activity
     * @param shareDamping     the damping of shares of carriers
     * @param horizon          the last year
     */
    record Rule(List<Integer> window, double intensityDamping, double shareDamping, int horizon) {
        Rule {
            window = List.copyOf(window);
        }
    }

    private Baseline(EnergySystem system, Rule rule) {
        this.system = system;
        this.window = rule.window();
        this.horizon = rule.horizon();
        this.intensityDamping = rule.intensityDamping();
        this.shareDamping = rule.shareDamping();
    }

    /** The parameters of the baseline of a city by id, drivers first, by the settings of the city. */
    public static Map<String, Assumption> of(EnergySystem system, Dossier dossier, int horizon) {
        City city = dossier.city();
        int years = city.findInteger("trend_window").orElseThrow();
        List<Integer> window = IntStream.rangeClosed(system.baseYear() - years, system.baseYear())
                .filter(year -> !isLeftOut(dossier, year))
                .boxed()
                .toList();
        return of(
                system,
                new Rule(
                        window,
                        Double.parseDouble(city.find("trend_damping_intensity").orElseThrow()),
                        Double.parseDouble(city.find("trend_damping_share").orElseThrow()),
                        horizon));
    }

    /** Whether the city marked a year so that trend tests leave it out. */
    private static boolean isLeftOut(Dossier dossier, int year) {
        return dossier.register(YearMark.FORM).rows().stream()
                .anyMatch(row ->
                        row.findYear("year").filter(marked -> marked == year).isPresent()
                                && row.says("excluded", Register.YES));
    }

    static Map<String, Assumption> of(EnergySystem system, Rule rule) {
        var baseline = new Baseline(system, rule);
        system.drivers().values().forEach(baseline::driver);
        Wholes.close(system, baseline.assumptions);
        system.consumers().forEach(baseline::consumer);
        new SectorTrend(system, rule.window(), baseline.intensityTrend(), baseline.assumptions).apply();
        system.others().forEach(baseline::other);
        baseline.supply(system.electricity());
        baseline.supply(system.heat());
        baseline.importedNonFossil();
        return baseline.assumptions;
    }

    private DampedTrend intensityTrend() {
        return DampedTrend.growth(intensityDamping).risesWithin();
    }

    private void driver(Driver driver) {
        ActivityDriver of = driver.definition();
        double damping = of.damping().value();
        DampedTrend trend = switch (of.form()) {
            case GROWTH -> DampedTrend.growth(damping);
            case SHARE, REST -> DampedTrend.share(damping);
            case SATURATING -> DampedTrend.saturating(of.limit().orElseThrow().value(), damping);
        };
        Quantity base = driver.ratios().find(system.baseYear()).orElseThrow();
        put(Parameters.driver(driver.id()), of.name(), base.unit(), trend, driver.ratios(), base.value());
    }

    /** Energy per activity: that of all consumers on the driver in the department, and each one's share in it. */
    private void consumer(Consumer consumer) {
        Text name = consumer.name();
        String parameter = Parameters.intensity(consumer.id());
        Text text = Text.of(
                name.chinese() + "单位活动能耗（基年=1）", "energy per activity of " + name.english() + ", base year = 1");
        DampedTrend trend = intensityTrend();
        List<Consumer> alike = alike(consumer);
        Optional<Fit> fit = consumer.driver()
                .filter(id -> consumer.fleet().isEmpty()) // a fleet's energy follows from its vehicles
                .map(id -> system.driver(id).values())
                .flatMap(activity -> trend.fit(intensity(alike, activity), window));
        var parts =
                new Composition(alike.stream().map(Baseline::energy).toList(), window, system.baseYear(), shareDamping);
        int part = alike.indexOf(consumer);
        double base = parts.share(part);
        put(
                parameter,
                text,
                Unit.ONE,
                year -> trend.project(1, fit, year - system.baseYear())
                        * (base > 0 ? parts.share(part, year) / base : 1),
                alike.size() > 1 ? together(fit, alike.size()) : origin(fit));
        if (consumer.fleet().isPresent()) {
            sales(consumer, consumer.fleet().get());
        } else {
            shares(consumer);
        }
    }

    /** The share of electric vehicles among those bought, as the stocks of the past imply it, carried forward by log odds. */
    private void sales(Consumer consumer, Fleet fleet) {
        YearSeries<Quantity> shares = fleet.electricShare(system.baseYear());
        put(
                Parameters.sales(consumer.id()),
                Text.of(
                        consumer.name().chinese() + "新增车辆中电动车占比",
                        "share of electric vehicles among new "
                                + consumer.name().english()),
                Unit.ONE,
                DampedTrend.share(shareDamping),
                shares,
                shares.find(system.baseYear()).map(Quantity::value).orElse(0.0));
    }

    /** Consumers of one department that follow one driver: their sum is told better than each of them. */
    private List<Consumer> alike(Consumer consumer) {
        return consumer.driver().isEmpty() || consumer.fleet().isPresent()
                ? List.of(consumer)
                : system.consumers().stream()
                        .filter(other -> other.fleet().isEmpty())
                        .filter(other -> other.functional() == consumer.functional()
                                && other.driver().equals(consumer.driver()))
                        .toList();
    }

    /** Energy per activity relative to the base year. */
    private YearSeries<Quantity> intensity(List<Consumer> consumers, YearSeries<Quantity> activity) {
        List<YearSeries<Quantity>> parts =
                consumers.stream().map(Baseline::energy).toList();
        double base = Composition.total(parts, system.baseYear())
                / activity.find(system.baseYear()).orElseThrow().value();
        var values = new TreeMap<Integer, Quantity>();
        for (int year : window) {
            activity.find(year).filter(value -> value.value() > 0 && base > 0).ifPresent(value -> {
                double energy = Composition.total(parts, year);
                if (energy > 0) {
                    values.put(year, Quantity.of(energy / value.value() / base, Unit.ONE));
                }
            });
        }
        return YearSeries.of(values);
    }

    private static YearSeries<Quantity> energy(Consumer consumer) {
        var values = new TreeMap<Integer, Quantity>();
        for (Flow flow : consumer.flows()) {
            flow.amounts().byYear().forEach((year, amount) -> values.merge(year, amount, Quantity::plus));
        }
        return YearSeries.of(values);
    }

    /** Each carrier's weight has its own trend; gases that plants are left with have none. */
    private void shares(Consumer consumer) {
        List<Flow> flows = consumer.flows().stream()
                .filter(flow -> flow.follows().isEmpty())
                .toList();
        var parts =
                new Composition(flows.stream().map(Flow::amounts).toList(), window, system.baseYear(), shareDamping);
        for (int k = 0; k < flows.size(); k++) {
            Flow flow = flows.get(k);
            int part = k;
            put(
                    Parameters.share(consumer.id(), flow.carrier().id()),
                    Text.of(
                            consumer.name().chinese() + "用能中"
                                    + flow.carrier().name().chinese() + "占比",
                            "share of " + flow.carrier().name().english() + " in the energy of "
                                    + consumer.name().english()),
                    Unit.ONE,
                    year -> parts.share(part, year),
                    origin(parts.fit(part)));
        }
    }

    private void other(OtherEmissions other) {
        put(
                Parameters.emission(other.id()),
                Text.of(
                        other.name().chinese() + "单位活动排放（基年=1）",
                        "emissions per activity of " + other.name().english() + ", base year = 1"),
                Unit.ONE,
                year -> 1,
                LEVEL);
    }

    private void supply(Supply supply) {
        String carrier = supply.carrier().id();
        Text name = supply.carrier().name();
        put(
                Parameters.supply(carrier, Parameters.PLANTS),
                Text.of("本地燃料电厂和热源的" + name.chinese() + "供应量", name.english() + " of local plants that burn"),
                supply.plants().unit(),
                year -> supply.plants().value(),
                LEVEL);
        for (Supply.Other other : supply.others()) {
            put(
                    Parameters.supply(carrier, other.id()),
                    other.name(),
                    other.amount().unit(),
                    year -> other.amount().value(),
                    LEVEL);
        }
        double available = supply.available().value();
        put(
                Parameters.supply(carrier, Parameters.LOSSES),
                Text.of(
                        name.chinese() + "损失和统计差额占比",
                        "share of losses and statistical difference of " + name.english()),
                Unit.ONE,
                year -> available == 0 ? 0 : supply.losses().value() / available,
                LEVEL);
        DampedTrend trend = intensityTrend();
        Optional<Fit> fit = trend.fit(supply.published(), supply.published().years());
        supply.importFactor()
                .ifPresent(factor -> put(
                        Parameters.supply(carrier, Parameters.IMPORT_FACTOR),
                        Text.of("调入" + name.chinese() + "排放因子", "emission factor of imported " + name.english()),
                        factor.unit(),
                        year -> trend.project(factor.value(), fit, year - system.baseYear()),
                        origin(fit)));
    }

    /** The fossil part of what is imported falls with the emission factor of the import. */
    private void importedNonFossil() {
        String electricity = system.electricity().carrier().id();
        Optional<Assumption> factor =
                Optional.ofNullable(assumptions.get(Parameters.supply(electricity, Parameters.IMPORT_FACTOR)));
        system.primary().importNonFossil().ifPresent(share -> {
            double base = factor.map(path -> path.in(system.baseYear()).value()).orElse(0.0);
            put(
                    Parameters.supply(electricity, Parameters.IMPORT_NON_FOSSIL),
                    Text.of("净调入电力中非化石能源占比", "non-fossil share of imported electricity"),
                    Unit.ONE,
                    year -> 1
                            - (1 - share.value())
                                    * (base > 0 ? factor.orElseThrow().in(year).value() / base : 1),
                    base > 0 ? WITH_FACTOR : LEVEL);
        });
    }

    private static final Origin WITH_FACTOR = new Origin(
            Origin.Kind.ASSUMPTION,
            Text.of(
                    "基年按填报值；化石部分随调入电力排放因子同比例变化：1－(1－基年占比)×当年因子÷基年因子",
                    "the base year as told; the fossil part changes as the emission factor of imports: 1 − (1 − base) × factor ÷"
                            + " base year's factor"),
            Optional.empty(),
            Optional.empty(),
            Verification.UNVERIFIED);

    private static final Origin LEVEL = new Origin(
            Origin.Kind.LEVEL,
            Text.of("保持基年水平", "the level of the base year is held"),
            Optional.empty(),
            Optional.empty(),
            Verification.UNVERIFIED);

    private static Origin origin(Optional<Fit> fit) {
        return fit.map(found -> new Origin(
                        Origin.Kind.TREND,
                        Text.of(
                                found.first() + "—" + found.last() + "年趋势（Sen斜率），逐年衰减",
                                "trend of " + found.first() + " to " + found.last() + " (Sen's slope), fading"),
                        fit,
                        Optional.empty(),
                        Verification.DERIVED))
                .orElse(LEVEL);
    }

    private static Origin together(Optional<Fit> fit, int consumers) {
        Text reason = Text.of(
                "同部门同一驱动因素的" + consumers + "个用户合计的单位活动能耗按趋势，各自占比按自身趋势，均逐年衰减",
                "the energy per activity of the " + consumers
                        + " consumers of the department on this driver by its trend, each one's share by its own, fading");
        return new Origin(Origin.Kind.TREND, reason, fit, Optional.empty(), Verification.DERIVED);
    }

    private void put(
            String parameter, Text name, Unit unit, DampedTrend trend, YearSeries<Quantity> history, double base) {
        Optional<Fit> fit = trend.fit(history, window);
        put(parameter, name, unit, year -> trend.project(base, fit, year - system.baseYear()), origin(fit));
    }

    private void put(String parameter, Text name, Unit unit, IntToDoubleFunction value, Origin origin) {
        var values = new TreeMap<Integer, Quantity>();
        for (int year = system.baseYear(); year <= horizon; year++) {
            values.put(year, Quantity.of(value.applyAsDouble(year), unit));
        }
        assumptions.put(parameter, new Assumption(parameter, name, unit, YearSeries.of(values), origin));
    }
}
