package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.published.ExampleCity;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** Which projects of the example city are behind a rise of emissions. */
@Clause("10.1")
class RisingProjectsTest {
    private static final Register PROJECTS =
            ExampleCity.plan("yunzhou").value().dossier().register("projects");

    /** Propylene is completed in 2028 with 598,000 t; the furnace of 2029 avoids more than it adds. */
    @Test
    void large_projects_completed_in_the_years_of_the_rise_are_named() {
        var projects = new RisingProjects(PROJECTS.rows());
        assertThat(RisingProjects.names(projects.of(2026, 2028, 549_000))).isEqualTo("虚构·化工园区丙烯二期（2028年建成）");
        assertThat(projects.of(2026, 2028, 10_000_000)).isEmpty();
        assertThat(RisingProjects.names(projects.of(2028, 2030, 549_000))).doesNotContain("丙烯", "电炉");
    }
}
