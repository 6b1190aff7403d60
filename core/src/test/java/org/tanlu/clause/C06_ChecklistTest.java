package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.fieldwork.request.DepartmentRequest;
import org.tanlu.fieldwork.request.Request;
import org.tanlu.fieldwork.request.RequestState;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Department;
import org.tanlu.trace.Clause;

/** Lesson: the list of data (Appendix B) becomes requests to departments, and one can always say who owes what. */
@Clause({"C6-7", "App.B"})
class C06_ChecklistTest {
    private static final City CITY = City.with("").register("requests", """
            资料编号,提供部门,责任人,截止日期,进度,提出日期,收到日期,提交人,收到文件,核对日期,核对人,采用日期,不能提供原因
            CHK-010,市统计局,赵一,2026-02-15,已采用,2026-01-10,2026-02-01,钱二,GDP.xlsx,2026-02-03,孙三,2026-02-05,
            CHK-012,市统计局,赵一,2026-02-15,已收到,2026-01-10,2026-02-10,钱二,人口.xlsx,,,,
            CHK-015,市统计局,赵一,2026-02-15,已提出,2026-01-10,,,,,,,
            CHK-035,市生态环境局,李四,2026-02-15,不能提供,2026-01-10,,,,,,,没有编制
            """);

    @Test
    void every_row_of_the_list_is_asked_of_a_department_that_is_known() {
        List<String> departments = City.REFERENCE.standard().departments().stream()
                .map(Department::name)
                .map(name -> name.chinese())
                .toList();

        assertThat(City.REFERENCE.standard().checklist())
                .allSatisfy(item -> assertThat(departments).containsAll(item.providers()));
    }

    @Test
    void a_row_that_a_register_holds_names_it() {
        assertThat(City.REFERENCE.standard().checklist().stream().flatMap(item -> item.tables().stream()))
                .contains("enterprises", "projects", "resources")
                .allSatisfy(table -> assertThat(table.equals(ChecklistItem.BALANCE)
                                || City.REFERENCE.forms().containsKey(table))
                        .isTrue());
    }

    @Test
    void every_row_for_departments_stands_in_a_request() {
        List<String> asked = Requests.of(List.of(2024), City.REFERENCE).stream()
                .map(DepartmentRequest::documents)
                .flatMap(List::stream)
                .map(ChecklistItem::id)
                .toList();

        assertThat(City.REFERENCE.standard().checklist())
                .filteredOn(item -> !item.isOfEnterprises())
                .filteredOn(item -> !item.provider().equals("编制组"))
                .extracting(ChecklistItem::id)
                .allSatisfy(id -> assertThat(asked).contains(id));
    }

    @Test
    void who_owes_what_is_told_by_department_and_state() {
        List<Request> statistics = state().byDepartment().getOrDefault("statistics", List.of());

        assertThat(RequestState.count(statistics, Request.State.ACCEPTED)).isEqualTo(1);
        assertThat(RequestState.count(statistics, Request.State.RECEIVED)).isEqualTo(1);
        assertThat(RequestState.count(statistics, Request.State.REQUESTED)).isEqualTo(1);
        assertThat(RequestState.overdue(statistics)).isEqualTo(1);
    }

    @Test
    void how_much_of_the_list_was_asked_for_is_told() {
        RequestState state = state();

        assertThat(state.asked()).isEqualTo(4);
        assertThat(state.asked() + state.unasked().size()).isEqualTo(71);
    }

    private static RequestState state() {
        return Requests.assess(CITY.dossier().value(), City.REFERENCE, Optional.of(LocalDate.of(2026, 3, 1)))
                .value();
    }
}
