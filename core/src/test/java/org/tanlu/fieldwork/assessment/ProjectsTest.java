package org.tanlu.fieldwork.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Emissions;

class ProjectsTest {
    private static final City CITY = City.with("").register("projects", """
            项目名称,是否两高项目,业主单位,所在区县,总投资（亿元）,建成年份,建设状态,年新增能源消费量（tce）,年新增排放量（万吨CO2）,来源,核验状态
            乙烯,是,甲公司,东区,40,2028,拟建,640000,60,s,未核实
            钢铁,是,,东区,10,2028,在建,60000,NE,s,未核实
            光伏,否,丙公司,西区,5,2027,在建,,,s,未核实
            老厂,是,丁公司,西区,3,2020,已建成,90000,20,s,未核实
            热泵,否,戊公司,西区,2,2027,拟建,1000,0.1,s,未核实
            """);

    /** 640,000 + 60,000 tce and 60 × 10^4 t in the east; what already runs is in the data of the city. */
    @Test
    void projects_not_yet_running_add_up_by_year_and_district() {
        List<ProjectAddition> additions = CITY.plan().value().fieldSurvey().additions();
        assertThat(additions).extracting(ProjectAddition::year).containsExactly(Optional.of(2027), Optional.of(2028));
        ProjectAddition east = additions.get(1);
        assertThat(east.district()).isEqualTo("东区");
        assertThat(east.projects()).isEqualTo(2);
        assertThat(east.intensive()).isEqualTo(2);
        assertThat(east.energy().orElseThrow()).hasToString("700000 tce");
        assertThat(east.emissions()).contains(Emissions.tonnes(600_000));
        assertThat(east.investment().orElseThrow()).hasToString("50 亿元");
        assertThat(additions.get(0).emissions()).contains(Emissions.tonnes(1000));
    }

    @Test
    void an_intensive_project_that_lacks_something_is_named_with_what_it_lacks() {
        assertThat(CITY.findings("FLD-PROJECT-LACKS"))
                .singleElement()
                .extracting(finding -> finding.message().chinese())
                .asString()
                .contains("1个", "钢铁（缺业主单位）");
    }
}
