package org.tanlu.category.waste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.category.Activities;
import org.tanlu.category.SourceAccount;
import org.tanlu.clause.City;
import org.tanlu.quantity.Notation;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/**
 * First-order decay against closed forms. Food waste in a wet tropical climate decays at 0.4 a year; 10^5 t of it in a managed
 * landfill hold 10^5 × 0.15 × 0.5 = 7500 t of carbon that decomposes, and give two thirds of that mass of methane.
 */
@Clause("7.1.1")
class DecayTest {
    private static final double K = 0.4;
    private static final double CARBON = 7500;
    private static final double METHANE = 0.5 * 16 / 12;
    private static final String SETTINGS = "landfill_method,decay\nlandfill_climate,wet_tropical\n";
    private static final String FOOD = "waste_composition/food,2000,100,%\n";

    private final List<Finding> findings = new ArrayList<>();

    private static String landfilled(int year, double amount) {
        return "municipal_waste/landfilled/managed," + year + "," + amount + ",万吨\n";
    }

    /** Ten of 10^4 tonnes in one year, nothing in the others. */
    private static String pulse(int first, int year, int last) {
        var rows = new StringBuilder(FOOD);
        IntStream.rangeClosed(first, last).forEach(of -> rows.append(landfilled(of, of == year ? 10 : 0)));
        return rows.toString();
    }

    private static String constant(int first, int last) {
        var rows = new StringBuilder(FOOD);
        IntStream.rangeClosed(first, last).forEach(of -> rows.append(landfilled(of, 10)));
        return rows.toString();
    }

    private static Dossier dossier(String settings, String data) {
        return City.with(settings).data(data).dossier().value();
    }

    private Activities activities(Dossier dossier, int year) {
        return new Activities(year, dossier, City.REFERENCE, findings);
    }

    /** The carbon decomposed in a year, from the methane generated. */
    private double decomposed(Dossier dossier, int year) {
        Activities activities = activities(dossier, year);
        Decay decay = Decay.of(activities).orElseThrow();
        return decay.generated(true, new Published(activities, "landfill"))
                        .orElseThrow()
                        .value()
                        .value()
                / METHANE;
    }

    private List<String> rules() {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    @Test
    void a_single_year_of_waste_decays_by_the_exponential_of_its_age() {
        Dossier dossier = dossier(SETTINGS, pulse(1990, 2000, 2020));
        for (int year : List.of(2001, 2002, 2010, 2020)) {
            double expected = CARBON * Math.exp(-K * (year - 2001)) * (1 - Math.exp(-K));
            assertThat(decomposed(dossier, year)).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void waste_does_not_decay_in_the_year_it_is_landfilled() {
        assertThat(decomposed(dossier(SETTINGS, pulse(1990, 2000, 2020)), 2000)).isZero();
    }

    /** Over sixty years all but e^−24 of it. */
    @Test
    void in_the_end_all_that_can_decompose_has_decomposed() {
        Dossier dossier = dossier(SETTINGS, pulse(1950, 1960, 2020));
        double total = IntStream.rangeClosed(1961, 2020)
                .mapToDouble(year -> decomposed(dossier, year))
                .sum();
        assertThat(total).isCloseTo(CARBON, within(1e-6));
    }

    /** The geometric series: after n years of the same inflow, D × (1 − e^−kn) decomposes. */
    @Test
    void a_constant_inflow_fills_up_to_a_steady_state() {
        Dossier dossier = dossier(SETTINGS, constant(1980, 2020));
        for (int year : List.of(1990, 2000, 2020)) {
            assertThat(decomposed(dossier, year)).isCloseTo(CARBON * (1 - Math.exp(-K * (year - 1980))), within(1e-9));
        }
    }

    /** Paper decays at 0.07, food at 0.4, garden waste and nappies at 0.17; rubber has no rate. */
    @Test
    void every_component_decays_at_its_own_rate() {
        String data = pulse(1990, 2000, 2020).replace(FOOD, """
                waste_composition/food,2000,30,%
                waste_composition/paper,2000,20,%
                waste_composition/nappies,2000,10,%
                waste_composition/rubber_leather,2000,10,%
                waste_composition/plastics,2000,30,%
                """);
        double expected = 100_000
                * 0.5
                * (0.3 * 0.15 * Math.exp(-0.4 * 9) * (1 - Math.exp(-0.4))
                        + 0.2 * 0.4 * Math.exp(-0.07 * 9) * (1 - Math.exp(-0.07))
                        + 0.1 * 0.24 * Math.exp(-0.17 * 9) * (1 - Math.exp(-0.17)));
        assertThat(decomposed(dossier(SETTINGS, data), 2010)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void the_line_is_what_was_generated_less_recovery_and_oxidation() {
        Dossier dossier = dossier(SETTINGS, constant(1980, 2020) + "landfill_methane_recovered,2020,0.1,万吨\n");
        SourceAccount account = Landfill.account(activities(dossier, 2020));
        double generated = CARBON * (1 - Math.exp(-K * 40)) * METHANE;
        assertThat(account.lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.mass().value().value()).isCloseTo((generated - 1000) * 0.9, within(1e-9)));
    }

    @Test
    void a_history_of_less_than_ten_years_is_refused_and_not_replaced_by_the_other_method() {
        Dossier dossier = dossier(SETTINGS, constant(2005, 2020));
        SourceAccount account = Landfill.account(activities(dossier, 2014));
        assertThat(account.lines()).isEmpty();
        assertThat(account.notations()).containsEntry("CH4", Notation.NE);
        assertThat(rules()).containsExactly("WST-DECAY-HISTORY");
        assertThat(Landfill.account(activities(dossier, 2015)).lines()).hasSize(1);
        assertThat(rules())
                .containsExactly("WST-DECAY-HISTORY", "WST-DECAY-SHORT", "WST-DECAY-RUBBER", "WST-COMPOSITION-YEAR");
    }

    @Test
    void what_concerns_all_years_is_told_once() {
        Dossier dossier = dossier(SETTINGS, constant(2005, 2020));
        IntStream.rangeClosed(2006, 2020).forEach(year -> Landfill.account(activities(dossier, year)));
        assertThat(rules())
                .containsExactly("WST-DECAY-HISTORY", "WST-DECAY-SHORT", "WST-DECAY-RUBBER", "WST-COMPOSITION-YEAR");
    }

    @Test
    void a_gap_ends_the_history() {
        String data = constant(1980, 2020).replace(landfilled(2012, 10), "");
        assertThat(Decay.of(activities(dossier(SETTINGS, data), 2020))).isEmpty();
    }

    @Test
    void a_city_without_landfills_has_none_by_this_method_either() {
        var rows = new StringBuilder();
        IntStream.rangeClosed(2000, 2020)
                .forEach(year -> rows.append("municipal_waste/landfilled," + year + ",NO,万吨\n"));
        SourceAccount account = Landfill.account(activities(dossier(SETTINGS, rows.toString()), 2020));
        assertThat(account.notations()).containsEntry("CH4", Notation.NO);
        assertThat(findings).isEmpty();
    }

    /** The lesson's city lies in Beijing: a dry temperate climate, where food waste decays at 0.06. */
    @Test
    void without_a_setting_the_climate_is_that_of_the_province() {
        Dossier dossier = dossier("landfill_method,decay\n", pulse(1990, 2000, 2020));
        assertThat(decomposed(dossier, 2010))
                .isCloseTo(CARBON * Math.exp(-0.06 * 9) * (1 - Math.exp(-0.06)), within(1e-9));
        assertThat(rules()).contains("WST-CLIMATE");
    }
}
