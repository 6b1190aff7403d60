package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.trace.Clause;

/** A plan that holds what must not be published says so on its cover, with how much of it and where. */
@Clause("6")
class MarkingTest {
    private static Marking marking(String... accesses) {
        var rows = new StringBuilder("item,year,value,unit,source,status,access\n");
        int year = 2020;
        for (String access : accesses) {
            rows.append("population," + year + ",300,万人,s,verified," + access + "\n");
            year++;
        }
        return Documents.of(City.with("").register("data/people", rows.toString()))
                .marking();
    }

    @Test
    void a_document_of_public_data_bears_no_mark() {
        assertThat(marking("公开", "public")).isEqualTo(Marking.NONE);
    }

    @Test
    void what_says_nothing_is_internal_and_is_counted_by_table() {
        Marking marking = marking("", "内部", "公开");
        assertThat(marking.header()).isEqualTo("内部资料");
        assertThat(marking.lines())
                .singleElement()
                .asString()
                .contains("不得公开", "内部数据2项", "数据表（2项）")
                .doesNotContain("保密", ".csv");
    }

    @Test
    void confidential_data_are_named_in_the_mark() {
        Marking marking = marking("保密", "公开");
        assertThat(marking.header()).isEqualTo("内部资料（含保密数据）");
        assertThat(marking.lines())
                .singleElement()
                .asString()
                .contains("保密数据1项")
                .doesNotContain("内部数据");
    }

    /** The full version of Beijing prints every total of its public data, which its issue version may not tell. */
    @Test
    void a_full_version_that_prints_what_the_issue_version_may_not_tell_is_internal() {
        PlanDocument full = ExampleDocuments.BEIJING_FULL.document();
        assertThat(full.marking().header()).isEqualTo("内部资料");
        assertThat(full.marking().lines()).singleElement().asString().contains("碳排放总量和峰值", "不得作为征求意见稿");
        assertThat(full.lineUnderTitle()).isEqualTo("（技术报告）");
        assertThat(ExampleDocuments.BEIJING_ISSUE.document().marking()).isEqualTo(Marking.NONE);
    }
}
