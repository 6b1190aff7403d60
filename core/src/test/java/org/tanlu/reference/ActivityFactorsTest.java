package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceTable.Row;

/** Factors of the activities beside burning fuel lie where nature and the published ranges allow. */
class ActivityFactorsTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final double CO2_PER_CARBON = 44.0 / 12.0;
    private static final Set<String> FOLDERS = Set.of(
            "combustion",
            "fugitive",
            "processes",
            "agriculture",
            "waste",
            "land_use",
            "transport",
            "buildings",
            "uncertainty",
            "efficiency");

    static Stream<ReferenceTable> tables() {
        return ReferenceTable.all().stream()
                .filter(table -> table.path().startsWith("factors/"))
                .filter(table -> FOLDERS.contains(table.path().split("/")[1]));
    }

    private static List<Row> rows(String path) {
        return ReferenceTable.read("factors/" + path + ".csv").rows();
    }

    /** Rows where some columns hold some texts, written as {@code column=text}. */
    private static List<Row> rows(String path, String... conditions) {
        return rows(path).stream()
                .filter(row -> Arrays.stream(conditions)
                        .map(condition -> condition.split("=", 2))
                        .allMatch(pair -> row.text(pair[0]).equals(pair[1])))
                .toList();
    }

    private static double value(String path, String... conditions) {
        List<Row> found = rows(path, conditions);
        assertThat(found).as(path + " " + List.of(conditions)).hasSize(1);
        return found.get(0).number("value");
    }

    @Test
    void every_folder_of_activities_has_factors() {
        assertThat(tables().map(table -> table.path().split("/")[1]).distinct())
                .containsExactlyInAnyOrderElementsOf(FOLDERS);
    }

    @ParameterizedTest
    @CsvSource({
        "combustion/ch4_n2o, gas=CH4, kg/TJ, 0.1, 1000",
        "combustion/ch4_n2o, gas=N2O, kg/TJ, 0.1, 50",
        "fugitive/fugitive, gas=CH4, m3/t, 0, 60",
        "fugitive/fugitive, gas=CH4, kg/t, 1, 20",
        "fugitive/fugitive, gas=CH4, t/个, 0.05, 200",
        "fugitive/fugitive, gas=CH4, t/亿立方米, 0.1, 1000",
        "fugitive/fugitive, gas=CH4, kg/m3, 0.65, 0.72",
        "processes/processes, gas=CO2, tCO2/t, 0.05, 6",
        "processes/processes, gas=N2O, kg/t, 1, 320",
        "processes/processes, gas=CF4, kg/t, 0.01, 2",
        "processes/processes, gas=C2F6, kg/t, 0.001, 0.2",
        "processes/processes, gas=SF6, kg/t, 0.1, 2",
        "processes/processes, gas=HFC23, t/t, 0.01, 0.05",
        "transport/vehicles, parameter=distance, km, 3000, 150000",
        "transport/vehicles, parameter=density, kg/L, 0.7, 0.9",
        "transport/vehicles, parameter=freight_emission, kgCO2e/吨公里, 0.005, 0.5",
        "buildings/intensity, use=range, kgce/m2, 5, 40"
    })
    void factors_of_energy_industry_transport_and_buildings_lie_within_bounds(
            String path, String condition, String unit, double least, double most) {
        valuesLieWithin(path, condition, unit, least, most);
    }

    @ParameterizedTest
    @CsvSource({
        "agriculture/rice, parameter=seasonal_emission, kg/公顷, 50, 500",
        "agriculture/rice, parameter=water_regime, 1, 0.2, 1",
        "agriculture/rice, parameter=water_before_season, 1, 0.5, 2.5",
        "agriculture/rice, parameter=organic_amendment, 1, 0.01, 1",
        "agriculture/enteric, species=dairy_cattle, kg/头, 40, 140",
        "agriculture/enteric, species=goats, kg/头, 3, 12",
        "agriculture/enteric, species=pigs, kg/头, 0.5, 2",
        "agriculture/manure, species=dairy_cattle, kg/头, 0.5, 20",
        "agriculture/manure, species=poultry, kg/头, 0.001, 0.1",
        "agriculture/cropland, parameter=direct, kgN2O-N/kgN, 0.003, 0.03",
        "waste/landfill, parameter=doc, 1, 0.1, 0.5",
        "waste/landfill, parameter=k, 1/年, 0.01, 0.5",
        "waste/wastewater, parameter=bo, t/t, 0.2, 0.7",
        "waste/wastewater, parameter=bod_per_cod, 1, 0.3, 0.6",
        "waste/biological, gas=N2O, kg/t, 0.1, 0.6",
        "land_use/land_use, parameter=basic_density, t/立方米蓄积, 0.25, 0.8",
        "land_use/land_use, parameter=expansion_total, 1, 1.2, 2.2",
        "land_use/land_use, parameter=expansion_above_ground, 1, 1.1, 1.8",
        "land_use/land_use, parameter=carbon_fraction, tC/t, 0.43, 0.55",
        "land_use/land_use, parameter=above_ground_growth, t/公顷, 0.5, 15"
    })
    void factors_of_agriculture_waste_and_land_lie_within_bounds(
            String path, String condition, String unit, double least, double most) {
        valuesLieWithin(path, condition, unit, least, most);
    }

    private static void valuesLieWithin(String path, String condition, String unit, double least, double most) {
        assertThat(rows(path, condition, "unit=" + unit))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.number("value")).as(row.where()).isBetween(least, most));
    }

    @ParameterizedTest
    @CsvSource({
        "agriculture/cropland, 1",
        "waste/landfill, 1",
        "waste/incineration, 1",
        "transport/carve_out, 1",
        "processes/processes, %"
    })
    void shares_lie_between_nothing_and_the_whole(String path, String unit) {
        double whole = unit.equals("%") ? 100 : 1;
        assertThat(rows(path, "unit=" + unit))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.number("value")).as(row.where()).isBetween(0.0, whole));
    }

    /** A factor per tonne needs an activity in tonnes: the unit below the stroke is one of the item's dimension. */
    @ParameterizedTest
    @MethodSource("tables")
    void a_factor_is_per_unit_of_its_activity(ReferenceTable table) {
        if (!table.header().contains("item")) {
            return;
        }
        assertThat(table.rows().stream().filter(row -> below(row).isPresent()))
                .allSatisfy(row -> assertThat(below(row).map(Unit::dimension))
                        .as(row.where())
                        .isEqualTo(Optional.ofNullable(REFERENCE.items().get(row.text("item")))
                                .flatMap(Item::unit)
                                .map(Unit::dimension)));
    }

    private static Optional<Unit> below(Row row) {
        String unit = row.text("unit");
        return row.text("item").isEmpty() || !unit.contains("/")
                ? Optional.empty()
                : REFERENCE.units().all(unit.substring(unit.lastIndexOf('/') + 1)).stream()
                        .findFirst();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_stands_only_in_a_guide_that_was_not_read_is_not_called_verified(ReferenceTable table) {
        if (table.header().contains("edition")) {
            assertThat(table.rows().stream()
                            .filter(row -> row.text("edition").startsWith("guide-"))
                            .map(row -> row.text("verification")))
                    .doesNotContain("verified");
        }
    }

    @Test
    void a_process_emits_a_gas_with_a_warming_potential_or_tells_a_carbon_content() {
        Set<String> gases = Set.copyOf(ReferenceTable.read("gwp/gwp.csv").column("gas"));
        assertThat(ReferenceTable.read("factors/processes/processes.csv").column("gas"))
                .allMatch(gas -> gas.equals("C") || gases.contains(gas));
    }

    /** 16.043 g/mol in 24.055 l/mol at 20 °C and 1 atm. */
    @Test
    void the_density_of_methane_follows_from_its_molar_mass() {
        assertThat(value("fugitive/fugitive", "parameter=methane_density")).isCloseTo(16.043 / 24.055, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"guide-2011, 0.2717", "guide-2025, 0.5573"})
    void a_tonne_of_municipal_waste_emits_by_each_edition(String edition, double expected) {
        double product = Stream.of("carbon_content", "fossil_share", "burnout")
                .mapToDouble(parameter ->
                        value("waste/incineration", "waste=municipal", "parameter=" + parameter, "edition=" + edition))
                .reduce(CO2_PER_CARBON, (one, other) -> one * other);
        assertThat(product).isCloseTo(expected, within(5e-5));
    }

    /** 37.5 GJ of natural gas per tonne with 15.3 kg of carbon per gigajoule. */
    @Test
    void ammonia_emits_the_carbon_of_its_natural_gas() {
        assertThat(value("processes/processes", "process=ammonia_natural_gas"))
                .isCloseTo(37.5 * 15.3 * CO2_PER_CARBON / 1000, within(5e-4));
    }

    /** CO2 of 44 g/mol in urea of 60 g/mol. */
    @Test
    void urea_binds_the_carbon_dioxide_of_its_formula() {
        assertThat(value("processes/processes", "process=urea_carbon")).isCloseTo(44.0 / 60.0, within(5e-4));
    }

    @Test
    void deeper_mines_give_off_more_methane() {
        for (String edition : List.of("ipcc-2006", "study")) {
            assertThat(Stream.of("below_200m", "200_400m", "above_400m")
                            .map(depth -> value(
                                    "fugitive/fugitive", "parameter=coal_underground_" + depth, "edition=" + edition)))
                    .isSorted();
        }
    }

    @Test
    void a_tree_weighs_more_with_its_roots_than_above_ground() {
        assertThat(rows("land_use/land_use", "parameter=expansion_total", "edition=study"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.number("value"))
                        .as(row.where())
                        .isGreaterThan(value(
                                "land_use/land_use",
                                "parameter=expansion_above_ground",
                                "class=" + row.text("class"),
                                "edition=study")));
    }

    @Test
    void a_better_level_of_efficiency_uses_no_more_energy() {
        Map<String, Map<String, Double>> levels = new LinkedHashMap<>();
        rows("efficiency/benchmarks")
                .forEach(row -> levels.computeIfAbsent(
                                row.text("product") + " " + row.text("edition"), key -> new LinkedHashMap<>())
                        .put(row.text("level"), row.number("value")));
        assertThat(levels)
                .hasSizeGreaterThan(100)
                .allSatisfy((product, values) -> assertThat(
                                Stream.of("benchmark", "baseline", "grade_1", "grade_2", "grade_3")
                                        .filter(values::containsKey)
                                        .map(values::get))
                        .as(product)
                        .isSorted());
    }

    @Test
    void an_uncertainty_reaches_from_below_its_value_to_above_it() {
        assertThat(rows("uncertainty/defaults")).allSatisfy(row -> {
            assertThat(row.number("lower")).as(row.where()).isBetween(-100.0, 0.0);
            assertThat(row.number("upper")).as(row.where()).isBetween(0.0, 500.0);
        });
    }

    /** A range printed as 0.10 (0.03–0.3) reaches from −70 % to +200 %; the publication's halves are rounded. */
    @Test
    void an_uncertainty_is_the_printed_range_in_percent() {
        List<Row> ranges = rows("uncertainty/defaults").stream()
                .filter(row -> row.text("printed").matches("[0-9.]+ \\([0-9.]+–[0-9.]+\\).*"))
                .toList();
        assertThat(ranges).hasSizeGreaterThan(10).allSatisfy(row -> {
            List<Double> numbers = Arrays.stream(row.text("printed").split("[ ()–]+"))
                    .limit(3)
                    .map(Double::valueOf)
                    .toList();
            double middle = numbers.get(0);
            assertThat(row.number("lower")).as(row.where()).isCloseTo((numbers.get(1) / middle - 1) * 100, within(1.0));
            assertThat(row.number("upper")).as(row.where()).isCloseTo((numbers.get(2) / middle - 1) * 100, within(1.0));
        });
    }

    @Test
    void every_province_belongs_to_one_region_of_every_map() {
        Set<String> provinces = rows("grid/regions").stream()
                .map(row -> row.text("province"))
                .filter(province -> !province.startsWith("蒙"))
                .collect(Collectors.toSet());
        assertThat(provinces).hasSize(31);
        for (String map : List.of("cropland", "statistical", "seven")) {
            assertThat(rows("agriculture/regions", "map=" + map))
                    .extracting(row -> row.text("province"))
                    .containsExactlyInAnyOrderElementsOf(provinces);
        }
        assertThat(rows("waste/climates"))
                .extracting(row -> row.text("province"))
                .containsExactlyInAnyOrderElementsOf(provinces);
    }

    @ParameterizedTest
    @CsvSource({
        "agriculture/rice, statistical",
        "agriculture/manure, statistical",
        "agriculture/cropland, cropland",
        "waste/wastewater, seven"
    })
    void a_regional_factor_is_of_a_region_of_its_map_and_every_region_has_one(String path, String map) {
        Set<String> regions = rows("agriculture/regions", "map=" + map).stream()
                .map(row -> row.text("region"))
                .collect(Collectors.toSet());
        assertThat(rows(path).stream()
                        .map(row -> row.text("region"))
                        .filter(region -> !region.equals("全国"))
                        .collect(Collectors.toSet()))
                .isEqualTo(regions);
    }
}
