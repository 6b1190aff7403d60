package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.trace.Clause;

/**
 * Lesson: data must be true, and where two publications disagree the plan uses the one written first and shows both. The
 * figures are Beijing's: 2012 before and after the census revision, and 2021 as the yearbook and the communiqué round it.
 */
@Clause("4.2")
class C04_2_TwoSourcesTest {
    private static final String REVISED = """
            population,2012,2078,万人
            population,2021,2189,万人
            """;
    private static final String FIRST_PUBLISHED = """
            population,2012,2069.3,万人
            population,2021,2188.6,万人
            """;

    private static City city(String first, String firstSource, String second, String secondSource) {
        return City.with("")
                .source("yearbook,统计年鉴")
                .source("communique,统计公报")
                .data(first, firstSource)
                .data(second, secondSource);
    }

    private static double population(City city, int year) {
        return city.dossier()
                .value()
                .findValue("population", year)
                .orElseThrow()
                .value();
    }

    @Test
    void the_value_written_first_is_used() {
        assertThat(population(city(REVISED, "yearbook", FIRST_PUBLISHED, "communique"), 2012))
                .isEqualTo(2078);
        assertThat(population(city(FIRST_PUBLISHED, "communique", REVISED, "yearbook"), 2012))
                .isEqualTo(2069.3);
    }

    @Test
    void one_finding_an_item_says_both_values_their_sources_places_and_difference() {
        var findings = city(REVISED, "yearbook", FIRST_PUBLISHED, "communique").findings("SUR-SOURCES-DIFFER");
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese())
                        .contains(
                                "2078 万人 [统计年鉴, data/lesson1.csv C2]",
                                "2069.3 万人 [统计公报, data/lesson2.csv C2]",
                                "相差 8.7 万人（采用减另有）")
                        .doesNotContain("2021"));
    }

    @Test
    void rounding_is_no_conflict() {
        var conflicts = city(REVISED, "yearbook", FIRST_PUBLISHED, "communique")
                .dossier()
                .value()
                .conflicts();
        assertThat(conflicts).extracting(conflict -> conflict.used().year()).containsExactly(2012);
    }
}
