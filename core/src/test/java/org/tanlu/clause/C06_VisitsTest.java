package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.reference.Form;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** Lesson: departments and typical enterprises are visited before, during and after preparation, and minutes tell of it. */
@Clause({"6", "C6-1", "C6-2", "C6-3"})
class C06_VisitsTest {
    private static final String HEADS = "阶段,对象类型,走访单位,走访日期,参加人员职务,会议纪要,来源,核验状态\n";
    private static final String BEFORE = "编制前,行政部门,市统计局,2025-03-04,科长,纪要1,s,未核实\n";
    private static final String DURING = "编制中,典型企业,甲厂,2025-05,厂长,纪要2,s,未核实\n";
    private static final String AFTER = "回访,行政部门,市统计局,2025-09-01,科长,,s,未核实\n";

    private static City city(String... rows) {
        return City.with("").register("visits", HEADS + String.join("", rows));
    }

    private static String missing(City city) {
        return city.findings("FLD-VISIT-PHASE").stream()
                .map(finding -> finding.message().chinese())
                .findFirst()
                .orElse("");
    }

    @Test
    void without_visits_every_phase_is_missing() {
        assertThat(missing(City.with(""))).contains("编制前走访行政部门", "编制中走访", "初稿后回访", "走访典型企业");
    }

    @Test
    void visits_in_all_phases_leave_nothing_to_say() {
        assertThat(missing(city(BEFORE, DURING, AFTER))).isEmpty();
    }

    @Test
    void before_preparation_it_is_departments_that_count() {
        String enterprise = BEFORE.replace("行政部门,市统计局", "典型企业,乙厂");
        assertThat(missing(city(enterprise, DURING, AFTER))).endsWith("编制前走访行政部门");
        assertThat(missing(city(BEFORE, AFTER))).contains("编制中走访", "走访典型企业").doesNotContain("初稿后");
    }

    @Test
    void a_visit_without_minutes_is_named() {
        assertThat(city(BEFORE, DURING, AFTER).findings("FLD-VISIT-MINUTES"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("1个走访单位", "市统计局");
    }

    @Test
    void a_visit_without_a_date_is_none() {
        City city = city(BEFORE.replace("2025-03-04", ""));
        assertThat(city.dossier().value().register("visits").rows()).isEmpty();
        assertThat(city.dossier().findings())
                .extracting(finding -> finding.rule().id())
                .contains("SUR-CELL-MISSING");
    }

    @Test
    void roles_are_asked_for_and_no_names_of_persons() {
        Form form = City.REFERENCE.form("visits");
        assertThat(form.field("roles").description().chinese()).contains("不写姓名");
        assertThat(form.fields())
                .extracting(field -> field.name().chinese())
                .noneMatch(name -> name.contains("姓名") || name.contains("联系"));
    }
}
