package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;

/** Every figure can be followed: its derivation has its value, and sums are the sums of what stands under them. */
class InventoryFiguresTest {

    private static final String STEEL = """
            项目,焦炭,高炉煤气,热力,电力
            单位,万吨,亿立方米,百亿千焦,万千瓦时
            5.本省(区、市)调出量(-),,,-20,-100000
            1.火力发电,,-10,,400000
            2.供热,,-5,90,
            9.回收能,,15,10,
            2.工业,100,,60,200000
            7.生活消费,,,20,100000
            """;

    static List<City> cities() {
        return List.of(
                SmallCity.city(),
                City.with("").balance(STEEL),
                City.with("accounting_method,ceads\n").balance(SmallCity.BALANCE),
                City.with("").balance(SmallCity.BALANCE).data("""
                        energy/final/textiles/raw_coal,2020,4,万吨
                        energy/final/ferrous_smelting/raw_coal,2020,6,万吨
                        energy/final/textiles/electricity,2020,4,亿千瓦时
                        """),
                City.with("").data("energy/final/textiles/diesel,2020,1,万吨\nenergy/final/trade/heat,2020,1,百亿千焦\n"));
    }

    private static List<Figure> figures(City city) {
        return city.history().value().figures();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void keys_are_unique(City city) {
        assertThat(figures(city)).extracting(Figure::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void a_figures_derivation_has_the_figures_value(City city) {
        assertThat(figures(city))
                .allSatisfy(figure -> assertThat(figure.derivation().get().value())
                        .as(figure.key())
                        .isEqualTo(figure.value()));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void what_is_called_a_sum_is_the_sum_of_its_parents(City city) {
        assertThat(figures(city))
                .allSatisfy(figure -> sums(figure.key(), figure.derivation().get()));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void what_is_called_a_product_is_the_product_of_its_parents(City city) {
        assertThat(figures(city))
                .allSatisfy(figure -> products(figure.key(), figure.derivation().get()));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void every_branch_ends_in_a_leaf_that_says_where_it_was_read(City city) {
        assertThat(figures(city))
                .allSatisfy(figure -> leaves(figure.key(), figure.derivation().get()));
    }

    private static void sums(String key, Derivation derivation) {
        if (derivation.rule().english().equals("sum")) {
            var total = new Sum();
            derivation
                    .parents()
                    .forEach(parent -> total.add(
                            parent.value().in(derivation.value().unit()).value()));
            close(key, total.value(), derivation.value());
        }
        derivation.parents().forEach(parent -> sums(key, parent));
    }

    private static void products(String key, Derivation derivation) {
        if (derivation.rule().english().equals("activity × emission factor")) {
            Quantity activity = derivation.parents().get(0).value();
            Quantity factor = derivation.parents().get(1).value();
            var per = ByHand.REFERENCE.units().denominator(factor.unit());
            close(key, activity.in(per).value() * factor.value(), derivation.value());
        }
        derivation.parents().forEach(parent -> products(key, parent));
    }

    private static void leaves(String key, Derivation derivation) {
        assertThat(derivation.rule().chinese()).as(key).isNotBlank();
        assertThat(derivation.label().chinese()).as(key).isNotBlank();
        derivation.parents().forEach(parent -> leaves(key, parent));
    }

    private static void close(String key, double recomputed, Quantity told) {
        double allowed = 1e-9 * Math.max(1, Math.abs(told.value()));
        assertThat(Math.abs(recomputed - told.value()))
                .as("%s: %s against %s", key, recomputed, told)
                .isLessThanOrEqualTo(allowed);
    }
}
