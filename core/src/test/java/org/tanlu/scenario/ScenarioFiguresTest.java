package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.ExampleScenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;

/** A reader finds for every curve which assumptions make it and where each comes from. */
@Clause({"9.1", "9.2"})
@Tag("bulk")
class ScenarioFiguresTest {
    /** Every year is made alike: the base year, one with measures under way, and the last stand for all. */
    private static final List<String> YEARS = List.of("/2021", "/2024", "/2035", "/2060", "/peak");

    private static List<Figure> figures(String city) {
        return ExampleScenarios.of(city).figures().stream()
                .filter(figure -> YEARS.stream().anyMatch(figure.key()::endsWith))
                .toList();
    }

    private static double sum(List<Derivation> parents) {
        return parents.stream().mapToDouble(parent -> parent.value().value()).sum();
    }

    private static Derivation derivation(String key) {
        return ExampleScenarios.of("yunzhou").figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow()
                .derivation()
                .get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yunzhou", "beijing"})
    void every_derivation_gives_its_number_and_names_only_keys_that_can_be_asked(String city) {
        Map<String, Figure> byKey = new HashMap<>();
        ExampleScenarios.of(city)
                .figures()
                .forEach(figure -> assertThat(byKey.put(figure.key(), figure))
                        .as(figure.key())
                        .isNull());
        for (Figure figure : figures(city)) {
            Derivation derivation = figure.derivation().get();
            assertThat(derivation.value()).as(figure.key()).isEqualTo(figure.value());
            check(derivation, byKey);
        }
    }

    /** A number that stands by its key is the number that the key gives. */
    private static void check(Derivation derivation, Map<String, Figure> byKey) {
        for (Derivation parent : derivation.parents()) {
            if (!parent.key().isEmpty()) {
                assertThat(Optional.ofNullable(byKey.get(parent.key())).map(Figure::value))
                        .as(parent.key())
                        .contains(parent.value());
            }
            check(parent, byKey);
        }
    }

    @Test
    void the_total_is_the_sum_of_its_departments_and_these_of_their_parts() {
        Derivation total = derivation("scenario/enhanced/total/2035");
        assertThat(sum(total.parents())).isCloseTo(total.value().value(), within(1e-3));
        Derivation direct = derivation("scenario/enhanced/direct/2035");
        assertThat(sum(direct.parents())).isCloseTo(direct.value().value(), within(1e-3));
        Derivation industry = derivation("scenario/enhanced/department/industry/2035");
        assertThat(sum(industry.parents())).isCloseTo(industry.value().value(), within(1e-3));
    }

    @Test
    void use_without_measures_is_base_use_times_activity_times_intensity_times_share() {
        List<Derivation> parents = derivation("scenario/baseline/use/ferrous_smelting/iron_making/coke/2040")
                .parents();
        double product = parents.get(0).value().value()
                * parents.get(1).value().value()
                / parents.get(2).value().value()
                * parents.get(3).value().value()
                * parents.get(4).value().value();
        assertThat(derivation("scenario/baseline/use/ferrous_smelting/iron_making/coke/2040")
                        .value()
                        .value())
                .isCloseTo(product, within(1e-9 * product));
        assertThat(parents.get(1).key()).isEqualTo("scenario/baseline/driver/crude_steel/2040");
    }

    @Test
    void use_that_measures_change_tells_them_with_what_they_do() {
        Derivation use = derivation("scenario/enhanced/use/vehicle/private_car/electricity/2035");
        assertThat(sum(use.parents())).isCloseTo(use.value().value(), within(1e-9));
        Derivation changes = use.parents().get(1);
        assertThat(changes.parents())
                .flatExtracting(Derivation::parents)
                .extracting(Derivation::key)
                .contains("scenario/enhanced/measure/T-ECAR/2035");
    }

    @Test
    void a_parameter_tells_what_it_rests_on_and_how_far_it_was_checked() {
        String rule = derivation("scenario/baseline/parameter/driver/population/2030")
                .rule()
                .chinese();
        assertThat(rule).startsWith("历史趋势：").contains("Sen斜率", "p＝", "核验状态：");
    }
}
