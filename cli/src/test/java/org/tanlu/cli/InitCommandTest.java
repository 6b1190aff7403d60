package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.office.workbook.CityWorkbook;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;

@Clause("6")
class InitCommandTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @TempDir
    Path place;

    private final Shell shell = new Shell();

    @Test
    void the_folder_and_the_workbook_tell_the_survey_the_same() throws Exception {
        assertThat(init("云州市")).isZero();
        Outcome<Dossier> folder = survey(folder());
        Outcome<Dossier> workbook = survey(CityWorkbook.read(workbookFile()));
        assertThat(workbook.value().city().settings())
                .isEqualTo(folder.value().city().settings());
        assertThat(workbook.value().sources()).isEqualTo(folder.value().sources());
        assertThat(workbook.value().series()).isEqualTo(folder.value().series());
        assertThat(workbook.value().energy()).isEqualTo(folder.value().energy());
        assertThat(messages(workbook)).isEqualTo(messages(folder));
    }

    @Test
    void neither_is_scolded_for_being_blank_and_every_cell_is_accounted_for() throws Exception {
        init("云州市");
        for (Tables tables : List.of(folder(), CityWorkbook.read(workbookFile()))) {
            Outcome<Dossier> outcome = survey(tables);
            assertThat(outcome.findings()).hasSize(1).allMatch(finding -> finding.severity() == Severity.INFO);
            assertThat(outcome.value().ledgers()).allMatch(Ledger::isBalanced);
            assertThat(outcome.value().ledgers()).extracting(Ledger::rejected).containsOnly(0);
        }
    }

    @Test
    void a_value_filled_in_shows_up() throws Exception {
        init("云州市");
        Path data = place.resolve("云州市/data/指标.csv");
        String filled = Files.readString(data).replace("常住人口,2021,,万人", "常住人口,2021,533.5,万人");
        Files.writeString(data, filled);
        assertThat(survey(folder()).value().findValue("population", 2021))
                .hasValueSatisfying(value -> assertThat(value.value()).isEqualTo(533.5));
    }

    @Test
    void the_province_may_be_written_in_full_and_is_kept_short() throws Exception {
        init("云州市");
        assertThat(survey(folder()).value().city().find("province")).contains("河北");
    }

    @Test
    void without_years_the_last_five_are_asked_for() throws Exception {
        assertThat(shell.run("init", "云州市", "-o", place)).isZero();
        long years = Files.readString(place.resolve("云州市/data/指标.csv"))
                .lines()
                .filter(line -> line.startsWith("常住人口,"))
                .count();
        assertThat(years).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州市", "云州市.xlsx"})
    void what_is_there_already_is_left_alone(String existing) throws Exception {
        Files.writeString(place.resolve(existing), "旧");
        assertThat(init("云州市")).isEqualTo(ExitCode.OUTPUT);
        assertThat(shell.err()).contains("已经存在", "is there already");
        assertThat(Files.readString(place.resolve(existing))).isEqualTo("旧");
        assertThat(place.toFile().list()).containsExactly(existing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云 州", "云州/甲", "云州\\甲", "..", "", "云州　市", "a:b", ".云州"})
    void a_name_that_cannot_name_a_folder_is_refused(String name) {
        assertThat(init(name)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("不能作文件夹名", "cannot name a folder");
        assertThat(place.toFile().list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "2024-2020", "1900-2099", "2020,2022", "今年"})
    void years_that_are_not_understood_are_refused(String years) {
        assertThat(shell.run("init", "云州市", "-o", place, "--years", years)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("看不懂年份", "are no years");
    }

    @Test
    void an_unknown_province_is_refused_with_those_that_are_known() {
        assertThat(shell.run("init", "云州市", "-o", place, "--province", "云州省")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("不认识的省份", "河北");
    }

    private int init(String name) {
        return shell.run("init", name, "-o", place, "--years", "2020-2022", "--province", "河北省");
    }

    private Tables folder() throws Unreadable {
        return CityFolder.read(place.resolve("云州市"), REFERENCE);
    }

    private Path workbookFile() {
        return place.resolve("云州市.xlsx");
    }

    private static Outcome<Dossier> survey(Tables tables) {
        return Survey.read(tables, REFERENCE);
    }

    private static List<String> messages(Outcome<Dossier> outcome) {
        return outcome.findings().stream()
                .map(Finding::message)
                .map(Object::toString)
                .toList();
    }
}
