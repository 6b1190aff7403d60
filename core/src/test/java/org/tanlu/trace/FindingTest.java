package org.tanlu.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.table.Place;

class FindingTest {
    private static final Rule RULE = new Rule(
            "SUR-TEST",
            "6",
            Severity.WARNING,
            Text.of("{year}年的{item}为{value}，{year}年见注", "{item} of {year} is {value}"),
            Text.of("核对{item}", "check {item}"));

    @Test
    void every_placeholder_is_filled_wherever_it_stands() {
        Finding finding = Finding.of(RULE, "year", "2020", "item", "柴油", "value", "5");
        assertThat(finding.message()).isEqualTo(Text.of("2020年的柴油为5，2020年见注", "柴油 of 2020 is 5"));
        assertThat(finding.remedy()).isEqualTo(Text.of("核对柴油", "check 柴油"));
    }

    @Test
    void a_fact_that_looks_like_a_placeholder_is_printed_as_it_is() {
        Finding finding = Finding.of(RULE, "item", "{value}", "year", "2020", "value", "5");
        assertThat(finding.message().english()).isEqualTo("{value} of 2020 is 5");
    }

    @Test
    void a_missing_fact_leaves_its_brace_to_be_seen() {
        assertThat(Finding.of(RULE, "year", "2020").remedy().english()).isEqualTo("check {item}");
    }

    @Test
    void facts_come_in_pairs() {
        assertThatThrownBy(() -> Finding.of(RULE, "year")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_finding_keeps_its_place_its_facts_and_its_rules_severity() {
        Place place = new Place("data/x.csv", "", 3, 2);
        Finding finding = Finding.at(place, RULE, "year", "2020");
        assertThat(finding.place()).contains(place);
        assertThat(finding.facts()).isEqualTo(Map.of("year", "2020"));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void facts_keep_their_order() {
        Finding finding = Finding.of(RULE, "z", "1", "a", "2", "m", "3");
        assertThat(finding.facts().keySet()).containsExactly("z", "a", "m");
    }
}
