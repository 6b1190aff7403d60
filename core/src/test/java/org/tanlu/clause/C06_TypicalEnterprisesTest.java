package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tanlu.fieldwork.assessment.KeySector;
import org.tanlu.trace.Clause;

/** Lesson: in every key sector of the city at least one typical enterprise is visited, and it is said why it is typical. */
@Clause({"6", "C6-4", "C6-6"})
class C06_TypicalEnterprisesTest {
    /** Three years in which textiles burn 60 of 100, plastics 38 and paper 2: the first two are high-emission branches. */
    private static final String YEARS = IntStream.rangeClosed(2018, 2020)
            .mapToObj(year -> "energy/final/textiles/diesel," + year + ",60,万吨\n"
                    + "energy/final/plastics/diesel," + year + ",38,万吨\n"
                    + "energy/final/paper/diesel," + year + ",2,万吨\n"
                    + "electricity/net_import," + year + ",0,亿千瓦时\n")
            .collect(Collectors.joining());

    private static final String HEADS = "阶段,对象类型,走访单位,走访日期,会议纪要,所属行业,选取理由,预计可减排量（吨CO2）,来源,核验状态\n";
    private static final String TEXTILES = "编制中,企业,甲厂,2025-05-06,纪要1,纺织业,能耗最大,1200,s,未核实\n";
    private static final String UNTOLD = "编制中,企业,乙厂,2025-05-07,纪要2,,,,s,未核实\n";

    private static City city(String... visits) {
        return City.with("").data(YEARS).register("visits", HEADS + String.join("", visits));
    }

    private static List<KeySector> sectors(City city) {
        return city.plan().value().fieldSurvey().keySectors();
    }

    @Test
    void key_are_the_branches_that_the_inventory_marks() {
        assertThat(sectors(city())).extracting(sector -> sector.sector().id()).containsExactly("textiles", "plastics");
        assertThat(sectors(City.with(""))).isEmpty();
    }

    @Test
    void a_key_sector_without_a_visit_is_named() {
        City city = city(TEXTILES);
        assertThat(sectors(city)).extracting(KeySector::isVisited).containsExactly(true, false);
        assertThat(city.findings("FLD-TYPICAL"))
                .singleElement()
                .extracting(finding -> finding.message().chinese())
                .asString()
                .endsWith("：塑料制品业");
    }

    @Test
    void the_register_of_enterprises_tells_branch_reason_and_room_where_the_visit_does_not() {
        City told = city(TEXTILES, UNTOLD).register("enterprises", """
                企业名称,所属行业,选取理由,预计可减排量（吨CO2）,来源,核验状态
                乙厂,塑料制品业,唯一的塑料厂,C,s,未核实
                """);
        assertThat(sectors(told)).allMatch(KeySector::isVisited);
        assertThat(told.findings("FLD-TYPICAL-REASON")).isEmpty();
        assertThat(told.findings("FLD-ROOM")).isEmpty();
    }

    @Test
    void an_enterprise_visited_without_reason_or_estimate_of_its_room_is_named() {
        City city = city(TEXTILES, UNTOLD);
        assertThat(city.findings("FLD-TYPICAL-REASON").get(0).message().chinese())
                .contains("1家", "乙厂");
        assertThat(city.findings("FLD-ROOM").get(0).message().chinese()).contains("1家", "乙厂");
    }

    @Test
    void an_enterprise_that_says_it_was_visited_needs_a_visit_on_record() {
        City city = city(TEXTILES).register("enterprises", "企业名称,是否走访,来源,核验状态\n甲厂,是,s,未核实\n丙厂,是,s,未核实\n");
        assertThat(city.findings("FLD-VISITED-UNRECORDED").get(0).message().chinese())
                .contains("丙厂")
                .doesNotContain("甲厂");
    }
}
