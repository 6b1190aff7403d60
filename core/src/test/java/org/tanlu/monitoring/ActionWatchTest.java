package org.tanlu.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Scheduled;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** Reports on actions against the timetable: one action begins in 2028 and is done, all ten units, in 2029. */
@Clause("11.3")
class ActionWatchTest {
    private static final Scheduled ACTION =
            HandRoute.of(Map.of("T-EBUS", 2028)).schedule().actions().get(0);
    private static final Bounds BOUNDS = new Bounds(0.8, 0.02);

    private static List<Register.Row> reports(String rows) {
        return City.with("")
                .register("progress", "措施,年份,进展状态,累计新增,单位,原因说明,来源,核验状态\n" + rows)
                .dossier()
                .value()
                .register("progress")
                .rows();
    }

    private static WatchedAction watched(int year, String rows) {
        return new ActionWatch(reports(rows), year, BOUNDS).of(ACTION);
    }

    /** Four reports of the year 2029, when ten are wanted: 10, 8, 7.9 and none begun. */
    @ParameterizedTest
    @CsvSource({
        "实施中, 10, ON_TRACK, 100",
        "实施中, 8, BEHIND, 80",
        "实施中, 7.9, OFF_TRACK, 79",
        "已完成, 12, ON_TRACK, 120",
        "已停止, 10, OFF_TRACK, 100"
    })
    void what_is_there_is_held_against_what_the_timetable_wants(
            String state, String reached, Standing standing, double done) {
        WatchedAction action = watched(2029, "T-EBUS,2029," + state + "," + reached + ",辆,,s,未核实\n");
        assertThat(action.standing()).isEqualTo(standing);
        assertThat(action.done().orElseThrow().value().value()).isCloseTo(done, within(1e-9));
    }

    @Test
    void an_action_not_begun_is_behind_in_the_year_of_its_start_and_off_track_a_year_later() {
        String row = "T-EBUS,%s,未启动,,,审批未完成,s,未核实\n";
        assertThat(watched(2027, row.formatted(2027)).standing()).isEqualTo(Standing.NOT_DUE);
        assertThat(watched(2028, row.formatted(2028)).standing()).isEqualTo(Standing.BEHIND);
        assertThat(watched(2029, row.formatted(2029)).standing()).isEqualTo(Standing.OFF_TRACK);
    }

    @Test
    void without_a_report_nothing_is_guessed() {
        assertThat(watched(2027, "").standing()).isEqualTo(Standing.NOT_DUE);
        assertThat(watched(2028, "").standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(watched(2029, "T-EBUS,2029,实施中,,,,s,未核实\n").standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(watched(2029, "T-EBUS,2029,实施中,5,吨,,s,未核实\n").reached()).isEmpty();
    }

    @Test
    void the_latest_report_by_the_year_holds() {
        String rows = "T-EBUS,2028,实施中,1,辆,,s,未核实\nT-EBUS,2029,实施中,9,辆,,s,未核实\nT-EBUS,2030,实施中,10,辆,,s,未核实\n";
        assertThat(watched(2029, rows).reached().orElseThrow().value()).isEqualTo(9);
    }
}
