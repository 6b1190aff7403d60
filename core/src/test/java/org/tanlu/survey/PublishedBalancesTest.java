package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.table.Table;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

/** Balances as the China Energy Statistical Yearbooks print them: 27 provinces of 2007, Beijing of 2020. */
@EnabledIfEnvironmentVariable(
        named = "TANLU_PUBLISHED_DATA",
        matches = ".+",
        disabledReason = "TANLU_PUBLISHED_DATA names no folder of published tables")
class PublishedBalancesTest {
    private static final List<String> IDENTITIES =
            List.of("BAL-SUPPLY", "BAL-TRANSFORMATION", "BAL-FINAL", "BAL-DIFFERENCE", "BAL-RESIDENTIAL", "BAL-PARTS");

    @Test
    void all_27_balances_of_2007_are_read_to_the_last_cell() throws IOException {
        var read = new ArrayList<String>();
        for (Path file : files("ebt_2007_physical")) {
            Outcome<Imported> outcome = imported(file, 2007);
            Ledger ledger = outcome.value().ledger();
            assertThat(ledger.isBalanced()).as(file.toString()).isTrue();
            assertThat(ledger.rejected()).as(file.toString()).isZero();
            assertThat(ledger.accepted()).as(file.toString()).isGreaterThan(200);
            read.add(file.toString());
        }
        assertThat(read).hasSize(27);
    }

    @ParameterizedTest
    @CsvSource({
        "Beijing,煤合计,218.15",
        "Beijing,原煤,204.62",
        "Beijing,原油,47.08",
        "Tianjin,煤合计,226.75",
        "Shanghai,煤合计,171.31",
        "Shanxi,煤合计,2990.82"
    })
    void the_lost_opening_stock_of_2007_is_found_and_named(String province, String column, double gap) {
        Finding finding = only(province, "BAL-SUPPLY-LARGE", column);
        assertThat(number(finding, "gap")).isCloseTo(gap, within(0.01));
        assertThat(finding.message().chinese()).contains("年初库存行丢失");
    }

    @Test
    void the_true_stock_change_is_the_row_plus_the_gap() {
        Finding crude = only("Beijing", "BAL-SUPPLY-LARGE", "原油");
        assertThat(crude.message().english()).contains("about -4.82"); // −51.90 + 47.08
    }

    @ParameterizedTest
    @CsvSource({
        "Heilongjiang,BAL-TRANSFORMATION-LARGE,油品合计,117.01",
        "Shanghai,BAL-TRANSFORMATION-LARGE,焦炭,38.32",
        "Shandong,BAL-FINAL-LARGE,其他焦化产品,53.16",
        "Sichuan,BAL-DIFFERENCE-LARGE,原煤,139.60",
        "Xinjiang,BAL-DIFFERENCE-LARGE,热力,300.00"
    })
    void the_other_breaks_of_2007_are_found(String province, String rule, String column, double gap) {
        assertThat(Math.abs(number(only(province, rule, column), "gap"))).isCloseTo(gap, within(0.01));
    }

    @Test
    void the_missing_items_of_heilongjiang_are_named_as_the_cause() {
        assertThat(only("Heilongjiang", "BAL-TRANSFORMATION-LARGE", "油品合计")
                        .message()
                        .chinese())
                .contains("只印了合计");
    }

    @Test
    void beijing_2020_breaks_no_identity() {
        Outcome<Imported> outcome = imported(root().resolve("ebt_2020_physical/Beijing.csv"), 2020);
        assertThat(Sheets.rules(outcome)).noneMatch(rule -> IDENTITIES.stream().anyMatch(rule::startsWith));
        assertThat(outcome.value().ledger().rejected()).isZero();
    }

    @Test
    void beijing_2020_generates_436_and_brings_in_684() {
        Table table = table(root().resolve("ebt_2020_physical/Beijing.csv"), "balance/2020");
        Outcome<Dossier> outcome = Sheets.survey(
                table, Sheets.csv("balances", "year,table,source,status,note\n2020,balance/2020,s,secondary,\n"));
        EnergyBalance balance =
                outcome.value().findEnergy(2020, EnergyBalance.Kind.BALANCE).orElseThrow();
        assertThat(value(balance, "thermal_power")).isEqualTo(436.09);
        assertThat(value(balance, "inflow")).isEqualTo(689.02);
        assertThat(value(balance, "outflow")).isEqualTo(-4.75);
    }

    @Test
    void a_province_survives_import_folder_and_survey() throws Exception {
        Outcome<Imported> outcome = imported(root().resolve("ebt_2007_physical/Shanghai.csv"), 2007);
        Tables city = CityTables.merge(
                Sheets.tables(Sheets.csv("city", "key,value\nname,上海市\n")),
                outcome.value().tables());
        Path folder = Files.createTempDirectory("shanghai");
        CityFolder.write(city, folder);
        Dossier dossier = Survey.read(CityFolder.read(folder, Sheets.REFERENCE), Sheets.REFERENCE)
                .value();
        EnergyBalance balance =
                dossier.findEnergy(2007, EnergyBalance.Kind.BALANCE).orElseThrow();
        assertThat(balance.source().id()).isEqualTo("cesy-2008-balances");
        assertThat(balance.cells()).hasSize(outcome.value().ledger().accepted());
    }

    private static double value(EnergyBalance balance, String row) {
        return balance.find(row, Sheets.REFERENCE.carrier("electricity"))
                .flatMap(Datum::value)
                .orElseThrow()
                .value();
    }

    private static Finding only(String province, String rule, String column) {
        Path file = root().resolve("ebt_2007_physical/" + province + ".csv");
        List<Finding> found = Sheets.findings(imported(file, 2007), rule).stream()
                .filter(finding -> column.equals(finding.facts().get("column")))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static double number(Finding finding, String fact) {
        return Double.parseDouble(finding.facts().getOrDefault(fact, "NaN"));
    }

    private static Outcome<Imported> imported(Path file, int year) {
        return BalanceImport.read(
                table(file, "import"),
                Optional.of(year),
                "cesy-2008-balances",
                Verification.SECONDARY,
                Sheets.REFERENCE);
    }

    private static Table table(Path file, String name) {
        try {
            return Sheets.csv(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(root().resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static Path root() {
        return Path.of(System.getenv("TANLU_PUBLISHED_DATA"));
    }
}
