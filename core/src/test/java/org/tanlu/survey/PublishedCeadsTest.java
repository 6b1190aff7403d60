package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

/** CEADs provincial energy inventories 2014–2021, 30 provinces. */
@EnabledIfEnvironmentVariable(
        named = "TANLU_PUBLISHED_DATA",
        matches = ".+",
        disabledReason = "TANLU_PUBLISHED_DATA names no folder of published tables")
@Tag("bulk")
class PublishedCeadsTest {
    private static final String SOURCE = "ceads-energy-inventory";

    static IntStream years() {
        return IntStream.rangeClosed(2014, 2021);
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_province_of_a_year_is_imported_without_a_rejected_cell(int year) throws IOException {
        Table table = table(year);
        List<String> provinces = provinces(table);
        assertThat(provinces).hasSize(30);
        for (String province : provinces) {
            Outcome<Imported> outcome = imported(table, province);
            assertThat(outcome.value().tables()).hasSize(1);
            assertThat(outcome.value().ledger().isBalanced()).isTrue();
            assertThat(outcome.value().ledger().rejected()).isZero();
            assertThat(Sheets.rules(outcome)).allMatch("IMP-UNIT"::equals);
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_province_s_emissions_become_official_lines_without_a_rejected_cell(int year) throws IOException {
        Table emissions = file("ceads_emission_inventory/emission_" + year + ".csv");
        List<String> provinces = provinces(emissions);
        assertThat(provinces).hasSize(30);
        for (String province : provinces) {
            Outcome<Imported> outcome = CeadsEmissions.read(
                    emissions, Optional.of(table(year)), province, SOURCE, Verification.SECONDARY, Sheets.REFERENCE);
            assertThat(outcome.value().tables()).hasSize(1);
            assertThat(outcome.value().ledger().isBalanced()).isTrue();
            assertThat(outcome.value().ledger().rejected()).isZero();
        }
    }

    @Test
    void the_damaged_unit_of_heat_in_2021_is_said() throws IOException {
        assertThat(Sheets.rules(imported(table(2021), "上海"))).containsExactly("IMP-UNIT");
        assertThat(Sheets.rules(imported(table(2020), "上海"))).isEmpty();
    }

    @Test
    void shanghai_2020_makes_835_of_power_from_2662_of_coal() throws IOException {
        Dossier dossier = surveyed("上海市");
        EnergyBalance inventory =
                dossier.findEnergy(2020, EnergyBalance.Kind.INVENTORY).orElseThrow();
        assertThat(amount(inventory, "thermal_power", "electricity")).isEqualTo(834.98);
        assertThat(amount(inventory, "thermal_power", "raw_coal")).isEqualTo(-2661.91);
        assertThat(amount(inventory, "losses", "electricity")).isEqualTo(62.29);
        assertThat(amount(inventory, "consumption", "raw_coal")).isEqualTo(3331.46);
    }

    @Test
    void the_branches_of_shanghai_2020_sum_to_the_published_final_consumption() throws IOException {
        EnergyBalance inventory = surveyed("Shanghai")
                .findEnergy(2020, EnergyBalance.Kind.INVENTORY)
                .orElseThrow();
        double electricity = inventory.cells().entrySet().stream()
                .filter(cell -> !cell.getKey().sector().isEmpty())
                .filter(cell -> cell.getKey().carrier().equals("electricity"))
                .mapToDouble(cell -> cell.getValue().value().orElseThrow().value())
                .sum();
        assertThat(electricity).isCloseTo(1513.67, within(0.01));
    }

    @Test
    void every_value_survives_to_the_last_digit() throws IOException {
        Table table = table(2020);
        var printed = new TreeSet<Double>();
        for (List<Cell> row : table.rows()) {
            if (row.get(0).text().equals("Shanghai")) {
                row.subList(3, row.size()).forEach(cell -> printed.add(Math.abs(Double.parseDouble(cell.text()))));
            }
        }
        var kept = new ArrayList<Double>();
        surveyed("Shanghai")
                .series()
                .values()
                .forEach(series -> series.byYear()
                        .values()
                        .forEach(datum ->
                                kept.add(Math.abs(datum.value().orElseThrow().value()))));
        assertThat(kept).hasSizeGreaterThan(400);
        assertThat(printed).containsAll(kept);
    }

    private static double amount(EnergyBalance inventory, String row, String carrier) {
        return inventory
                .findAmount(row, Sheets.REFERENCE.carrier(carrier))
                .orElseThrow()
                .value();
    }

    private static Dossier surveyed(String province) throws IOException {
        List<Table> tables = imported(table(2020), province).value().tables();
        Outcome<Dossier> outcome = Sheets.survey(tables.toArray(Table[]::new));
        assertThat(Sheets.rules(outcome)).isEmpty();
        return outcome.value();
    }

    private static Outcome<Imported> imported(Table table, String province) {
        return CeadsImport.read(table, province, SOURCE, Verification.SECONDARY, Sheets.REFERENCE);
    }

    private static List<String> provinces(Table table) {
        return table.rows().stream()
                .skip(2)
                .map(row -> row.get(0).text())
                .distinct()
                .toList();
    }

    private static Table table(int year) throws IOException {
        return file("ceads_energy_inventory/energy_" + year + ".csv");
    }

    private static Table file(String name) throws IOException {
        Path root = Path.of(System.getenv("TANLU_PUBLISHED_DATA"));
        return Sheets.csv("import", Files.readAllBytes(root.resolve(name)));
    }
}
