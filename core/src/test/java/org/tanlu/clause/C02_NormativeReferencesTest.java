package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.NormativeReference;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.PlanDocument;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** Lesson: the guideline builds on other standards. A dated reference holds in its edition, an undated one in the latest. */
class C02_NormativeReferencesTest {
    private static final City CITY = City.with("").balance(Accounted.DIESEL).register("enterprises", """
            企业名称,所属行业,数据年份,燃料燃烧排放量（万吨CO2）,过程排放量（吨CO2）,购入电力排放量（tCO2）,购入热力排放量（tCO2）,来源,核验状态
            甲水泥公司,非金属矿物制品业,2020,60,500000,80000,NO,s,未核实
            乙钢铁公司,黑色金属冶炼和压延加工业,2020,150,20000,,30000,s,未核实
            """);

    private static Register.Row enterprise(int row) {
        return CITY.dossier().value().register("enterprises").rows().get(row);
    }

    private static List<List<String>> printed(String caption) {
        var plan = CITY.plan();
        return PlanDocument.of(plan.value(), plan.findings(), City.REFERENCE).blocks().stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .filter(table -> table.caption().equals(caption))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(Entry::text).toList())
                .toList();
    }

    /** The unit of each heading holds: 60 of 10^4 t are 600,000 t. */
    @ParameterizedTest
    @CsvSource({"combustion, 600000", "process, 500000", "purchased_electricity, 80000"})
    @Clause("C2-1")
    void an_enterprise_tells_its_emissions_by_the_source_categories_of_gbt_32150(String category, double tonnes) {
        var unit = City.REFERENCE.units().unit("tCO2");
        assertThat(enterprise(0).findQuantity(category).orElseThrow().in(unit).value())
                .isEqualTo(tonnes);
    }

    @Test
    @Clause("C2-1")
    void a_category_that_does_not_occur_is_told_apart_from_one_that_was_not_told() {
        assertThat(enterprise(0).findNotation("purchased_heat")).contains(Notation.NO);
        assertThat(enterprise(1).findQuantity("purchased_heat").orElseThrow().value())
                .isEqualTo(30_000);
        assertThat(enterprise(1).findQuantity("purchased_electricity")).isEmpty();
        assertThat(enterprise(1).findNotation("purchased_electricity")).isEmpty();
    }

    /** 10^4 t: 60 + 50 and 150 + 2 emitted on site; 8 and 3 by what was bought, of the steel works only heat was told (※). */
    @Test
    @Clause("C2-1")
    void the_plan_prints_what_enterprises_emit_on_site_and_by_what_they_buy() {
        assertThat(printed("重点企业产品、能源消费和碳排放"))
                .extracting(row -> List.of(row.get(0), row.get(5), row.get(6)))
                .containsExactly(List.of("甲水泥公司", "110.0", "8.0"), List.of("乙钢铁公司", "152.0", "3.0※"));
    }

    @Test
    @Clause("C2-3")
    void the_references_of_chapter_2_are_undated_and_the_sources_of_definitions_are_dated() {
        assertThat(City.REFERENCE.standard().normative())
                .extracting(
                        NormativeReference::number,
                        NormativeReference::clause,
                        NormativeReference::isDated,
                        reference -> reference.edition().orElse(""))
                .containsExactly(
                        tuple("GB/T 32150", "2", false, ""),
                        tuple("GB/T 50378", "2", false, ""),
                        tuple("GB/T 32150", "3.1", true, "2015"),
                        tuple("GB/T 50378", "3.7", true, "2014"));
    }

    /** The levels are told with how far they were checked. */
    @Test
    @Clause({"C2-2", "C3.7"})
    void the_measure_and_the_indicator_of_green_building_cite_the_levels_of_the_standard() {
        assertThat(printed("使用规范性引用文件等级的措施和指标"))
                .containsExactly(
                        List.of("GB/T 50378", "措施", "绿色建筑标准全覆盖与星级提升", "基本级、一星级、二星级、三星级", "未核实"),
                        List.of("GB/T 50378", "指标", "城镇新建绿色建筑占比", "基本级、一星级、二星级、三星级", "未核实"));
        assertThat(City.REFERENCE.standard().terms())
                .filteredOn(term -> term.clause().equals("3.7"))
                .singleElement()
                .satisfies(term -> assertThat(term.definition()).contains("全寿命期", "节能、节地、节水、节材"));
    }

    /** What is not checked is said: a latest edition told by others, and amendments that nobody looked for. */
    @Test
    @Clause("C2-3")
    void the_plan_prints_which_edition_applies_and_how_far_that_is_known() {
        assertThat(printed("规范性引用文件"))
                .containsExactly(
                        List.of("GB/T 32150", "工业企业温室气体排放核算和报告通则", "2", "否", "2025年", "转引", "未找到"),
                        List.of("GB/T 50378", "绿色建筑评价标准", "2", "否", "2019年", "未核实", "未找到"),
                        List.of("GB/T 32150", "工业企业温室气体排放核算和报告通则", "3.1", "是", "2015年", "已核原件", "不适用"),
                        List.of("GB/T 50378", "绿色建筑评价标准", "3.7", "是", "2014年", "已核原件", "不适用"));
    }
}
