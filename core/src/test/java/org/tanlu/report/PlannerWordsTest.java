package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Notice;

class PlannerWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "见《results/differences.csv》 | 见数据附表“两种公开资料的差异”",
                "规模只够0kW（“情景参数”表A8、“情景参数”表A9） | 规模只够0kW（“情景参数”表第8行、“情景参数”表第9行）",
                "情景上限（2028—2030年，情景参数 measure/E-STO1） | 情景上限（2028—2030年，情景参数）",
                "绿色金融（reference/measures/requires.csv E-STO1→E-WD1） | 绿色金融（措施库的前置关系）",
                "核对IPCC指南原文，或在不确定性范围表填写本市的范围 | 核对IPCC指南原文，或补充本市的范围",
                "求解条件中的各项目标全部实现 | 测算条件中的各项目标全部实现",
                "本市未另填，取缺省值（来源：方法库的解读；核验状态：未核实） | 本市未提供，按通行取值（方法库的解读；未核实）",
                "在登记表“措施取值”中填写所缺费用 | 补充“措施取值”资料：所缺费用",
                "填报该措施的潜力数据；不采用的，在“措施取舍”表写明理由 | 填报该措施的潜力数据；不采用的，说明理由"
            })
    void names_of_files_cells_and_programs_are_those_that_planners_use(String written, String expected) {
        assertThat(PlannerWords.of(written)).isEqualTo(expected);
    }

    @Test
    void rows_of_tables_stand_in_annexes_only() {
        String cited = "300亿千瓦时（“规划方案”表A21）";
        List<Block> written =
                PlannerWords.of(List.of(new Notice(cited), new Heading(0, "附件1", "表"), new Notice(cited)));

        assertThat(written.get(0)).isEqualTo(new Notice("300亿千瓦时"));
        assertThat(written.get(2)).isEqualTo(new Notice("300亿千瓦时（“规划方案”表第21行）"));
    }
}
