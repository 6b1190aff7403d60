package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;

class ChineseWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "煤燃烧CO2 | 煤燃烧二氧化碳",
                "万吨CO2e | 万吨二氧化碳当量",
                "0.712 tCO2/MWh | 0.712 吨二氧化碳/兆瓦时",
                "tCO2e/t | 吨二氧化碳当量/吨",
                "tCO2/GJ（缺省） | 吨二氧化碳/吉焦（缺省）",
                "tCO2e/万元 | 吨二氧化碳当量/万元",
                "129.0kgce/t | 129.0千克标准煤/吨",
                "5.73 kgce/m2 | 5.73 千克标准煤/平方米",
                "（kgce/kWh） | （千克标准煤/千瓦时）",
                "外来清洁电力通道（E-CPL3，缺单位投资） | 外来清洁电力通道（缺单位投资）",
                "稻田·CH4 | 稻田·甲烷",
                "Chinese CO2 emission accounts | Chinese CO2 emission accounts",
                "0.01 kgN2O-N/kgN | 0.01 kgN2O-N/kgN"
            })
    void gases_and_their_units_have_chinese_names(String written, String expected) {
        assertThat(ChineseWords.of(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "相差 -8.7 万人 | 相差 −8.7 万人",
                "（2016年-40.14%） | （2016年−40.14%）",
                "缺生物质价（reference/measures/8.2.csv A2） | 缺生物质价（措施库8.2部分A2）",
                "表4-24 | 表4-24",
                "2025-06-30 | 2025-06-30",
                "2010–2012/2015年 | 2010—2012、2015年",
                "0.5–2倍 | 0.5–2倍"
            })
    void minus_and_spans_of_years_are_printed_one_way(String written, String expected) {
        assertThat(ChineseWords.of(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "填写净调入热力（heat/net_import）：调入为正 | 填写净调入热力：调入为正",
                "填写（vehicle_distance/…、fuel_economy/…） | 填写",
                "保有量（vehicles/车型/燃料），缺省 | 保有量，缺省",
                "见差异表（results/differences.csv） | 见差异表《results/differences.csv》",
                "全部列于 results/quality.csv。 | 全部列于《results/quality.csv》。",
                "见 reference/factors/sets.csv | 见 reference/factors/sets.csv",
                "《results/a.csv》 | 《results/a.csv》",
                "（IPCC方法一） | （IPCC方法一）"
            })
    void ids_beside_chinese_names_go_and_files_stand_in_title_marks(String written, String expected) {
        assertThat(ChineseWords.of(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data/socioeconomic.csv C9：人口 | “数据（socioeconomic）”表C9：人口",
                "data/人口.csv C9、plans.csv A17 | “数据_人口”表C9、“规划方案”表A17",
                "在 city.csv 填写 horizon | 在“城市信息”表填写 horizon",
                "projects.csv（13项） | “重点项目”表（13项）",
                "云州.xlsx [规划方案] A6 | “规划方案”表A6",
                "登记的规划方案，balance/2020.csv C4 | 登记的规划方案，“平衡表_2020”表C4"
            })
    void tables_of_the_city_are_called_by_the_names_of_their_sheets(String written, String expected) {
        assertThat(ChineseWords.of(written)).isEqualTo(expected);
    }

    @Test
    void keys_of_figures_stay_as_they_are() {
        var table = new TableBlock(
                "排放（CO2）",
                "万吨CO2e",
                List.of(new Column("CO2", Align.RIGHT, 1)),
                List.of(List.of(Entry.figure("1.0", "inventory/line/processes/cement/CO2/2020"))),
                List.of("CH4"),
                false);
        assertThat(ChineseWords.of(table))
                .isEqualTo(new TableBlock(
                        "排放（二氧化碳）",
                        "万吨二氧化碳当量",
                        List.of(new Column("二氧化碳", Align.RIGHT, 1)),
                        List.of(List.of(Entry.figure("1.0", "inventory/line/processes/cement/CO2/2020"))),
                        List.of("甲烷"),
                        false));
    }
}
