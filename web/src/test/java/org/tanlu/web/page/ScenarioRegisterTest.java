package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.survey.Survey;
import org.tanlu.trace.Clause;
import org.tanlu.verbs.Cities;
import org.tanlu.web.store.CityFiles;

/** Parameters that were tried are written into the city's table of scenarios. */
@Clause("9.1")
class ScenarioRegisterTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final String HEAD = "情景,方案,参数,年份,数值,单位,依据类型,理由,来源,备注\n";
    private static final String GDP = "driver/gdp";
    private static final ScenarioRegister.Why WHY =
            new ScenarioRegister.Why(ScenarioKind.LOW_CARBON, "assumption", "试验，理由", "");

    @TempDir
    private Path folder;

    private CityFiles files(String table) {
        return CityFiles.of(Map.of(
                "city.csv",
                "key,value,note\nname,某市,\n".getBytes(StandardCharsets.UTF_8),
                "scenarios.csv",
                table.getBytes(StandardCharsets.UTF_8)));
    }

    private Dossier dossier(CityFiles files) throws Exception {
        for (String path : files.paths()) {
            Files.write(folder.resolve(path), files.file(path).orElseThrow());
        }
        return Survey.read(Cities.read(folder, REFERENCE), REFERENCE).value();
    }

    private ScenarioRegister.Written write(CityFiles files, String value) throws Exception {
        var told = new ScenarioRegister.Told(GDP, List.of("地区生产总值"), 2030, value, "亿元");
        return new ScenarioRegister(REFERENCE.form("scenarios"), dossier(files)).write(files, List.of(told), WHY);
    }

    private static List<String> lines(CityFiles files) {
        return new String(files.file("scenarios.csv").orElseThrow(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void what_the_scenario_told_of_the_parameter_gives_way_and_all_other_rows_stay() throws Exception {
        String other = "强化,,driver/gdp,2030,3100,亿元,假设,另一情景,,";
        String variant = "低碳,高增长,driver/gdp,2030,3500,亿元,假设,另一方案,,";
        String parameter = "低碳,,driver/population,2030,200,万人,假设,另一参数,,保留";
        CityFiles files = files(HEAD + other + "\n低碳,,driver/gdp,2028,3000,亿元,假设,旧,,\n" + variant
                + "\n低碳情景,,地区生产总值,2035,3300,亿元,假设,旧,,\n" + parameter + "\n");

        List<String> lines = lines(write(files, "3226").files());

        assertThat(lines)
                .containsExactly(HEAD.strip(), other, variant, parameter, "低碳情景,,driver/gdp,2030,3226,亿元,假设,试验，理由,,");
    }

    @Test
    void a_year_that_was_not_changed_keeps_its_row_with_reason_and_source() throws Exception {
        String kept = "低碳,,driver/gdp,2035,3600,亿元,公布文件,规划纲要,plan2035,";
        CityFiles files = files(HEAD + "低碳,,driver/gdp,2030,3000,亿元,公布文件,旧,,\n" + kept + "\n");
        List<ScenarioRegister.Told> told = List.of(
                new ScenarioRegister.Told(GDP, List.of(), 2030, "3226", "亿元"),
                new ScenarioRegister.Told(GDP, List.of(), 2035, "3600", "亿元", true),
                new ScenarioRegister.Told(GDP, List.of(), 2060, "3600", "亿元", true));

        List<String> lines = lines(new ScenarioRegister(REFERENCE.form("scenarios"), dossier(files))
                .write(files, told, WHY)
                .files());

        assertThat(lines)
                .containsExactly(
                        HEAD.strip(),
                        kept,
                        "低碳情景,,driver/gdp,2030,3226,亿元,假设,试验，理由,,",
                        "低碳情景,,driver/gdp,2060,3600,亿元,假设,沿用采用前的数值，本年未改动,,");
    }

    @Test
    void what_was_written_is_read_as_it_was_meant() throws Exception {
        CityFiles written = write(files(HEAD), "3226.5").files();

        List<Register.Row> rows = dossier(written).register("scenarios").rows();
        assertThat(rows).hasSize(1);
        Register.Row row = rows.get(0);
        assertThat(row.says("scenario", "low_carbon")).isTrue();
        assertThat(row.text("parameter")).isEqualTo(GDP);
        assertThat(row.findYear("year")).contains(2030);
        assertThat(row.findQuantity("value").orElseThrow().value()).isEqualTo(3226.5);
        assertThat(row.findQuantity("value").orElseThrow().unit().symbol()).isEqualTo("亿元");
        assertThat(row.says("basis", "assumption")).isTrue();
        assertThat(row.text("reason")).isEqualTo("试验，理由");
    }

    @Test
    void a_city_without_the_table_gets_one_with_its_headings() throws Exception {
        CityFiles without = files(HEAD).without("scenarios.csv");

        List<String> lines = lines(write(without, "3226").files());

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("情景,方案,参数,年份,数值,单位,依据类型,理由,来源");
    }

    @Test
    void a_table_that_lacks_a_column_is_left_as_it_is_and_the_reason_told() throws Exception {
        CityFiles files = files("情景,参数,年份,数值\n");

        ScenarioRegister.Written written = write(files, "3226");

        assertThat(written.files()).isEqualTo(files);
        assertThat(written.refusal().orElseThrow().chinese()).contains("缺少").contains("资料表");
    }

    @Test
    void a_value_with_a_unit_is_not_written_into_a_table_without_a_column_of_units() throws Exception {
        CityFiles files = files("情景,参数,年份,数值,依据类型,理由\n");

        assertThat(write(files, "3226").refusal().orElseThrow().chinese()).contains("单位");
    }
}
