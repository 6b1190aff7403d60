package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Text;

/** What homes pay for energy in a course more than in another, by household. */
final class HouseholdCost {
    private static final Unit YUAN = new Unit("元", "money", 1);
    private static final Unit HOUSEHOLD = new Unit("户", "count", 1);

    private final Course base;
    private final Course plan;
    private final ReferenceData reference;
    private final Prices prices;
    private final int first;
    private final int years;

    HouseholdCost(Course base, Course plan, ReferenceData reference) {
        this.base = base;
        this.plan = plan;
        this.reference = reference;
        this.first = plan.system().baseYear();
        this.years = plan.horizon() - first + 1;
        this.prices = new Prices(reference, first, years);
    }

    /** Nothing where the city told no households or has no homes apart. */
    Optional<Bills> of(Optional<Quantity> urban, Optional<Quantity> rural) {
        double households = count(urban) + count(rural);
        List<Consumer> homes = plan.system().consumers().stream()
                .filter(one -> one.functional() == Functional.RESIDENTIAL_BUILDINGS)
                .toList();
        if (urban.isEmpty() || rural.isEmpty() || households <= 0 || homes.isEmpty()) {
            return Optional.empty();
        }
        var change = new double[years];
        var unpriced = new LinkedHashSet<Text>();
        for (Consumer home : homes) {
            for (Carrier carrier : plan.carriers(home)) {
                add(change, home, carrier, unpriced);
            }
        }
        for (int y = 0; y < years; y++) {
            change[y] /= households;
        }
        return Optional.of(new Bills(
                Quantity.of(households, HOUSEHOLD), Columns.series(first, change, YUAN), new ArrayList<>(unpriced)));
    }

    private static double count(Optional<Quantity> households) {
        return households.map(told -> told.in(HOUSEHOLD).value()).orElse(0.0);
    }

    private void add(double[] change, Consumer home, Carrier carrier, Set<Text> unpriced) {
        double[] more = Columns.difference(Columns.of(plan.use(home, carrier)), Columns.of(base.use(home, carrier)), 1);
        double[] price = price(carrier);
        boolean isChanged = false;
        boolean isPriced = false;
        for (int y = 0; y < years; y++) {
            change[y] += more[y] * price[y];
            isChanged |= more[y] != 0;
            isPriced |= price[y] != 0;
        }
        if (isChanged && !isPriced) {
            unpriced.add(carrier.name());
        }
    }

    /** In yuan by 万吨标准煤. */
    private double[] price(Carrier carrier) {
        Unit coal = reference.units().unit("万吨标准煤");
        return switch (carrier.kind()) {
            case ELECTRICITY -> times(prices.power(), in(coal, "MWh"));
            case HEAT -> times(prices.heat(), in(coal, "GJ"));
            default -> prices.ofCell(carrier);
        };
    }

    private double in(Unit coal, String unit) {
        return Quantity.of(1, coal).in(reference.units().unit(unit)).value();
    }

    private static double[] times(double[] column, double factor) {
        var scaled = new double[column.length];
        for (int y = 0; y < scaled.length; y++) {
            scaled[y] = column[y] * factor;
        }
        return scaled;
    }
}
