package org.tanlu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.publication.Disclosure.Contribution;

/** Small tables, decided by hand. */
class DisclosureTest {

    private static Contribution hidden(String who, String group, double value) {
        return new Contribution(who, group, "energy", value, false);
    }

    private static Contribution open(String who, String group, double value) {
        return new Contribution(who, group, "energy", value, true);
    }

    @Test
    void three_of_like_size_may_be_summed_and_two_may_not() {
        assertThat(Disclosure.isSafe(List.of(hidden("A", "s", 40), hidden("B", "s", 30), hidden("C", "s", 30))))
                .isTrue();
        assertThat(Disclosure.isSafe(List.of(hidden("A", "s", 40), hidden("B", "s", 60))))
                .isFalse();
    }

    @Test
    void public_respondents_do_not_count_for_anyone_can_subtract_them() {
        assertThat(Disclosure.isSafe(List.of(hidden("A", "s", 40), hidden("B", "s", 30), open("C", "s", 30))))
                .isFalse();
        assertThat(Disclosure.isSafe(List.of(open("C", "s", 30)))).isTrue();
    }

    /** 100 − 20 = 80 is more than 10 % over 75? The rest 100 − 75 − 20 = 5 is less than 7.5, so B knows A within 10 %. */
    @Test
    void one_that_dominates_hides_the_sum() {
        assertThat(Disclosure.isSafe(List.of(hidden("A", "s", 75), hidden("B", "s", 20), hidden("C", "s", 5))))
                .isFalse();
        assertThat(Disclosure.isSafe(List.of(hidden("A", "s", 75), hidden("B", "s", 17), hidden("C", "s", 8))))
                .isTrue();
    }

    @Test
    void two_rows_of_one_respondent_are_one_respondent() {
        assertThat(Disclosure.isSafe(List.of(hidden("A", "s", 40), hidden("A", "s", 30), hidden("B", "s", 30))))
                .isFalse();
    }

    /**
     * Cement has one respondent and is hidden. With the total shown it would follow from the total less steel and paper; so
     * paper, of three the smaller group, is hidden too: 10 + 30 = 40 of four respondents is safe.
     */
    @Test
    void a_hidden_sum_takes_a_second_one_with_it() {
        Disclosure.Decision decision = Disclosure.decide(List.of(
                hidden("A", "steel", 40),
                hidden("B", "steel", 30),
                hidden("C", "steel", 30),
                hidden("D", "steel", 20),
                hidden("E", "cement", 10),
                hidden("F", "paper", 10),
                hidden("G", "paper", 10),
                hidden("H", "paper", 10)));

        assertThat(decision.groups()).containsExactly("steel");
        assertThat(decision.total()).isTrue();
    }

    /** Nothing is left to hide the one behind: the total goes. */
    @Test
    void where_no_second_sum_protects_the_first_the_total_is_hidden() {
        Disclosure.Decision decision = Disclosure.decide(List.of(
                open("A", "steel", 40),
                open("B", "steel", 30),
                hidden("E", "cement", 10),
                hidden("F", "cement", 12),
                open("G", "paper", 5)));

        assertThat(decision.groups()).containsExactly("steel", "paper");
        assertThat(decision.total()).isFalse();
    }

    /** Three burn, one alone has a process: total less combustion would tell its process, so that neither is shown. */
    @Test
    void a_measure_that_is_hidden_hides_the_others_of_its_group() {
        Disclosure.Decision decision = Disclosure.decide(List.of(
                new Contribution("A", "cement", "combustion", 40, false),
                new Contribution("B", "cement", "combustion", 30, false),
                new Contribution("C", "cement", "combustion", 30, false),
                new Contribution("A", "cement", "process", 60, false)));

        assertThat(decision.groups()).isEmpty();
        assertThat(decision.total()).isFalse();
    }
}
