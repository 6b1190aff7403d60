package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.Changed;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Scheduled;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** The bodies behind a task of the issue version. */
@Clause("10.2")
class IssueBodiesTest {
    private static Set<String> told(String... bodies) {
        var told = new LinkedHashSet<>(List.of(bodies));
        IssueTasks.withoutSingle(told);
        return told;
    }

    @ParameterizedTest
    @ValueSource(strings = {"各区县政府", "各区政府", "各县政府", "各区市县政府"})
    void one_district_is_not_named_beside_all_of_them(String all) {
        assertThat(told("市供电公司", all, "北山县政府")).containsExactly("市供电公司", all);
    }

    @Test
    void one_district_alone_is_named() {
        assertThat(told("市供电公司", "北山县政府")).containsExactly("市供电公司", "北山县政府");
    }

    /** A city without a name for its financial administration is told to put it in; one that told all of its own is not. */
    @Test
    void bodies_named_by_what_they_do_are_marked_before_anything_is_issued() {
        assertThat(IssueDocumentTest.TEXT).containsPattern("个单位（其中[^）]*地方金融管理部门[^）]*按职能表述，印发前改为机构规范名称）。各单位主要负责同志");
    }

    /** The plant for kitchen waste runs since 2022: it carries nothing that a task from 2026 on adds. */
    @Test
    void a_project_complete_before_its_task_begins_is_told_as_what_is_there() {
        Register.Row plant = IssueDocumentTest.PLAN.dossier().register("projects").rows().stream()
                .filter(row -> row.text("name").contains("餐厨"))
                .findFirst()
                .orElseThrow();
        Scheduled task = HandRoute.of(Map.of("C-FW", 2026)).schedule().actions().get(0);
        assertThat(PathwayTaskTable.projects(Changed.with(task, "projects", List.of(plant))))
                .endsWith("（2022年已建成，属已有规模，不计入本任务新增）");
        Scheduled early =
                HandRoute.of(Map.of("C-FW", 2021)).schedule().actions().get(0);
        assertThat(PathwayTaskTable.projects(Changed.with(early, "projects", List.of(plant))))
                .doesNotContain("已建成");
    }
}
