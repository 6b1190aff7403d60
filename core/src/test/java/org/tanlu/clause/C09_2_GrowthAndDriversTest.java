package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.Sector;
import org.tanlu.scenario.CityType;
import org.tanlu.scenario.Growth;
import org.tanlu.scenario.GrowthProject;
import org.tanlu.scenario.GrowthProject.Standing;
import org.tanlu.scenario.GrowthReport;
import org.tanlu.scenario.Identification;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/**
 * Lesson: the comparison of scenarios names the fields, branches and projects in which emissions grow, for the kind of city that
 * it is, on the ground of diagnoses of its key sectors.
 */
@Clause("9.2")
class C09_2_GrowthAndDriversTest {
    private static final Plan PLAN = ExampleCity.plan("yunzhou").value();
    private static final Scenarios YUNZHOU = PLAN.scenarios().orElseThrow();
    private static final Identification FOUND = PLAN.identification().orElseThrow();
    private static final GrowthReport GROWTH = FOUND.growth();

    private static double total(int year) {
        return YUNZHOU.of(ScenarioKind.BASELINE)
                .course()
                .total()
                .find(year)
                .orElseThrow()
                .tonnes();
    }

    private static GrowthProject project(String name) {
        return GROWTH.projects().stream()
                .filter(project -> project.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static long findings(String city, String rule) {
        return ExampleCity.plan(city).findings().stream()
                .map(Finding::rule)
                .filter(found -> found.id().equals(rule))
                .count();
    }

    @Test
    @Clause("C9.2-9")
    void the_changes_of_all_fields_sum_to_that_of_the_total() {
        double base = total(YUNZHOU.system().baseYear());
        for (int year : GROWTH.years()) {
            double change = total(year) - base;
            assertThat(GROWTH.change(year).tonnes()).as("%d", year).isCloseTo(change, within(1e-6 * base));
        }
    }

    @Test
    @Clause("C9.2-9")
    void growing_fields_are_ranked_and_say_what_drives_them() {
        List<Double> changes = GROWTH.growing().stream()
                .map(field -> field.to(GROWTH.goal()).tonnes())
                .toList();
        assertThat(changes).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(GROWTH.growing().get(0).factor()).isPresent();
    }

    @Test
    @Clause("C9.2-9")
    void a_project_that_will_be_running_stands_beside_the_growth_of_its_branch() {
        // of the register: 598 000 t a year from 2028 on
        Growth chemicals = GROWTH.fields().stream()
                .filter(field -> field.id().equals("chemicals"))
                .findFirst()
                .orElseThrow();
        assertThat(project("丙烯二期").standing()).isEqualTo(Standing.EXPLAINS);
        assertThat(chemicals.projects()).extracting(GrowthProject::name).contains("虚构·化工园区丙烯二期");
        assertThat(chemicals.explained().tonnes()).isEqualTo(598_000);
    }

    @Test
    @Clause("C9.2-9")
    void a_project_that_cannot_be_set_beside_growth_says_why_and_none_is_added_to_it() {
        assertThat(project("餐厨").standing()).isEqualTo(Standing.IN_BASE);
        // of the register: adds 412 000 t a year and avoids 1 150 000
        assertThat(project("电炉").standing()).isEqualTo(Standing.SAVES);
        assertThat(project("储能").standing()).isEqualTo(Standing.NO_EMISSIONS);
        assertThat(GROWTH.projects())
                .hasSize(PLAN.dossier().register("projects").rows().size());
    }

    @Test
    @Clause({"C9.2-2", "C9.2-4"})
    void the_type_of_a_city_follows_from_its_numbers_unless_it_tells_it() {
        CityType beijing = ExampleCity.plan("beijing")
                .value()
                .identification()
                .orElseThrow()
                .type();
        assertThat(beijing.kind()).isEqualTo(CityType.Kind.SERVICE);
        assertThat(beijing.isTold()).isFalse();
        assertThat(beijing.area()).contains(CityType.Area.OPTIMISED);
        assertThat(FOUND.type().area()).contains(CityType.Area.KEY);
        assertThat(FOUND.emphasis().value()).isBetween(0.0, 1.0);
    }

    @Test
    @Clause("C9.2-2")
    void the_low_carbon_scenario_is_held_against_where_such_a_city_emits() {
        boolean isFaint = FOUND.effort()
                .filter(share -> share.value() < FOUND.emphasis().value() / 2)
                .isPresent();
        assertThat(findings("yunzhou", "SCN-TYPE")).isEqualTo(isFaint ? 1 : 0);
    }

    @Test
    @Clause("C9.2-9")
    void projects_that_fit_into_the_growth_of_their_branch_are_no_finding() {
        assertThat(findings("yunzhou", "SCN-PROJECTS-BEYOND")).isZero();
    }

    @Test
    @Clause("C9.2-10")
    void every_key_sector_has_a_diagnosis_on_record_or_is_named() {
        Map<Sector, Set<String>> diagnoses = FOUND.diagnoses();
        assertThat(diagnoses)
                .hasSameSizeAs(PLAN.fieldSurvey().keySectors())
                .anySatisfy((sector, names) -> assertThat(names).contains("虚构·云州钢铁集团有限公司"));
        assertThat(findings("yunzhou", "SCN-DIAGNOSIS"))
                .isEqualTo(FOUND.undiagnosed().isEmpty() ? 0 : 1);
    }

    @Test
    @Clause("C9.2-10")
    void a_city_without_diagnoses_is_told_so() {
        assertThat(findings("beijing", "SCN-DIAGNOSIS")).isEqualTo(1);
    }

    @Test
    @Clause("C9.2-9")
    void growth_that_no_project_explains_stays_visible() {
        Emissions explained =
                Emissions.sum(GROWTH.fields().stream().map(Growth::explained).toList());
        assertThat(explained.tonnes()).isEqualTo(598_000);
    }
}
