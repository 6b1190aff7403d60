package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.reference.ReferenceData;

class ImportCommandTest {
    private static final String BALANCE = """
            甲市能源平衡表（实物量）2019年
            项目,原煤,柴油,电力
            单位,万吨,万吨,亿千瓦时
            一.可供本地区消费的能源量,5,4,3
            2.外省(区、市)调入量,5,4,3
            四.终端消费量,5,4,3
            2.工业,5,,3
            3.建筑业,,4,
            五.平衡差额,0,0,0
            """;

    private static final String CEADS = """
            province,year,sector,Raw_Coal,Diesel_Oil,Other_Gas,Heat,Electricity
            unit,,,10^4 ton,10^4 ton,10^8 cu.m,10^10 kj,10^8 kwh
            Beijing,2018,Construction,0,1.5,0,0,4
            Beijing,2018,Thermal Power,30,0,0,0,-20
            Tianjin,2018,Construction,9,9,9,9,9
            """;

    private static final String EMISSIONS = """
            province,year,sector,Raw_Coal,Diesel_Oil,Process,Scope_1_Total
            unit,,,Mt CO2,Mt CO2,Mt CO2,Mt CO2
            Beijing,2018,TotalEmissions,0,0.05,0,0.05
            Beijing,2018,Construction,0,0.05,0,0.05
            """;

    @TempDir
    private Path folder;

    private Path city = Path.of("");

    @BeforeEach
    void city() {
        city = folder.resolve("甲市");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_balance_makes_a_city_that_can_be_prepared() throws IOException {
        Run run = Run.of("import", "balance", file("b.csv", BALANCE), city, "--source", "nj", "--title", "甲市统计年鉴2020");
        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out())
                .contains("新建城市文件夹 created new city folder: " + city, "已导入 imported → ", "2019.csv")
                .doesNotContain("没有名称");
        assertThat(run.out().lines().reduce("", (first, second) -> second)).startsWith("问题 Findings:");
        assertThat(Files.readString(city.resolve("balances.csv"))).contains("2019", "nj", "secondary");
        assertThat(Files.readString(city.resolve("sources.csv"))).contains("nj,甲市统计年鉴2020");
        assertThat(Run.of("prepare", city, "-o", folder.resolve("out")).code()).isZero();
        assertThat(folder.resolve("out/甲市碳减排行动方案.docx")).isNotEmptyFile();
    }

    @Test
    void emissions_become_official_lines_that_the_plan_is_compared_with() throws IOException {
        Path energy = file("c.csv", CEADS);
        Path emissions = file("e.csv", EMISSIONS);
        Run.of("import", "ceads", energy, city, "--province", "北京", "--source", "ceads-energy-inventory");
        String source = "ceads-emission-inventory";
        Run run = Run.of(
                "import",
                "ceads_emissions",
                emissions,
                city,
                "--province",
                "北京",
                "--source",
                source,
                "--energy",
                energy);
        assertThat(run.code()).as(run.all()).isZero();
        assertThat(Files.readString(city.resolve("official_inventory.csv"))).contains("construction", "1.5,万吨", "0.05");
        assertThat(Run.of("prepare", city, "-o", folder.resolve("out")).code()).isZero();
        assertThat(Files.readString(folder.resolve("out/results/reconciliation.csv")))
                .contains("combustion.construction.diesel");
        Run explained = Run.of("explain", city, "reconciliation/" + source + "/total/missed/2018");
        assertThat(explained.code()).as(explained.all()).isZero();
    }

    @Test
    void an_energy_inventory_is_not_imported_as_emissions() throws IOException {
        Path energy = file("c.csv", CEADS);
        Run run = Run.of(
                "import", "ceads_emissions", energy, city, "--province", "北京", "--source", "ceads-emission-inventory");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("IMP-NOT-EMISSIONS").doesNotContain("已导入");
        assertThat(Files.exists(city)).isFalse();
    }

    @Test
    void a_source_without_a_title_is_warned_of_once_and_a_city_that_is_there_is_not_new() throws IOException {
        Path file = file("b.csv", BALANCE);
        assertThat(Run.of("import", "balance", file, city, "--source", "nj").out())
                .contains("警告 warning: 来源“nj”没有名称", "the plan will print its id", "新建城市文件夹");
        assertThat(Run.of("import", "balance", file, city, "--source", "nj").out())
                .contains("已导入 imported")
                .doesNotContain("新建城市文件夹");
    }

    @Test
    void a_publication_that_is_known_keeps_its_own_title() throws IOException {
        String known = ReferenceData.load().sources().keySet().iterator().next();
        Run run = Run.of("import", "balance", file("b.csv", BALANCE), city, "--source", known);
        assertThat(run.out()).doesNotContain("没有名称");
        assertThat(city.resolve("sources.csv")).doesNotExist();
    }

    @Test
    void a_workbook_is_no_place_to_import_to() throws IOException {
        Run run = Run.of("import", "balance", file("b.csv", BALANCE), folder.resolve("甲市.XLSX"), "--source", "nj");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("只写入城市文件夹", "tanlu convert", "to a city folder only");
        assertThat(folder.resolve("甲市.XLSX")).doesNotExist();
    }

    @Test
    void the_year_can_be_told() throws IOException {
        String untitled = BALANCE.substring(BALANCE.indexOf('\n') + 1);
        Path file = file("b.csv", untitled);
        assertThat(Run.of("import", "balance", file, city, "--source", "nj").code())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(city).doesNotExist();
        assertThat(Run.of("import", "balance", file, city, "--source", "nj", "--year", 2017)
                        .code())
                .isZero();
        assertThat(Files.readString(city.resolve("balances.csv"))).contains("2017");
    }

    @Test
    void importing_again_changes_nothing() throws IOException {
        Path file = file("b.csv", BALANCE);
        Run.of("import", "balance", file, city, "--source", "nj");
        String before = Files.readString(city.resolve("balances.csv")) + Files.readString(city.resolve("sources.csv"));
        Run.of("import", "balance", file, city, "--source", "nj");
        assertThat(Files.readString(city.resolve("balances.csv")) + Files.readString(city.resolve("sources.csv")))
                .isEqualTo(before);
    }

    @Test
    void a_province_of_the_ceads_inventories_becomes_data_of_the_city() throws IOException {
        Run run = Run.of("import", "ceads", file("c.csv", CEADS), city, "--source", "c", "--province", "北京");
        assertThat(run.code()).as(run.all()).isZero();
        try (var data = Files.list(city.resolve("data"))) {
            String text = Files.readString(data.findFirst().orElseThrow());
            assertThat(text)
                    .contains("energy/final/construction/diesel,2018,1.5")
                    .contains("energy/transformation/thermal_power/raw_coal,2018,-30")
                    .doesNotContain(",9,");
        }
        assertThat(Files.readString(city.resolve("city.csv"))).contains("province,北京");
    }

    @Test
    void a_ceads_import_needs_a_province() throws IOException {
        Run run = Run.of("import", "ceads", file("c.csv", CEADS), city, "--source", "c");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--province");
    }

    @Test
    void a_province_that_is_not_in_the_file_is_found_and_nothing_is_written() throws IOException {
        Run run = Run.of("import", "ceads", file("c.csv", CEADS), city, "--source", "c", "--province", "海南");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(city).doesNotExist();
    }

    @Test
    void a_table_of_another_kind_is_found_and_nothing_is_written() throws IOException {
        Run run = Run.of("import", "balance", file("x.csv", "a,b\n1,2\n"), city, "--source", "s", "--year", 2020);
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(city).doesNotExist();
    }

    @Test
    void an_unknown_status_is_a_usage_error() throws IOException {
        Run run = Run.of("import", "balance", file("b.csv", BALANCE), city, "--source", "s", "--status", "sure");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("sure");
    }

    @Test
    void a_source_must_be_named() throws IOException {
        assertThat(Run.of("import", "balance", file("b.csv", BALANCE), city).code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void an_unknown_layout_is_a_usage_error() throws IOException {
        assertThat(Run.of("import", "budget", file("b.csv", BALANCE), city, "--source", "s")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_city_that_is_a_file_cannot_be_written() throws IOException {
        Path taken = file("taken", "x");
        Run run = Run.of("import", "balance", file("b.csv", BALANCE), taken, "--source", "s");
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).contains("无法写入");
    }
}
