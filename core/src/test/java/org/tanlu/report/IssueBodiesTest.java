package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
}
