package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.table.Place;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

class YearGroupsTest {
    private static Finding finding(String rule, String year, String list) {
        return Finding.of(ByHand.REFERENCE.rule(rule), "year", year, "list", list, "list_en", list);
    }

    private static List<String> years(Finding... findings) {
        return YearGroups.of(List.of(findings)).stream()
                .map(finding -> finding.facts().get("year"))
                .toList();
    }

    @Test
    void the_same_of_consecutive_years_is_one_finding() {
        assertThat(years(
                        finding("ACC-ONLY-TOTAL", "2010", "甲"),
                        finding("ACC-ONLY-TOTAL", "2011", "甲"),
                        finding("ACC-ONLY-TOTAL", "2012", "甲")))
                .containsExactly("2010–2012");
    }

    @Test
    void a_gap_between_years_is_seen() {
        assertThat(years(
                        finding("ACC-ONLY-TOTAL", "2010", "甲"),
                        finding("ACC-ONLY-TOTAL", "2011", "甲"),
                        finding("ACC-ONLY-TOTAL", "2015", "甲")))
                .containsExactly("2010–2011/2015");
    }

    @Test
    void another_subject_or_rule_is_another_finding() {
        assertThat(years(
                        finding("ACC-ONLY-TOTAL", "2010", "甲"),
                        finding("ACC-ONLY-TOTAL", "2010", "乙"),
                        finding("ACC-PARTS-DIFFER", "2010", "甲")))
                .containsExactly("2010", "2010", "2010");
    }

    @Test
    void what_is_said_of_several_years_stands_at_the_place_of_the_latest() {
        List<Finding> grouped = YearGroups.of(List.of(at(2011, 8), at(2012, 9), at(2010, 7)));
        assertThat(grouped).singleElement().satisfies(finding -> {
            assertThat(finding.facts().get("year")).isEqualTo("2010–2012");
            assertThat(finding.place()).contains(new Place("data.csv", "", 9, 3));
        });
    }

    @Test
    void the_same_of_two_places_in_one_year_is_two_findings() {
        assertThat(YearGroups.of(List.of(at(2010, 7), at(2010, 8)))).hasSize(2);
    }

    private static Finding at(int year, int row) {
        return Finding.at(
                new Place("data.csv", "", row, 3),
                ByHand.REFERENCE.rule("ACC-ONLY-TOTAL"),
                Facts.of("year", year).and("list", "甲"));
    }

    @Test
    void a_finding_without_year_stays_as_it_is() {
        Finding finding = Finding.of(ByHand.REFERENCE.rule("ACC-NO-ENERGY"));
        assertThat(YearGroups.of(List.of(finding, finding))).containsExactly(finding);
    }
}
