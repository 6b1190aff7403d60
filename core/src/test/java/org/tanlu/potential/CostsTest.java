package org.tanlu.potential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** What a unit costs, against results by hand at 8 per cent (clauses 8.1 and 9.2). */
@Clause({"C8.1-6", "C9.2-11"})
class CostsTest {
    private static final Quantity RATE = Quantity.of(0.08, Unit.ONE);

    private static Costs costs(String id) {
        Measure measure = City.REFERENCE.measures().measure(id);
        return new Costs(
                measure,
                City.REFERENCE
                        .energy()
                        .effect(measure.technologyFrom(), measure.technologyTo())
                        .orElseThrow(),
                City.REFERENCE);
    }

    private static Cost in2024(String id, double avoided) {
        return costs(id).in(2024, RATE, Emissions.tonnes(avoided)).orElseThrow();
    }

    /** 0.08 × 1.08^25 / (1.08^25 − 1), a value of annuity tables. */
    @Test
    void the_annuity_is_that_of_tables() {
        assertThat(Costs.annuity(0.08, 25)).isCloseTo(0.09367878, within(1e-8));
        assertThat(Costs.annuity(0, 25)).isEqualTo(0.04);
    }

    /**
     * An electric boiler for a GJ: 70 yuan × 0.09367878 = 6.5575 and 1.4 % = 0.98 a year; it takes 0.281 MWh at 600 = 168.6 in
     * place of 0.0369 tce of gas at 2,700 = 99.63. Net 76.5075; by 0.02 t avoided 3,825.4 yuan/t.
     */
    @Test
    void the_net_cost_is_investment_operation_and_energy_a_year() {
        Cost cost = in2024("L-IND1", 0.02);
        assertThat(cost.annual().usual().value()).isCloseTo(6.55751, within(1e-4));
        assertThat(cost.yearly().usual().value()).isCloseTo(0.98, within(1e-9));
        assertThat(cost.energy().value()).isCloseTo(168.6 - 99.63, within(1e-9));
        assertThat(cost.net().usual().value()).isCloseTo(76.50751, within(1e-4));
        assertThat(cost.perTonne().orElseThrow().usual().value()).isCloseTo(3_825.376, within(1e-2));
        assertThat(cost.presentValue()).isEmpty();
    }

    /**
     * A kW on a roof: 2,900 × (0.09367878 + 0.015) = 315.1685 a year for 1.05 MWh worth 367.5. It saves 52.3315 a year, which
     * are 558.63 over its life; by its tonne it cannot be ranked.
     */
    @Test
    void what_saves_more_than_it_costs_has_a_present_value_and_no_price_of_a_tonne() {
        Cost cost = in2024("E-PV2", 0.5);
        assertThat(cost.net().usual().value()).isCloseTo(-52.33154, within(1e-4));
        assertThat(cost.perTonne()).isEmpty();
        assertThat(cost.presentValue().orElseThrow().usual().value()).isCloseTo(558.628, within(1e-2));
        assertThat(cost.presentValue().orElseThrow().low().value())
                .isLessThan(cost.presentValue().orElseThrow().high().value());
    }

    /** 1.5 % less each year for six years: 2,900 × 0.985^6. */
    @Test
    void the_investment_falls_from_2024_on() {
        Cost cost = costs("E-PV2").in(2030, RATE, Emissions.tonnes(0.5)).orElseThrow();
        assertThat(cost.investment().usual().value()).isCloseTo(2_648.5939, within(1e-3));
    }

    /** Kilns: 1,500 yuan for each tce saved a year, of which a unit saves 0.08. */
    @Test
    void an_investment_by_what_is_saved_counts_by_a_unit() {
        assertThat(in2024("F-KILN", 0.1).investment().usual().value()).isCloseTo(120, within(1e-9));
    }

    @Test
    void what_is_not_known_is_named_and_no_cost_is_guessed() {
        assertThat(costs("T-TOD").missing()).extracting(Text::chinese).containsExactly("单位投资");
        assertThat(costs("E-BIO1").missing()).extracting(Text::chinese).containsExactly("生物质价格");
        assertThat(costs("T-TOD").in(2024, RATE, Emissions.tonnes(1))).isEmpty();
    }

    /** What is lost with a plant that closes is not in its cost. */
    @Test
    void lost_value_added_is_missing_from_the_cost_of_closing() {
        assertThat(costs("S-OUT").missing()).extracting(Text::chinese).isEqualTo(List.of("减少或转移的增加值"));
    }

    @Test
    void a_higher_discount_rate_never_makes_a_measure_cheaper() {
        Costs costs = costs("E-WD1");
        double before = Double.NEGATIVE_INFINITY;
        for (double rate : new double[] {0, 0.03, 0.06, 0.08, 0.1, 0.15}) {
            double net = costs.in(2030, Quantity.of(rate, Unit.ONE), Emissions.tonnes(1))
                    .orElseThrow()
                    .net()
                    .usual()
                    .value();
            assertThat(net).isGreaterThan(before);
            before = net;
        }
    }
}
