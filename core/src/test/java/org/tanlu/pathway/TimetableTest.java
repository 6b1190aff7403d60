package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.reference.Department;
import org.tanlu.reference.NationalAction;
import org.tanlu.trace.Clause;

/**
 * A timetable by hand: meters (D-MON) in 2026 let energy management (D-EMS) start a year later, that lets benchmark retrofits
 * (F-BMK) start a year after it, which start two years later than they could; chargers (T-CHG) go along with buses (T-EBUS).
 */
@Clause({"C10.1-15", "C10.1-16", "C10.2-1", "C10.2-2"})
class TimetableTest {
    private static final int LAST = 2035;
    private static final Schedule SCHEDULE = Timetable.of(
            HandRoute.pathway(
                    HandRoute.action("F-BMK", 2030),
                    HandRoute.action("D-EMS", 2027),
                    HandRoute.action("D-MON", 2026),
                    HandRoute.action("T-EBUS", 2028)),
            LAST,
            City.REFERENCE);

    @Test
    void actions_stand_in_the_order_of_their_starts_each_in_its_five_year_plan() {
        assertThat(SCHEDULE.actions())
                .extracting(action -> action.measure().id())
                .containsExactly("D-MON", "D-EMS", "T-EBUS", "F-BMK");
        assertThat(SCHEDULE.periods())
                .extracting(period -> period.text().chinese())
                .containsExactly("十五五", "十六五");
    }

    @Test
    void slack_is_what_the_next_action_leaves_and_nothing_where_none_waits() {
        assertThat(found("D-MON").slack()).hasValue(0);
        assertThat(found("D-EMS").slack()).hasValue(2);
        assertThat(found("F-BMK").slack()).isEmpty();
    }

    @Test
    void the_critical_chain_ends_where_there_is_slack() {
        assertThat(SCHEDULE.chain()).extracting(action -> action.measure().id()).containsExactly("D-MON", "D-EMS");
        assertThat(found("D-EMS").isCritical()).isTrue();
        assertThat(found("F-BMK").isCritical()).isFalse();
    }

    @Test
    void what_the_city_has_already_is_named_as_there() {
        assertThat(found("T-EBUS").before()).singleElement().satisfies(first -> {
            assertThat(first.measure().id()).isEqualTo("T-CHG");
            assertThat(first.standing()).isEqualTo(Scheduled.Standing.THERE);
        });
    }

    @Test
    void every_action_has_one_lead_and_bodies_down_to_the_districts() {
        assertThat(SCHEDULE.actions()).allSatisfy(action -> {
            assertThat(action.lead().name().chinese()).isNotBlank();
            assertThat(action.support()).extracting(Department::level).contains(Department.Level.DISTRICT);
        });
        assertThat(found("T-EBUS").lead().id()).isEqualTo("transport");
    }

    @Test
    void actions_are_classed_by_the_national_plan_and_the_outline() {
        assertThat(found("T-EBUS").mapping().action()).isEqualTo(NationalAction.TRANSPORT);
        assertThat(found("T-EBUS").mapping().outline()).isEqualTo("A4.5");
    }

    @Test
    void every_measure_of_the_library_has_its_class_under_a_heading_of_chapter_four() {
        List<String> headings = City.REFERENCE.standard().outline().stream()
                .map(section -> section.id())
                .filter(id -> id.startsWith("A4."))
                .toList();
        assertThat(City.REFERENCE.measures().measures().keySet())
                .allSatisfy(id -> assertThat(headings)
                        .contains(City.REFERENCE.measures().mapping(id).outline()));
    }

    private static Scheduled found(String id) {
        return SCHEDULE.find(id).orElseThrow();
    }
}
