package org.tanlu.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.office.workbook.Guidance.Column;
import org.tanlu.office.workbook.Guidance.Filling;
import org.tanlu.office.workbook.Guidance.Row;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** A real city from folder to workbook to folder: what the survey reads stays the same to the last bit. */
@Clause("6")
@Tag("bulk")
class CityRoundTripTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Path YUNZHOU = Path.of("..", "examples", "yunzhou");
    private static final Path BEIJING = Path.of("..", "examples", "beijing");

    @TempDir
    Path place;

    /** A way of writing a workbook. */
    private interface Writer {
        void write(Tables tables, Path file) throws IOException;
    }

    @Test
    void beijing_is_the_same_city_in_a_workbook_and_in_a_folder_again() throws Exception {
        goThereAndBack(CityWorkbook::write);
    }

    @Test
    void so_it_is_in_a_workbook_with_guide_lists_and_comments() throws Exception {
        Table checklist = new Table("checklist", Place.ofFile("checklist"), List.of());
        var guidance = new Guidance(
                "北京市",
                List.of(),
                List.of(
                        new Column("data/", "value", "数值", true, Filling.NUMBER, List.of()),
                        new Column("data/", "status", "状态", false, Filling.TEXT, List.of("verified", "secondary")),
                        new Column("balance/", "原煤", "", false, Filling.NUMBER, List.of())),
                List.of(new Row("city", "gwp_set", "增温潜势", "value", List.of("AR5", "AR6"))),
                checklist);
        goThereAndBack((tables, file) -> BlankWorkbook.write(tables, guidance, file));
    }

    @Test
    void registers_are_the_same_in_a_workbook_and_in_a_folder_again() throws Exception {
        Path workbook = place.resolve("云州市.xlsx");
        Path folder = place.resolve("云州市");
        Tables registers = registers(CityFolder.read(YUNZHOU, REFERENCE));
        CityWorkbook.write(registers, workbook);
        Tables inWorkbook = CityWorkbook.read(workbook);
        CityFolder.write(inWorkbook, folder);
        List<String> before = registered(registers);
        assertThat(before).hasSizeGreaterThan(40);
        assertThat(registered(inWorkbook)).isEqualTo(before);
        assertThat(registered(CityFolder.read(folder, REFERENCE))).isEqualTo(before);
    }

    private static Tables registers(Tables city) {
        return new Tables(
                city.tables().stream()
                        .filter(table -> TableNames.single().contains(table.name()))
                        .filter(table -> !table.name().equals(TableNames.BALANCES))
                        .toList(),
                List.of());
    }

    /** All that the registers say, a line a row; where it stood is left out. */
    private static List<String> registered(Tables tables) {
        return Survey.read(tables, REFERENCE).value().registers().values().stream()
                .flatMap(register -> register.rows().stream())
                .map(row -> String.join(
                        " ",
                        row.form().id(),
                        row.texts().toString(),
                        row.quantities().toString(),
                        row.source().id(),
                        row.verification().code()))
                .toList();
    }

    private void goThereAndBack(Writer writer) throws Exception {
        Path workbook = place.resolve("北京市.xlsx");
        Path folder = place.resolve("北京市");
        Outcome<Dossier> before = Survey.read(CityFolder.read(BEIJING, REFERENCE), REFERENCE);

        writer.write(CityFolder.read(BEIJING, REFERENCE), workbook);
        Tables inWorkbook = CityWorkbook.read(workbook);
        CityFolder.write(withoutGuide(inWorkbook), folder);
        Outcome<Dossier> between = Survey.read(inWorkbook, REFERENCE);
        Outcome<Dossier> after = Survey.read(CityFolder.read(folder, REFERENCE), REFERENCE);

        assertThat(data(before.value())).hasSizeGreaterThan(5_000);
        assertThat(data(between.value())).isEqualTo(data(before.value()));
        assertThat(data(after.value())).isEqualTo(data(before.value()));
        assertThat(rules(between)).isEqualTo(rules(before));
        assertThat(rules(after)).isEqualTo(rules(before));
    }

    private static Tables withoutGuide(Tables tables) {
        return new Tables(
                tables.tables().stream()
                        .filter(table -> !TableNames.isGuidance(table.name()))
                        .toList(),
                tables.findings());
    }

    /** All that a dossier says, a line each, values by their bits; where it stood is left out. */
    private static List<String> data(Dossier dossier) {
        var lines = new ArrayList<String>();
        lines.add(dossier.city().settings().toString());
        dossier.sources().forEach((id, source) -> lines.add(id + " " + source));
        dossier.series()
                .forEach((item, series) ->
                        series.byYear().forEach((year, datum) -> lines.add(item + " " + said(datum))));
        dossier.conflicts().forEach(conflict -> lines.add(said(conflict.used()) + " " + said(conflict.other())));
        dossier.energy().forEach(balance -> {
            lines.add(balance.year() + " " + balance.kind() + " " + balance.source());
            balance.cells().forEach((cell, datum) -> lines.add(cell + " " + said(datum)));
        });
        return lines;
    }

    private static String said(Datum datum) {
        return String.join(
                " ",
                datum.item(),
                Integer.toString(datum.year()),
                datum.value().map(CityRoundTripTest::bits).orElse("-"),
                datum.notation().toString(),
                datum.source().toString(),
                datum.verification().toString(),
                datum.note());
    }

    private static String bits(Quantity quantity) {
        return Long.toHexString(Double.doubleToLongBits(quantity.value())) + " " + quantity.unit();
    }

    /** The findings with their facts; where a fact names a cell, its table is called otherwise in a workbook. */
    private static List<String> rules(Outcome<Dossier> outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.facts())
                .map(text -> text.replaceAll("data/(\\w+)\\.csv |北京市\\.xlsx \\[数据_(\\w+)] ", "$1$2 "))
                .toList();
    }
}
