package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.Scheduled;
import org.tanlu.pathway.TaskDivision;
import org.tanlu.reference.Department;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** Clause 10.1: paths can be carried out and land: tasks have projects, sites and bodies. */
@Clause({"C10.1-17", "C10.2-1", "C10.2-2"})
class C10_1_17_ProjectsTest {
    private static final String PROJECTS = """
            项目名称,所在区县,对应措施,来源,核验状态
            甲风电场,东区,E-WD1,s,未核实
            乙风电场,西区,陆上集中式与分散式风电,s,未核实
            丙储能,东区,E-STO1,s,未核实
            丁商场,西区,,s,未核实
            """;

    private static Outcome<Routes> divided(String settings, String tasks) {
        City city = City.with(settings).register("projects", PROJECTS).register("tasks", tasks);
        Routes routes = HandRoute.routes(HandRoute.of(Map.of("E-WD1", 2027, "T-EBUS", 2028)));
        return TaskDivision.divide(routes, city.dossier().value(), City.REFERENCE);
    }

    private static Scheduled action(Outcome<Routes> divided, String id) {
        return divided.value().main().orElseThrow().schedule().find(id).orElseThrow();
    }

    private static List<Finding> findings(Outcome<Routes> divided, String rule) {
        return divided.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    @Test
    void an_action_has_the_projects_that_name_its_measure_with_their_sites() {
        Outcome<Routes> divided = divided("", "");
        assertThat(action(divided, "E-WD1").projects())
                .extracting(row -> row.text("name") + row.text("district"))
                .containsExactly("甲风电场东区", "乙风电场西区");
        assertThat(action(divided, "T-EBUS").projects()).isEmpty();
    }

    @Test
    void actions_of_a_size_without_a_project_are_told_and_so_are_projects_without_an_action() {
        Outcome<Routes> all = divided("pathway_project_investment,0", "");
        assertThat(findings(all, "PTH-PROJECT"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese())
                        .contains("公交车电动化")
                        .doesNotContain("风电"));
        assertThat(findings(all, "PTH-PROJECT-OTHER"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message().chinese()).contains("丙储能（新型储能（电化学），projects.csv A4）"));
        assertThat(findings(all, "PTH-PROJECT-UNTOLD"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("丁商场（projects.csv A5）"));
        assertThat(findings(divided("", ""), "PTH-PROJECT")).isEmpty(); // nothing is invested here
    }

    @Test
    void what_the_city_says_of_bodies_goes_before_the_library_and_unknown_ones_stand_as_told() {
        Outcome<Routes> divided = divided("", """
                措施,牵头单位,牵头单位层级,责任和参与单位,启动年份意愿,来源,核验状态,备注
                T-EBUS,云州公交集团,单位,市交通局、市财政局,2030,s,未核实,分两批
                K-PH,市生态环境局,,,,s,未核实,
                """);
        Scheduled buses = action(divided, "T-EBUS");
        assertThat(buses.lead().name().chinese()).isEqualTo("云州公交集团");
        assertThat(buses.lead().level()).isEqualTo(Department.Level.UNIT);
        assertThat(buses.support()).extracting(body -> body.id()).containsExactly("transport", "finance");
        assertThat(buses.start()).isEqualTo(2028);
        assertThat(findings(divided, "PTH-TASK-BODY"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("云州公交集团", "公交车电动化"));
        assertThat(findings(divided, "PTH-TASK-START"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().chinese()).contains("公交车电动化（意愿2030年，路径2028年，tasks.csv A2）"));
        assertThat(findings(divided, "PTH-TASK-OTHER"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("碳普惠机制"));
    }

    /** Nothing is invested in these actions by hand, so that any project that goes on after 2025 is larger. */
    @Test
    void projects_that_cost_more_than_their_action_are_told_unless_they_were_complete_before() {
        City city = City.with("").register("projects", """
                项目名称,所在区县,总投资（亿元）,建成年份,对应措施,来源,核验状态
                甲风电场,东区,8,2027,E-WD1,s,未核实
                乙公交,西区,3,2024,T-EBUS,s,未核实
                """);
        Routes routes = HandRoute.routes(HandRoute.of(Map.of("E-WD1", 2027, "T-EBUS", 2028)));
        assertThat(findings(TaskDivision.divide(routes, city.dossier().value(), City.REFERENCE), "PTH-PROJECT-LARGER"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese())
                        .contains("甲风电场", "projects.csv A2", "8亿元")
                        .doesNotContain("乙公交"));
    }

    /** 市交通局 is another name of the lead of the library: that is no difference. */
    @Test
    void the_register_of_tasks_holds_where_that_of_departments_says_otherwise_and_both_rows_are_named() {
        City city = City.with("")
                .register("tasks", "措施,牵头单位,来源,核验状态\nE-WD1,市财政局,s,未核实\nT-EBUS,市交通局,s,未核实\n")
                .register("measure_departments", """
                        措施,牵头部门,配合部门,来源,核验状态
                        E-WD1,市统计局,,s,未核实
                        T-EBUS,市交通运输局,市财政局,s,未核实
                        """);
        Routes routes = HandRoute.routes(HandRoute.of(Map.of("E-WD1", 2027, "T-EBUS", 2028)));
        Outcome<Routes> divided = TaskDivision.divide(routes, city.dossier().value(), City.REFERENCE);
        assertThat(action(divided, "E-WD1").lead().id()).isEqualTo("finance");
        assertThat(findings(divided, "PTH-TASK-DEPARTMENTS")).singleElement().satisfies(finding -> {
            assertThat(finding.place().orElseThrow().toString()).isEqualTo("tasks.csv A2");
            assertThat(finding.message().chinese()).contains("市财政局", "measure_departments.csv A2", "市统计局");
        });
    }

    @Test
    void a_measure_told_twice_has_the_bodies_of_its_first_row() {
        Outcome<Routes> divided = divided("", "措施,牵头单位,来源,核验状态\nE-WD1,市财政局,s,未核实\nE-WD1,市统计局,s,未核实\n");
        assertThat(action(divided, "E-WD1").lead().id()).isEqualTo("finance");
        assertThat(findings(divided, "PTH-TASK-TWICE")).hasSize(1);
    }

    @Test
    void two_lead_bodies_a_level_that_is_not_the_body_s_and_a_start_beyond_the_horizon_are_told() {
        Outcome<Routes> two = divided("", """
                措施,牵头单位,牵头单位层级,启动年份意愿,来源,核验状态
                T-EBUS,市财政局;市交通局,,,s,未核实
                E-WD1,市财政局,单位,2090,s,未核实
                """);
        assertThat(findings(two, "PTH-TASK-LEAD"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("公交车电动化", "市财政局;市交通局"));
        assertThat(findings(two, "PTH-TASK-LEVEL"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("风电", "为市级", "写的是单位"));
        assertThat(findings(two, "PTH-TASK-YEAR"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("风电", "2090", "2060"));
    }

    @Test
    void a_level_without_a_body_counts_for_the_body_of_the_library() {
        Outcome<Routes> level = divided("", "措施,牵头单位,牵头单位层级,来源,核验状态\nT-EBUS,,区县和园区,s,未核实\n");
        Scheduled buses = action(level, "T-EBUS");
        assertThat(buses.lead().id())
                .isEqualTo(action(divided("", ""), "T-EBUS").lead().id());
        assertThat(buses.lead().level()).isEqualTo(Department.Level.DISTRICT);
    }
}
