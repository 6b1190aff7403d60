package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a printed balance says of place, year, completeness and secrecy is heard when it is imported. */
class ImportScrutinyTest {
    private static final String TITLE = "甲市能源平衡表（实物量）2019年";
    private static final String ROWS = """
            项目,原煤,柴油,电力
            单位,万吨,万吨,亿千瓦时
            一.可供本地区消费的能源量,512.34,43.21,31.07
            2.外省(区、市)调入量,512.34,43.21,31.07
            四.终端消费量,512.34,43.21,31.07
            2.工业,512.34,,31.07
            3.建筑业,,43.21,
            五.平衡差额,0,0,0
            """;

    @TempDir
    private Path folder;

    private Path city = Path.of("");

    @BeforeEach
    void city() {
        city = folder.resolve("甲市");
    }

    private Path file(String title, String note) throws IOException {
        return Files.writeString(folder.resolve("b.csv"), title + "\n" + ROWS + note);
    }

    private Run run(Path file, Object... more) {
        Object[] all = new Object[more.length + 6];
        System.arraycopy(new Object[] {"import", "balance", file, city, "--source", "nj"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Run.of(all);
    }

    private String register() throws IOException {
        return Files.readString(city.resolve("balances.csv"));
    }

    @Test
    void a_balance_of_the_city_and_one_year_is_taken() throws IOException {
        assertThat(run(file(TITLE, "注：本表数据由甲市统计局提供。\n"), "--year", 2019).code()).isZero();
        assertThat(register()).contains("secondary");
    }

    @ParameterizedTest
    @CsvSource({
        "河北省能源平衡表（实物量）2019年,,河北省",
        "甲市能源平衡表（实物量）2019年,注：本表为高新区数据。,高新区",
        "甲市能源平衡表（实物量）2019年,2019年为快报数，不含规模以下工业。,快报"
    })
    void another_place_scope_or_standing_is_asked_and_nothing_is_taken(String title, String note, String told)
            throws IOException {
        Path file = file(title, note == null ? "" : note + "\n");
        Run run = run(file);

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("IMP-BALANCE-ASKED", told, "--confirmed").doesNotContain("已导入");
        assertThat(city).doesNotExist();
        assertThat(run(file, "--confirmed").out()).contains("已导入");
    }

    @Test
    void a_preliminary_balance_that_is_confirmed_is_unverified() throws IOException {
        run(file(TITLE, "2019年为快报数。\n"), "--confirmed");

        assertThat(register()).contains("unverified", "快报").doesNotContain("secondary");
    }

    @Test
    void a_year_that_contradicts_the_title_is_refused_whoever_confirms_it() throws IOException {
        Run run = run(file(TITLE, ""), "--year", 2020, "--confirmed");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("IMP-BALANCE-ASKED", "2019", "2020");
        assertThat(city).doesNotExist();
    }

    @Test
    void a_part_of_the_year_is_refused_whoever_confirms_it() throws IOException {
        assertThat(run(file("甲市能源平衡表（实物量）2019年上半年", ""), "--confirmed").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(city).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"秘密★一年 ,confidential", "（内部资料）,internal"})
    void a_secret_stays_one(String words, String access) throws IOException {
        Run run = run(file(words + TITLE, ""));

        assertThat(run.out()).contains("RCV-SECRECY");
        assertThat(register()).contains(access);
    }

    @Test
    void errors_of_the_table_keep_it_out_of_the_register_until_they_are_confirmed() throws IOException {
        Path file = file(TITLE, "");
        Files.writeString(
                file, Files.readString(file).replace("四.终端消费量,512.34,43.21,31.07", "四.终端消费量,512.34,43.21,71.07"));

        Run run = run(file);
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("IMP-BALANCE-ASKED");
        assertThat(city).doesNotExist();
    }

    @Test
    void the_numbers_of_the_year_before_are_asked() throws IOException {
        run(file(TITLE, ""));
        Run run = run(file(TITLE.replace("2019", "2020"), ""));

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("IMP-BALANCE-ASKED", "完全相同");
        assertThat(register()).doesNotContain("2020");
    }
}
