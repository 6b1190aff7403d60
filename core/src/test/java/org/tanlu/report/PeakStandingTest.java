package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.history.PeakRule;
import org.tanlu.history.PeakVerdict;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.report.PeakStanding.State;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.trace.Clause;

/** Verdicts on made series of years (PeakVerdictTest has their rules) against paths that peak in given years. */
@Clause({"7.2", "9.3"})
class PeakStandingTest {
    private static final PeakRule RULE = new PeakRule(5, Quantity.of(0.05, Unit.ONE), Quantity.of(0.01, Unit.ONE), 2);
    private static final PeakVerdict PEAKED = verdict(80, 90, 100, 98, 95, 93, 90, 88);
    private static final PeakVerdict LEVEL = verdict(80, 90, 100, 98, 99, 98.5, 99.2, 98.4);
    private static final PeakVerdict UNKNOWN = verdict(80, 90, 100, 98, 95, 93, 90);
    private static final PeakVerdict RISING = verdict(80, 85, 90, 95, 100, 101);

    private static PeakVerdict verdict(double... values) {
        var series = new TreeMap<Integer, Quantity>();
        for (int index = 0; index < values.length; index++) {
            series.put(2010 + index, Quantity.of(values[index], Unit.TONNE_CO2E));
        }
        return PeakVerdict.of(YearSeries.of(series), RULE);
    }

    private static PeakStanding standing(PeakVerdict verdict, int peak) {
        return standing(Optional.of(verdict), peak);
    }

    private static PeakStanding standing(Optional<PeakVerdict> verdict, int peak) {
        return PeakStanding.of(verdict, new PeakStatement(peak, Emissions.tonnes(1), 2024, 2060), 2030);
    }

    @Test
    void a_path_below_its_base_year_is_no_peak_unless_the_years_on_record_tell_one() {
        assertThat(standing(PEAKED, 2024).state()).isEqualTo(State.PEAKED);
        assertThat(standing(LEVEL, 2024).state()).isEqualTo(State.PLATEAU);
        assertThat(standing(UNKNOWN, 2024).state()).isEqualTo(State.OPEN);
        assertThat(standing(RISING, 2024).state()).isEqualTo(State.OPEN);
        assertThat(standing(Optional.empty(), 2024).state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_path_that_rises_first_peaks_before_in_or_behind_the_year_of_the_province() {
        assertThat(standing(UNKNOWN, 2028).state()).isEqualTo(State.EARLY);
        assertThat(standing(UNKNOWN, 2030).state()).isEqualTo(State.DUE);
        assertThat(standing(RISING, 2031).state()).isEqualTo(State.LATE);
        assertThat(standing(PEAKED, 2060).state()).isEqualTo(State.NEVER);
    }

    @Test
    void a_city_that_has_peaked_promises_no_second_peak() {
        assertThat(standing(PEAKED, 2028).state()).isEqualTo(State.AGAIN);
    }

    @Test
    void only_a_peak_that_the_years_tell_is_called_one_and_no_state_promises_what_is_unknown() {
        for (String document : new String[] {"target", "issue"}) {
            assertThat(words(PEAKED, document)).contains("巩固").doesNotContain("确保", "实现碳");
            assertThat(words(UNKNOWN, document)).contains("年度评估中认定").doesNotContain("确保", "巩固");
        }
        assertThat(standing(UNKNOWN, 2024).history()).isEqualTo("历年数据的判断为“尚不能判定”，最大值在2012年");
        assertThat(standing(Optional.empty(), 2024).history()).isEqualTo("历年数据不足以判断是否达峰");
    }

    private static String words(PeakVerdict verdict, String document) {
        return City.REFERENCE.wording().getOrDefault(standing(verdict, 2024).wording(document), "");
    }

    @Test
    void every_state_has_a_sentence_in_every_document() {
        for (State state : State.values()) {
            for (String document : new String[] {"target", "issue", "brief", "deck"}) {
                assertThat(City.REFERENCE.wording())
                        .containsKey(new PeakStanding(state, Optional.empty()).wording(document));
            }
        }
    }
}
