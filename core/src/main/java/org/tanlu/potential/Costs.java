package org.tanlu.potential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Effect;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasureCost;
import org.tanlu.reference.MeasurePotential;
import org.tanlu.reference.PricePath;
import org.tanlu.reference.Range;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** What a unit of one measure costs, or what is not known for it (clauses 8.1 and 9.2). */
@Clause({"C8.1-6", "C9.2-11"})
final class Costs {
    private static final Unit YUAN = new Unit("元", "money", 1);
    private static final Unit PER_TONNE = new Unit("元/tCO2e", "money_per_emissions", 1);
    private static final Unit TCE = new Unit("tce", "energy", 29.3076);
    private static final Unit PER_GJ = new Unit("元/GJ", "money_per_energy", 1);
    private static final Unit GJ = new Unit("GJ", "energy", 1);

    private final Measure measure;
    private final Effect effect;
    private final ReferenceData reference;

    Costs(Measure measure, Effect effect, ReferenceData reference) {
        this.measure = measure;
        this.effect = effect;
        this.reference = reference;
    }

    /** What would have to be known for a cost; empty where all is. */
    List<Text> missing() {
        var missing = new ArrayList<Text>();
        MeasureCost cost = measure.cost();
        if (cost.investment().isEmpty()) {
            missing.add(Text.of("单位投资", "investment"));
        }
        if (measure.potential().kind() == MeasurePotential.Kind.USER_SET) {
            missing.add(Text.of("减少或转移的增加值", "value added that is lost or moved"));
        }
        if (cost.yearly().isEmpty() && cost.yearlyShare().isEmpty()) {
            missing.add(Text.of("年运行费", "yearly cost"));
        }
        for (String carrier : effect.energy().keySet()) {
            if (reference.measures().findPrice(carrier).isEmpty()) {
                Text name = reference.energy().carrier(carrier).name();
                missing.add(Text.of(name.chinese() + "价格", "price of " + name.english()));
            }
        }
        return missing;
    }

    /** The cost of a unit in a year at a discount rate; empty where something is not known. */
    Optional<Cost> in(int year, Quantity rate, Emissions abatement) {
        if (!missing().isEmpty()) {
            return Optional.empty();
        }
        MeasureCost cost = measure.cost();
        double units = cost.basis() == MeasureCost.Basis.SAVED_TCE ? saved() : 1;
        Range investment = map(cost.investment(year).orElseThrow(), value -> value * units);
        double annuity = annuity(rate.value(), cost.lifetime());
        Range annual = map(investment, value -> value * annuity);
        Range yearly = cost.yearly()
                .orElseGet(() -> map(
                        investment,
                        value -> value * cost.yearlyShare().orElseThrow().value()));
        Quantity energy = Quantity.of(
                energy(year).values().stream().mapToDouble(Quantity::value).sum(), YUAN);
        Range net = new Range(
                annual.low().plus(yearly.low()).plus(energy),
                annual.usual().plus(yearly.usual()).plus(energy),
                annual.high().plus(yearly.high()).plus(energy));
        boolean hasPrice = net.usual().value() > 0 && abatement.tonnes() > 0;
        return Optional.of(new Cost(
                investment,
                annual,
                yearly,
                energy,
                net,
                hasPrice ? Optional.of(map(net, PER_TONNE, value -> value / abatement.tonnes())) : Optional.empty(),
                net.usual().value() <= 0 ? Optional.of(value(net, annuity)) : Optional.empty()));
    }

    /** What it changes of the cost of each carrier a year; negative where it saves. */
    Map<String, Quantity> energy(int year) {
        var costs = new LinkedHashMap<String, Quantity>();
        effect.energy().forEach((carrier, change) -> {
            PricePath path = reference.measures().findPrice(carrier).orElseThrow();
            double price = path.price(year).in(PER_GJ).value();
            costs.put(carrier, Quantity.of(change.in(GJ).value() * price, YUAN));
        });
        return costs;
    }

    /** Tonnes of standard coal that a unit saves a year. */
    private double saved() {
        double change = effect.energy().values().stream()
                .mapToDouble(amount -> amount.in(TCE).value())
                .sum();
        return Math.max(0, -change);
    }

    /** The yearly payment of one yuan over a life. */
    static double annuity(double rate, int years) {
        return rate == 0 ? 1.0 / years : rate / (1 - StrictMath.pow(1 + rate, -years));
    }

    /** The present value of even net costs over the life: the dearest has the lowest. */
    private static Range value(Range net, double annuity) {
        return new Range(
                net.high().times(-1 / annuity),
                net.usual().times(-1 / annuity),
                net.low().times(-1 / annuity));
    }

    private static Range map(Range range, DoubleUnaryOperator by) {
        return map(range, YUAN, by);
    }

    private static Range map(Range range, Unit unit, DoubleUnaryOperator by) {
        return new Range(
                Quantity.of(by.applyAsDouble(range.low().value()), unit),
                Quantity.of(by.applyAsDouble(range.usual().value()), unit),
                Quantity.of(by.applyAsDouble(range.high().value()), unit));
    }
}
