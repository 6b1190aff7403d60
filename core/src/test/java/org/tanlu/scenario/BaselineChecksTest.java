package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.published.ExampleCity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** What a baseline grows to without a source: in Beijing's rural households energy by person, and cars of which none is electric. */
@Clause("9.1")
class BaselineChecksTest {
    private static List<Finding> findings(String city, String rule) {
        return ExampleCity.plan(city).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    /** The rural households of Beijing used so many times as much by person at the end of the trend: 2.19, read off the annex of scenarios. */
    @Test
    void energy_by_activity_that_doubles_by_trend_alone_is_told_with_how_much() {
        assertThat(findings("beijing", "SCN-INTENSITY-GROWTH"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("乡村居民", "2.19倍"));
    }

    /** Half a million electric cars ran in Beijing in 2021; the stock of one year tells no sales. */
    @Test
    void electric_vehicles_on_the_road_without_any_bought_are_told() {
        assertThat(findings("beijing", "SCN-SALES-NONE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).contains("私人汽车"));
        assertThat(findings("yunzhou", "SCN-SALES-NONE")).isEmpty();
    }
}
