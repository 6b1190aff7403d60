package org.tanlu.energy;

import java.util.ArrayList;
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
        system.consumers().forEach(baseline::consumer);
        system.others().forEach(baseline::other);
        baseline.supply(system.electricity());
        baseline.supply(system.heat());
        return baseline.assumptions;
    }

    private void driver(Driver driver) {
        ActivityDriver of = driver.definition();
        double damping = of.damping().value();
        DampedTrend trend = switch (of.form()) {
            case GROWTH -> DampedTrend.growth(damping);
            case SHARE, REST -> DampedTrend.share(damping);
            case SATURATING ->
                new DampedTrend(
                        DampedTrend.Scale.LOG_ODDS, of.limit().orElseThrow().value(), damping);
        };
        Quantity base = driver.ratios().find(system.baseYear()).orElseThrow();
        put(Parameters.driver(driver.id()), of.name(), base.unit(), trend, driver.ratios(), base.value());
    }

    private void consumer(Consumer consumer) {
        Optional<YearSeries<Quantity>> activity =
                consumer.driver().map(id -> system.driver(id).values());
        Text name = consumer.name();
        put(
                Parameters.intensity(consumer.id()),
                Text.of(
                        name.chinese() + "单位活动能耗（基年=1）",
                        "energy per activity of " + name.english() + ", base year = 1"),
                Unit.ONE,
                DampedTrend.growth(intensityDamping),
                consumer.fleet().isPresent()
                        ? YearSeries.of(Map.of())
                        : activity.map(driver -> intensity(consumer, driver)).orElse(YearSeries.of(Map.of())),
                1);
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

    /** Energy per activity relative to the base year. */
    private YearSeries<Quantity> intensity(Consumer consumer, YearSeries<Quantity> activity) {
        double base = total(consumer, system.baseYear())
                / activity.find(system.baseYear()).orElseThrow().value();
        var values = new TreeMap<Integer, Quantity>();
        for (int year : window) {
            activity.find(year).filter(value -> value.value() > 0 && base > 0).ifPresent(value -> {
                double energy = total(consumer, year);
                if (energy > 0) {
                    values.put(year, Quantity.of(energy / value.value() / base, Unit.ONE));
                }
            });
        }
        return YearSeries.of(values);
    }

    private static double total(Consumer consumer, int year) {
        return consumer.flows().stream()
                .mapToDouble(
                        flow -> flow.amounts().find(year).map(Quantity::value).orElse(0.0))
                .sum();
    }

    /** Each carrier's weight grows or shrinks by its own trend; the shares are the weights of all that sum to one. */
    private void shares(Consumer consumer) {
        double whole = total(consumer, system.baseYear());
        DampedTrend trend = DampedTrend.growth(shareDamping);
        var fits = new ArrayList<Optional<Fit>>();
        var bases = new ArrayList<Double>();
        for (Flow flow : consumer.flows()) {
            var values = new TreeMap<Integer, Quantity>();
            for (int year : window) {
                double total = total(consumer, year);
                flow.amounts()
                        .find(year)
                        .filter(amount -> amount.value() > 0 && total > 0)
                        .ifPresent(amount -> values.put(year, Quantity.of(amount.value() / total, Unit.ONE)));
            }
            fits.add(trend.fit(YearSeries.of(values), window));
            bases.add(
                    whole > 0
                            ? flow.amounts()
                                            .find(system.baseYear())
                                            .orElseThrow()
                                            .value()
                                    / whole
                            : 0);
        }
        for (int k = 0; k < fits.size(); k++) {
            Flow flow = consumer.flows().get(k);
            int cell = k;
            Optional<Fit> own = fits.get(k);
            put(
                    Parameters.share(consumer.id(), flow.carrier().id()),
                    Text.of(
                            consumer.name().chinese() + "用能中"
                                    + flow.carrier().name().chinese() + "占比",
                            "share of " + flow.carrier().name().english() + " in the energy of "
                                    + consumer.name().english()),
                    Unit.ONE,
                    year -> share(trend, fits, bases, cell, year),
                    origin(own));
        }
    }

    private double share(DampedTrend trend, List<Optional<Fit>> fits, List<Double> bases, int cell, int year) {
        double sum = 0;
        double mine = 0;
        for (int k = 0; k < bases.size(); k++) {
            double slope = fits.get(k).map(fit -> fit.slope().value()).orElse(0.0);
            double weight = trend.project(bases.get(k), slope, year - system.baseYear());
            sum += weight;
            mine = k == cell ? weight : mine;
        }
        return sum > 0 ? mine / sum : 0;
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
        supply.importFactor()
                .ifPresent(factor -> put(
                        Parameters.supply(carrier, Parameters.IMPORT_FACTOR),
                        Text.of("调入" + name.chinese() + "排放因子", "emission factor of imported " + name.english()),
                        factor.unit(),
                        year -> factor.value(),
                        LEVEL));
    }

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

    private void put(
            String parameter, Text name, Unit unit, DampedTrend trend, YearSeries<Quantity> history, double base) {
        Optional<Fit> fit = trend.fit(history, window);
        double slope = fit.map(found -> found.slope().value()).orElse(0.0);
        put(parameter, name, unit, year -> trend.project(base, slope, year - system.baseYear()), origin(fit));
    }

    private void put(String parameter, Text name, Unit unit, IntToDoubleFunction value, Origin origin) {
        var values = new TreeMap<Integer, Quantity>();
        for (int year = system.baseYear(); year <= horizon; year++) {
            values.put(year, Quantity.of(value.applyAsDouble(year), unit));
        }
        assumptions.put(parameter, new Assumption(parameter, name, unit, YearSeries.of(values), origin));
    }
}
