package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Form;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;
import org.tanlu.trace.Verification;

@Clause("6")
class BlankCityTest {
    private static final ReferenceData REFERENCE = org.tanlu.clause.City.REFERENCE;
    private static final Path PRINTED_BALANCE = Path.of("..", "examples", "beijing", "balance", "2020.csv");

    @Test
    void nothing_is_read_from_it_but_the_settings_and_nobody_is_scolded() {
        Outcome<Dossier> outcome = Survey.read(blank(), REFERENCE);
        assertThat(outcome.value().series()).isEmpty();
        assertThat(outcome.value().energy()).isEmpty();
        assertThat(outcome.value().sources()).isEmpty();
        assertThat(outcome.findings())
                .extracting(finding -> finding.rule().id() + " " + finding.severity())
                .containsExactly("BAL-BLANK " + Severity.INFO);
    }

    /** The registers that people fill in; receipts are kept by the program. */
    private static List<Form> forms() {
        return REFERENCE.forms().values().stream()
                .filter(form -> !form.id().equals(TableNames.RECEIPTS))
                .toList();
    }

    @Test
    void every_cell_of_it_is_accounted_for_and_none_refused() {
        List<Ledger> ledgers = Survey.read(blank(), REFERENCE).value().ledgers();
        assertThat(ledgers).hasSize(5 + forms().size()).allMatch(Ledger::isBalanced);
        assertThat(ledgers).extracting(Ledger::rejected).containsOnly(0);
    }

    @Test
    void every_setting_has_its_row_with_the_default_or_what_is_known_of_the_city() {
        City city = Survey.read(blank(), REFERENCE).value().city();
        assertThat(city.name().chinese()).isEqualTo("云州市");
        assertThat(city.find("province")).contains("河北");
        assertThat(city.find("horizon")).contains("2060");
        assertThat(city.find("gwp_set")).contains("AR5");
        assertThat(city.find("base_year")).isEmpty();
        assertThat(texts(table("city"))).hasSize(1 + REFERENCE.settings().size());
    }

    @Test
    void every_item_of_the_form_has_a_row_a_year_that_the_survey_reads_once_it_is_filled_in() {
        List<List<String>> rows = texts(table(BlankCity.INDICATORS));
        rows.stream().skip(1).forEach(row -> row.set(2, "NO"));
        Dossier dossier = Survey.read(with(CityTables.of(BlankCity.INDICATORS, rows)), REFERENCE)
                .value();
        List<String> plain = REFERENCE.items().values().stream()
                .filter(Item::isInForm)
                .map(Item::id)
                .toList();
        assertThat(dossier.series().keySet()).containsExactlyInAnyOrderElementsOf(plain);
        assertThat(dossier.series().values())
                .allSatisfy(series -> assertThat(series.byYear())
                        .hasSize(3)
                        .allSatisfy(
                                (year, datum) -> assertThat(datum.notation()).contains(Notation.NO)));
    }

    /** A whole without a factor of its own is asked for, so are the parts that have one: else nothing can be accounted. */
    @Test
    void the_form_asks_for_the_parts_of_what_counts_only_by_its_parts() {
        List<String> withFactor = Stream.of("processes", "fugitive", "enteric", "manure", "rice")
                .flatMap(table -> REFERENCE.factors().categories().find(table, Map.of()).stream())
                .flatMap(entry -> entry.item().stream())
                .distinct()
                .toList();
        List<String> asked = withFactor.stream()
                .filter(item -> item.startsWith("livestock/")
                        ? item.indexOf('/') == item.lastIndexOf('/')
                        : item.matches("(ammonia|nitric_acid|ethylene|aluminium)_output/.*|rice_area/.*"))
                .toList();
        assertThat(asked).contains("livestock/dairy_cattle", "livestock/goats", "nitric_acid_output/dual_pressure");
        assertThat(asked).allMatch(item -> REFERENCE.item(item).isInForm());
        assertThat(List.of("surface", "underground_state_key", "high_gas", "low_gas"))
                .allMatch(part -> REFERENCE.item("raw_coal_output/" + part).isInForm());
    }

    @Test
    void the_units_written_beforehand_are_those_of_the_items() {
        List<List<String>> rows = texts(table(BlankCity.INDICATORS));
        rows.stream().skip(1).forEach(row -> row.set(2, "100"));
        Outcome<Dossier> outcome = Survey.read(with(CityTables.of(BlankCity.INDICATORS, rows)), REFERENCE);
        assertThat(outcome.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(outcome.value().series()).hasSize(rows.size() / 3);
    }

    @Test
    void every_heading_of_a_register_is_one_that_the_survey_knows() {
        forms().forEach(form -> {
            List<List<String>> rows = texts(table(form.id()));
            rows.add(new ArrayList<>(form.fields().stream()
                    .map(field -> isSampled(form, field) ? sample(field) : "")
                    .toList()));
            form.fields().stream()
                    .filter(field -> field.required() && !field.options().isEmpty())
                    .forEach(field -> rows.get(1)
                            .set(
                                    form.fields().indexOf(field),
                                    field.options().get(0).chinese()));
            Outcome<Dossier> outcome = Survey.read(with(CityTables.of(form.id(), rows)), REFERENCE);
            assertThat(outcome.value().register(form.id()).rows()).hasSize(1);
            assertThat(outcome.value().ledgers())
                    .filteredOn(ledger -> ledger.place().file().equals(form.id() + ".csv"))
                    .allMatch(ledger -> ledger.ignoredCells() == form.fields().size());
        });
    }

    /** What must be filled, and the unit of a number that must. */
    private static boolean isSampled(Form form, Form.Field field) {
        return (field.required() && field.options().isEmpty())
                || form.fields().stream()
                        .anyMatch(number -> number.required()
                                && number.unitColumn()
                                        .filter(field.column()::equals)
                                        .isPresent());
    }

    private static String sample(Form.Field field) {
        return switch (field.type()) {
            case YEAR -> "2020";
            case DATE -> "2020-06-30";
            case NUMBER, UNIT -> "1";
            case MEASURE -> "E-PV1";
            case INDICATOR -> "IND-B01";
            default -> "某";
        };
    }

    @Test
    void the_form_of_the_balance_has_the_columns_units_and_rows_that_the_yearbook_prints() throws Exception {
        Table printed = Csv.read(Files.readAllBytes(PRINTED_BALANCE), "balance/2022", Place.ofFile("2022.csv"))
                .table();
        List<List<String>> form = texts(table("balance/2022"));
        assertThat(form.get(0)).isEqualTo(texts(printed).get(0));
        assertThat(form.get(1)).isEqualTo(texts(printed).get(1));
        assertThat(form)
                .extracting(row -> row.get(0))
                .isEqualTo(texts(printed).stream().map(row -> row.get(0)).toList());
    }

    @Test
    void a_balance_put_into_the_form_is_read_and_asked_for_its_source() throws Exception {
        Table printed = Csv.read(Files.readAllBytes(PRINTED_BALANCE), "balance/2022", Place.ofFile("2022.csv"))
                .table();
        Outcome<Dossier> outcome = Survey.read(with(printed), REFERENCE);
        assertThat(outcome.value().energyYears()).containsExactly(2022);
        assertThat(outcome.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("SUR-SOURCE-MISSING", "SUR-STATUS-MISSING");
    }

    @Test
    void a_source_written_before_the_balance_is_there_must_be_known() {
        Table register = CityTables.of(
                TableNames.BALANCES, List.of(List.of("年份", "表名", "来源"), List.of("2022", "balance/2022", "无此来源")));
        assertThat(Survey.read(with(register), REFERENCE).findings())
                .extracting(finding -> finding.rule().id())
                .contains("SUR-SOURCE-UNKNOWN");
    }

    @Test
    void an_imported_balance_takes_the_place_of_the_form_and_of_its_line_in_the_register() throws Exception {
        Table printed = Csv.read(Files.readAllBytes(PRINTED_BALANCE), "2022年", Place.ofFile("2022年.csv"))
                .table();
        Imported imported = BalanceImport.read(printed, Optional.of(2022), "tanlu", Verification.SECONDARY, REFERENCE)
                .value();
        Outcome<Dossier> outcome = Survey.read(CityTables.merge(blank(), imported.tables()), REFERENCE);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().energy())
                .extracting(balance -> balance.source().id())
                .containsExactly("tanlu");
    }

    @Test
    void without_a_year_there_is_nothing_to_fill_in() {
        assertThatThrownBy(() -> BlankCity.of("云州市", Optional.empty(), List.of(), REFERENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("云州市");
    }

    private static Tables blank() {
        return BlankCity.of("云州市", Optional.of("河北"), List.of(2021, 2022, 2020), REFERENCE);
    }

    private static Table table(String name) {
        return blank().tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The blank tables with another in the place of its namesake. */
    private static Tables with(Table changed) {
        return new Tables(
                blank().tables().stream()
                        .map(table -> table.name().equals(changed.name()) ? changed : table)
                        .toList(),
                List.of());
    }

    private static List<List<String>> texts(Table table) {
        var texts = new ArrayList<List<String>>();
        table.rows()
                .forEach(row ->
                        texts.add(new ArrayList<>(row.stream().map(Cell::text).toList())));
        return texts;
    }
}
