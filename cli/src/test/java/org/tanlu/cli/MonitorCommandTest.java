package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tanlu monitor} on a small city without measures: what is on track, what is off, and the files of the report. */
class MonitorCommandTest {
    @TempDir
    private Path folder;

    private Path city(String observations) throws IOException {
        Path city = Files.createDirectories(folder.resolve("city"));
        Files.writeString(
                city.resolve("city.csv"),
                "key,value\nname,某城\nprovince,北京\ngases,co2\ngrid_area,华北\ngrid_factor_year,2021\nsolve_pathway,no\nhorizon,2035\n");
        Files.writeString(city.resolve("sources.csv"), "id,title\ns,资料\n");
        Files.createDirectories(city.resolve("data"));
        Files.writeString(city.resolve("data/x.csv"), """
                item,year,value,unit,source,status
                energy/final/textiles/diesel,2020,1,万吨,s,verified
                energy/final/transport/diesel,2020,1,万吨,s,verified
                energy/final/trade/diesel,2020,1,万吨,s,verified
                energy/final/urban/lpg,2020,1,万吨,s,verified
                electricity/net_import,2020,1,亿千瓦时,s,verified
                population,2020,100,万人,s,verified
                gdp_2015,2020,1000,亿元,s,verified
                """);
        Files.writeString(city.resolve("observations.csv"), "监测指标,年份,监测值,单位,来源,核验状态\n" + observations);
        return city;
    }

    @Test
    void a_plan_that_cannot_be_made_is_no_plan_to_be_held_against() throws IOException {
        Files.writeString(folder.resolve("city.csv"), "key,value\nname,某城\nprovince,北京\n");
        Run run = Run.of("monitor", folder, "--year", 2026, "-o", folder.resolve("out"));
        assertThat(run.code()).as(run.all()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("[错误 error] MON-NO-TARGETS", "2026年无从监测评估");
        assertThat(folder.resolve("out/monitoring")).doesNotExist();
    }

    @Test
    void the_year_must_be_told() {
        Run run = Run.of("monitor", folder);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--year");
    }

    @Test
    void a_year_is_judged_and_written_as_report_and_tables() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of(
                "monitor", city("IND-B01,2022,1,万吨CO2e,s,未核实\n"), "--year", 2022, "-o", out, "--date", "2023-03-01");
        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("正常推进 on track: 指标 indicators 1", "MON-MISSING");
        assertThat(out.resolve("monitoring/某城碳减排行动方案2022年度监测评估报告.docx")).exists();
        assertThat(out.resolve("monitoring/results/monitoring_indicators.csv"))
                .content()
                .contains("IND-B01,排放总量,2022,万吨CO2e", "on track");
    }

    @Test
    void a_row_that_cannot_be_read_is_told() throws IOException {
        Run run = Run.of("monitor", city("IND-B99,2022,1,万吨CO2e,s,未核实\n"), "--year", 2022, "-o", folder.resolve("out"));
        assertThat(run.out()).contains("observations.csv A2", "IND-B99");
    }

    @Test
    void a_year_off_track_ends_with_the_exit_code_of_findings() throws IOException {
        Run run =
                Run.of("monitor", city("IND-B01,2022,900,万吨CO2e,s,未核实\n"), "--year", 2022, "-o", folder.resolve("out"));
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("MON-OFF", "MON-BUDGET");
    }
}
