package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;

/** The library of measures is complete and without contradictions. */
class MeasuresTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final MeasureLibrary LIBRARY = REFERENCE.measures();
    private static final Set<String> USER_SET = Set.of("S-OUT", "S-GATE", "S-EME", "S-VAL");

    private static Stream<Measure> measures() {
        return LIBRARY.measures().values().stream();
    }

    private static Stream<String> ids(Stream<Measure> measures) {
        return measures.map(Measure::id);
    }

    @Test
    void the_library_has_121_measures() {
        assertThat(LIBRARY.measures()).hasSize(121);
    }

    @Test
    void a_measure_stands_in_the_file_of_its_first_clause() {
        List<String> strangers = ReferenceTable.all().stream()
                .filter(table -> table.kind().equals("measures"))
                .flatMap(table -> table.rows().stream()
                        .filter(row -> !(row.list("clause").get(0) + ".")
                                .startsWith(
                                        table.path().replace("measures/", "").replace(".csv", ".")))
                        .map(ReferenceTable.Row::where))
                .toList();
        assertThat(strangers).isEmpty();
    }

    @Test
    void every_clause_of_potentials_that_asks_for_something_has_measures() {
        Set<String> named = new LinkedHashSet<>();
        measures().forEach(measure -> named.addAll(measure.clauses()));
        assertThat(Clauses.read().numbers().stream().filter(clause -> clause.startsWith("8.")))
                .isNotEmpty()
                .allMatch(clause -> named.stream()
                        .anyMatch(name ->
                                name.equals(clause) || name.startsWith(clause + ".") || clause.startsWith(name + ".")));
    }

    @Test
    void what_a_measure_says_is_said_in_both_languages() {
        assertThat(measures()).allSatisfy(measure -> {
            assertThat(measure.note().chinese().isEmpty())
                    .as(measure.id())
                    .isEqualTo(measure.note().english().isEmpty());
            assertThat(measure.name().chinese()).containsPattern("\\p{IsHan}");
            assertThat(measure.coBenefits().reason().chinese()).containsPattern("\\p{IsHan}");
            assertThat(measure.name().english()
                            + measure.note().english()
                            + measure.coBenefits().reason().english()
                            + measure.activity().english())
                    .doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void the_nine_dimensions_of_clause_10_1_all_have_measures() {
        assertThat(measures().map(Measure::dimension)).contains(Dimension.values());
        assertThat(Stream.of(Dimension.values())
                        .map(dimension -> dimension.text().chinese()))
                .containsExactlyInAnyOrder("产业升级", "能源", "工业", "建筑", "交通", "基础设施", "数字化升级", "市场建设", "政策规划");
    }

    @Test
    void every_measure_names_a_lead_department_that_exists() {
        Set<String> known =
                new LinkedHashSet<>(ReferenceTable.read("departments.csv").column("id"));
        assertThat(measures()).allSatisfy(measure -> {
            assertThat(known).contains(measure.responsible().lead());
            assertThat(known).containsAll(measure.responsible().support());
            assertThat(measure.responsible().support())
                    .doesNotContain(measure.responsible().lead());
        });
    }

    @Test
    void only_enabling_measures_may_do_without_technologies() {
        assertThat(ids(measures()
                        .filter(measure -> measure.technologyFrom().isEmpty()
                                && measure.technologyTo().isEmpty())))
                .hasSizeGreaterThan(5)
                .allSatisfy(id -> assertThat(LIBRARY.measure(id).kind()).isEqualTo(Measure.Kind.ENABLING));
    }

    @Test
    void the_technologies_of_a_measure_count_what_the_measure_counts_and_serve_one_service() {
        assertThat(measures()).allSatisfy(measure -> {
            List<Technology> pair = Stream.of(measure.technologyFrom(), measure.technologyTo())
                    .flatMap(id -> id.stream())
                    .map(REFERENCE.energy()::technology)
                    .toList();
            assertThat(pair).extracting(Technology::unit).allMatch(measure.unit()::equals, measure.id());
            assertThat(pair.stream().map(Technology::service).distinct().count())
                    .as(measure.id())
                    .isLessThanOrEqualTo(1);
        });
    }

    @Test
    void nothing_is_replaced_only_by_new_supply_sinks_and_storage() {
        assertThat(measures()
                        .filter(measure -> measure.technologyFrom().isEmpty()
                                && measure.technologyTo().isPresent()))
                .allSatisfy(measure -> assertThat(REFERENCE
                                .energy()
                                .technology(measure.technologyTo().orElseThrow())
                                .service())
                        .as(measure.id())
                        .isEmpty());
    }

    @Test
    void the_quantity_of_measures_that_cost_value_added_is_left_to_the_city() {
        assertThat(ids(measures().filter(measure -> measure.potential().kind() == MeasurePotential.Kind.USER_SET)))
                .containsExactlyInAnyOrderElementsOf(USER_SET);
    }

    @Test
    void savings_outside_the_boundary_and_on_the_market_line_are_marked() {
        assertThat(ids(measures().filter(measure -> measure.accounting() == Measure.Accounting.MARKET_ONLY)))
                .containsExactlyInAnyOrder("G-PPA", "G-GEC", "G-OUT");
        assertThat(ids(measures().filter(measure -> measure.accounting() == Measure.Accounting.OUTSIDE)))
                .containsExactly("C-SORT");
        assertThat(ids(measures().filter(measure -> measure.accounting() == Measure.Accounting.PARTLY_OUTSIDE)))
                .containsExactlyInAnyOrder("P-RAL", "B-GB");
        assertThat(ids(measures().filter(measure -> measure.accounting() == Measure.Accounting.ELSEWHERE)))
                .containsExactlyInAnyOrder("C-REC", "G-DIR");
    }

    @Test
    void the_market_line_alone_is_what_green_contracts_supply() {
        assertThat(measures().filter(measure -> measure.accounting() == Measure.Accounting.MARKET_ONLY))
                .allSatisfy(measure -> assertThat(REFERENCE
                                .energy()
                                .technology(measure.technologyTo().orElseThrow())
                                .flows())
                        .extracting(Technology.Flow::carrier)
                        .containsExactly("green_electricity"));
    }

    @Test
    void an_investment_that_is_not_known_is_not_nothing() {
        assertThat(measures())
                .allSatisfy(measure -> assertThat(measure.cost().investment().isEmpty())
                        .as(measure.id())
                        .isEqualTo(measure.cost().basis() == MeasureCost.Basis.NOT_GIVEN));
    }

    @Test
    void placeholders_are_never_called_checked() {
        assertThat(List.of("C-INC", "B-RETS", "P-FGAS", "A-RICE", "F-MOT", "L-IND3", "A-MAN"))
                .allMatch(id -> LIBRARY.measure(id).evidence().saving().isDoubtful());
    }

    @Test
    void every_price_is_of_a_carrier_of_the_energy_system_and_a_screening_price() {
        assertThat(LIBRARY.prices()).isNotEmpty().allSatisfy((carrier, path) -> {
            assertThat(REFERENCE.energy().carriers()).containsKey(carrier);
            assertThat(path.prices().byYear().values())
                    .allMatch(price -> price.verification().isDoubtful());
        });
        assertThat(LIBRARY.findPrice("electricity").map(path -> path.price(2050)))
                .contains(Quantity.of(600, REFERENCE.units().unit("元/MWh")));
        assertThat(LIBRARY.findPrice("biomass")).isEmpty();
    }

    @Test
    void hydrogen_goes_as_far_as_the_technologies_say() {
        assertThat(LIBRARY.dependencies().stream()
                        .filter(dependency -> dependency.first().equals("E-CPL2")))
                .allSatisfy(dependency -> {
                    double made = 2.35;
                    double taken = dependency.then().equals("T-FCV") ? 203.8 : 2.10;
                    assertThat(dependency.kind()).isEqualTo(Dependency.Kind.PROPORTIONAL);
                    assertThat(dependency.coefficient().value())
                            .isCloseTo(made / taken, Percentage.withPercentage(0.1));
                });
    }
}
