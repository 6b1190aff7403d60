package org.tanlu.pathway;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 冬季高峰保障 whether firm capacity suffices in the winter peak, by year (clauses 8.3.1 and 10.1). A screening by factors of the
 * peak and credits of capacity, which stands for no dispatch of hours.
 *
 * @param kind    electricity or heat
 * @param years   by year
 * @param scaling what the computed peak of the base year is multiplied by to meet the city's own; empty where the city told none
 */
@Clause({"8.3.1", "10.1"})
public record Adequacy(CarrierKind kind, List<Year> years, Optional<Quantity> scaling) {
    private static final int PER_CENT = 100;

    private static final Unit MEGAWATT = new Unit("MW", "power", 1_000);

    public Adequacy {
        years = List.copyOf(years);
    }

    /**
     * 年度平衡 the balance of a year.
     *
     * @param year    the year
     * @param loads   the load at the peak by group of uses
     * @param local   firm capacity of local plants by kind
     * @param imports firm capacity of what comes from outside; empty where the city did not tell it
     * @param margin  the reserve that is wanted, as a share of the load
     */
    public record Year(
            int year,
            Map<Text, Quantity> loads,
            Map<Text, Quantity> local,
            Optional<Quantity> imports,
            Quantity margin) {
        public Year {
            loads = Collections.unmodifiableMap(new LinkedHashMap<>(loads));
            local = Collections.unmodifiableMap(new LinkedHashMap<>(local));
        }

        /** The load at the peak. */
        public Quantity load() {
            return sum(loads);
        }

        /** What is wanted: the load with the reserve. */
        public Quantity wanted() {
            return load().times(1 + margin.value());
        }

        /** The share in per cent of what is wanted that local plants do not bear. */
        public Quantity outsideShare() {
            double all = wanted().value();
            return Quantity.of(all > 0 ? outside().value() / all * PER_CENT : 0, Unit.PERCENT);
        }

        /** The firm capacity of local plants. */
        public Quantity firm() {
            return sum(local);
        }

        /** What has to come from outside, beyond local plants; never below nothing. */
        public Quantity outside() {
            Quantity lacking = wanted().minus(firm());
            return lacking.value() > 0 ? lacking : lacking.times(0);
        }

        /** By how much it does not suffice; empty where it does, or where nobody knows what can come from outside. */
        public Optional<Quantity> shortfall() {
            return imports.map(outside()::minus).filter(lacking -> lacking.value() > 0);
        }

        private static Quantity sum(Map<Text, Quantity> parts) {
            return parts.values().stream().reduce(Quantity::plus).orElseGet(() -> Quantity.of(0, MEGAWATT));
        }
    }
}
