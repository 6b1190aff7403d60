package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.reference.ReferenceTable.Row;

/** Numbers of the reference data lie where nature and statistics allow: a slip of unit or decimal point shows here. */
class BoundsTest {
    /** 29.3076 MJ make one kilogram of standard coal (GB/T 2589). */
    private static final double GIGAJOULES_PER_TONNE_OF_STANDARD_COAL = 29.3076;

    private static Stream<Row> fuels() {
        return ReferenceTable.all().stream()
                .filter(table -> table.kind().equals("fuels"))
                .flatMap(table -> table.rows().stream());
    }

    @ParameterizedTest
    @CsvSource({
        "ncv, GJ/t, 1, 60",
        "ncv, GJ/万立方米, 20, 450",
        "carbon_content, tC/TJ, 10, 80",
        "oxidation_rate, 1, 0.5, 1",
        "standard_coal, kgce/kg, 0.1, 2",
        "standard_coal, kgce/m3, 0.05, 1.5",
        "standard_coal, kgce/kWh, 0.1229, 0.1229",
        "standard_coal, kgce/MJ, 0.0341, 0.0342"
    })
    void parameters_of_fuels(String parameter, String unit, double least, double most) {
        assertThat(fuels().filter(row -> row.text("parameter").equals(parameter)
                        && row.text("unit").equals(unit)))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.number("value")).as(row.where()).isBetween(least, most));
    }

    @Test
    void parameters_of_fuels_come_in_no_other_unit() {
        assertThat(fuels().map(row -> row.text("parameter") + " " + row.text("unit"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "ncv GJ/t",
                        "ncv GJ/万立方米",
                        "carbon_content tC/TJ",
                        "oxidation_rate 1",
                        "standard_coal kgce/kg",
                        "standard_coal kgce/m3",
                        "standard_coal kgce/kWh",
                        "standard_coal kgce/MJ");
    }

    @ParameterizedTest
    @CsvSource({"nbs-2008", "gbt-2589-2020"})
    void a_publication_s_standard_coal_is_its_calorific_value_in_other_words(String folder) {
        List<Row> rows = ReferenceTable.read("factors/" + folder + "/fuels.csv").rows();
        List<Row> both = rows.stream()
                .filter(row -> row.text("unit").equals("GJ/t"))
                .filter(row -> standardCoal(rows, row).findAny().isPresent())
                .toList();
        assertThat(both)
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> assertThat(standardCoal(rows, row))
                        .as(row.where())
                        .allSatisfy(coefficient -> assertThat(coefficient.number("value"))
                                .isCloseTo(
                                        row.number("value") / GIGAJOULES_PER_TONNE_OF_STANDARD_COAL,
                                        Percentage.withPercentage(0.5))));
    }

    private static Stream<Row> standardCoal(List<Row> rows, Row ncv) {
        return rows.stream()
                .filter(row -> row.text("carrier").equals(ncv.text("carrier"))
                        && row.text("unit").equals("kgce/kg"));
    }

    @Test
    void electricity_emits_between_nothing_and_the_worst_coal_plant() {
        assertThat(ReferenceTable.read("factors/grid/grid.csv").rows())
                .allSatisfy(
                        row -> assertThat(row.number("value")).as(row.where()).isBetween(0.0, 1.3));
    }

    @Test
    void grid_factors_describe_years_that_have_passed_since_statistics_began() {
        assertThat(ReferenceTable.read("factors/grid/grid.csv").rows())
                .allSatisfy(
                        row -> assertThat(row.number("year")).as(row.where()).isBetween(2005.0, 2025.0));
    }

    @Test
    void heat_emits_between_gas_and_coal_boilers() {
        assertThat(ReferenceTable.read("factors/heat/heat.csv").rows())
                .allSatisfy(
                        row -> assertThat(row.number("value")).as(row.where()).isBetween(0.05, 0.2));
    }

    @Test
    void ceads_factors_are_those_of_carbon_fuels() {
        assertThat(ReferenceTable.read("factors/ceads/co2.csv").rows())
                .allSatisfy(row -> assertThat(row.number("value"))
                        .as(row.where())
                        .isBetween(0.0, row.text("unit").equals("tCO2/t") ? 3.67 : 25));
    }

    @Test
    void carbon_dioxide_warms_as_itself_and_every_other_gas_more() {
        assertThat(ReferenceTable.read("gwp/gwp.csv").rows())
                .allSatisfy(row -> assertThat(row.number("value"))
                        .as(row.where())
                        .isBetween(1.0, row.text("gas").equals("CO2") ? 1.0 : 30_000));
    }

    @ParameterizedTest
    @CsvSource({"SAR,21,310", "TAR,23,296", "AR4,25,298", "AR5,28,265"})
    void methane_and_nitrous_oxide_warm_as_the_assessment_reports_say(String set, double methane, double nitrousOxide) {
        List<Row> rows = ReferenceTable.read("gwp/gwp.csv").rows();
        assertThat(gwp(rows, set, "CH4")).containsExactly(methane);
        assertThat(gwp(rows, set, "N2O")).containsExactly(nitrousOxide);
    }

    private static Stream<Double> gwp(List<Row> rows, String set, String gas) {
        return rows.stream()
                .filter(row -> row.text("set").equals(set) && row.text("gas").equals(gas))
                .map(row -> row.number("value"));
    }

    @Test
    void the_bounds_of_an_item_leave_room_between_them() {
        assertThat(ReferenceTable.read("items.csv").rows().stream()
                        .filter(row -> !row.text("minimum").isEmpty()
                                && !row.text("maximum").isEmpty()))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.number("minimum")).as(row.where()).isLessThan(row.number("maximum")));
    }

    @Test
    void parameters_of_items_are_reference_files() {
        assertThat(ReferenceTable.read("items.csv").rows().stream().flatMap(row -> row.list("parameters").stream()))
                .isNotEmpty()
                .allMatch(file -> Stream.of("", "energy/")
                        .anyMatch(folder ->
                                Files.isRegularFile(ReferenceTable.folder().resolve(folder + file + ".csv"))));
    }

    @Test
    void every_folder_of_a_factor_set_has_fuels() {
        assertThat(ReferenceTable.read("factors/sets.csv").column("folder"))
                .allMatch(folder ->
                        Files.isRegularFile(ReferenceTable.folder().resolve("factors/" + folder + "/fuels.csv")));
    }
}
